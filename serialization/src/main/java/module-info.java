/** The JSON codec and the exchange files of grassroots-governance data; the only module that knows Jackson. */
module org.jiceng.serialization {
    requires transitive org.jiceng.core;
    requires transitive tools.jackson.databind;

    exports org.jiceng.serialization;
}
