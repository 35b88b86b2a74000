/** Synthetic places of any size on fictitious divisions; needs the core and nothing else. */
module org.jiceng.samples {
    requires transitive org.jiceng.core;

    exports org.jiceng.samples;
    exports org.jiceng.samples.fault;
}
