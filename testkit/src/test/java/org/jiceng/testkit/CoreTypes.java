package org.jiceng.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiceng.text.Word;

/** Finds the public types of the core in its class files, so that a new one is looked at without being listed. */
final class CoreTypes {

    private static final List<Class<?>> ALL = scan();

    private CoreTypes() {}

    /** Returns all public types in a stable order. */
    static List<Class<?>> all() {
        return ALL;
    }

    private static List<Class<?>> scan() {
        try {
            URI location = Word.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(location);
            if (Files.isDirectory(path)) {
                return scan(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                return scan(jar.getPath("/"));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> scan(Path root) throws IOException {
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
                    .hasSizeGreaterThanOrEqualTo(200)
                    .contains(Word.class);
            return types;
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
