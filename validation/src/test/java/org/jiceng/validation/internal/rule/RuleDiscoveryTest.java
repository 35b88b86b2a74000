package org.jiceng.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiceng.validation.spi.DatasetRuleProvider;
import org.jiceng.validation.spi.RuleProviderException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers are found by their names, and one that cannot be used is named. */
class RuleDiscoveryTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path services = Path.of("set before each test");

    /** Has no rules, and nothing is wrong with it. */
    public static final class Fine implements DatasetRuleProvider {

        /** Creates the provider. */
        public Fine() {}

        @Override
        public String namespace() {
            return "fine";
        }

        @Override
        public List<LocalRule> rules() {
            return List.of();
        }
    }

    /** Cannot be created. */
    public static final class Boom implements DatasetRuleProvider {

        /** Throws. */
        public Boom() {
            throw new IllegalArgumentException("boom");
        }

        @Override
        public String namespace() {
            return "boom";
        }

        @Override
        public List<LocalRule> rules() {
            return List.of();
        }
    }

    /** Says no good name space. */
    public static final class Shouting implements DatasetRuleProvider {

        /** Creates the provider. */
        public Shouting() {}

        @Override
        public String namespace() {
            return "SHOUTING";
        }

        @Override
        public List<LocalRule> rules() {
            return List.of();
        }
    }

    /** Is no provider. */
    public static final class Other {

        /** Creates something else. */
        public Other() {}
    }

    /** Has the classes of this test once more, outside of all modules, since only there their names are looked up in files. */
    private static final class Outside extends URLClassLoader {

        Outside(Path folder) {
            super(new URL[] {url(folder)}, RuleDiscoveryTest.class.getClassLoader());
        }

        private static URL url(Path folder) {
            try {
                return folder.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(RuleDiscoveryTest.class.getName() + "$")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? again(name) : known;
        }

        private Class<?> again(String name) throws ClassNotFoundException {
            try (InputStream in =
                    RuleDiscoveryTest.class.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @BeforeEach
    void makeFolder() throws IOException {
        services = Files.createDirectories(folder.resolve("META-INF/services"))
                .resolve(DatasetRuleProvider.class.getName());
    }

    private LocalRules discover(String... names) throws IOException {
        Files.write(services, List.of(names));
        try (Outside loader = new Outside(folder)) {
            return LocalRules.discover(loader);
        }
    }

    @Test
    void a_provider_that_is_named_is_found() throws IOException {
        assertThat(discover(Fine.class.getName()).rules()).isEmpty();
        assertThatThrownBy(() -> discover(Fine.class.getName()).plus(List.of(new Fine())))
                .as("its name space is taken, so it was found")
                .isInstanceOf(RuleProviderException.class)
                .hasMessageContaining("a name space of its own, but " + Fine.class.getName() + " has: fine");
    }

    @Test
    void a_class_that_is_missing_is_named() {
        assertThatThrownBy(() -> discover("org.example.Missing"))
                .isInstanceOf(RuleProviderException.class)
                .hasMessageContaining("META-INF/services/org.jiceng.validation.spi.DatasetRuleProvider")
                .hasMessageContaining(": Provider org.example.Missing not found. Put its class beside this library");
    }

    @Test
    void a_class_that_is_no_provider_and_a_line_that_is_no_name_are_named() {
        assertThatThrownBy(() -> discover(Other.class.getName()))
                .isInstanceOf(RuleProviderException.class)
                .hasMessageContaining(Other.class.getName());
        assertThatThrownBy(() -> discover("no name of any class")).isInstanceOf(RuleProviderException.class);
    }

    @Test
    void a_provider_that_cannot_be_created_is_named_with_what_it_threw() {
        assertThatThrownBy(() -> discover(Fine.class.getName(), Boom.class.getName()))
                .isInstanceOf(RuleProviderException.class)
                .hasMessage("The rule provider " + Boom.class.getName()
                        + " could not be created: java.lang.IllegalArgumentException: boom. Mend it, or take it away");
    }

    @Test
    void a_provider_that_says_something_wrong_is_named() {
        assertThatThrownBy(() -> discover(Shouting.class.getName()))
                .isInstanceOf(RuleProviderException.class)
                .hasMessageContaining(Shouting.class.getName() + " has: SHOUTING");
    }
}
