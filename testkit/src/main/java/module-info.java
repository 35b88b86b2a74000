/** Arbitraries of jqwik and helpers for tests; the only module that knows jqwik. */
module org.jiceng.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.jiceng.core;
    requires transitive org.jiceng.samples;

    exports org.jiceng.testkit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.jiceng.testkit.JicengArbitraryProvider;
}
