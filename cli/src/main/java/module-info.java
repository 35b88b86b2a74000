/** The command {@code jiceng}. */
module org.jiceng.cli {
    requires org.jiceng.samples;
    requires org.jiceng.validation;
    requires info.picocli;
    requires java.logging;

    opens org.jiceng.cli to
            info.picocli;
}
