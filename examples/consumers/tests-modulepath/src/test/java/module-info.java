/** A user's own tests as a module; open, since engines look into it. */
open module org.example.consumer.tests {
    requires net.jqwik.api;
    requires org.jiceng.testkit;
}
