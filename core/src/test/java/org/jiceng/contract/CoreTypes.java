package org.jiceng.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.text.Word;

/** Finds the types of the module in its class files, so that a new type is looked at without being listed. */
public final class CoreTypes {

    private static final List<Class<?>> PUBLIC = scan();

    private CoreTypes() {}

    /** Returns all public types in a stable order. */
    public static List<Class<?>> all() {
        return PUBLIC;
    }

    /** Returns all public records but those of the package of codes, which have tests of their own. */
    public static List<Class<?>> records() {
        return PUBLIC.stream()
                .filter(Class::isRecord)
                .filter(type -> !type.getPackageName().equals("org.jiceng.code"))
                .toList();
    }

    private static List<Class<?>> scan() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            List<Class<?>> types = files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.startsWith("org") && file.endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .map(file -> file.replace('/', '.').replace('\\', '.'))
                    .sorted()
                    .<Class<?>>map(CoreTypes::load)
                    .filter(CoreTypes::isPublic)
                    .toList();
            assertThat(types)
                    .as("the public types found under %s", root)
                    .hasSizeGreaterThanOrEqualTo(80)
                    .contains(Word.class);
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(Word.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CoreTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        boolean visible = Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass();
        return visible && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }
}
