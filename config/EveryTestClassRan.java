import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fails the build when a class with tests left no report, or when fewer properties ran than a module has at least.
 *
 * <p>Run by Maven after the tests of each module: {@code java EveryTestClassRan.java FOLDER FLOOR only=… skip=…}. Where
 * single tests were asked for, or none, there is nothing to say.
 */
final class EveryTestClassRan {

    private static final Pattern TEST =
            Pattern.compile("(?m)^ *@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example)\\b");
    private static final Pattern COUNT = Pattern.compile(" tests=\"([0-9]+)\"");
    private static final String JAVA = ".java";

    private EveryTestClassRan() {}

    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments[0]);
        long floor = Long.parseLong(arguments[1]);
        Path sources = module.resolve("src/test/java");
        if (!Files.isDirectory(sources) || isPartOnly(List.of(arguments))) {
            return;
        }
        List<String> names;
        try (Stream<Path> files = Files.walk(sources)) {
            names = files.filter(EveryTestClassRan::hasTests)
                    .map(file -> sources.relativize(file).toString())
                    .map(file -> file.substring(0, file.length() - JAVA.length()).replaceAll("[/\\\\]", "."))
                    .sorted()
                    .toList();
        }
        boolean fine = true;
        long properties = 0;
        for (String name : names) {
            long ran = ran(module.resolve("target/surefire-reports/TEST-" + name + ".xml"));
            if (ran == 0) {
                System.out.println("[ERROR] " + name + " was not run: its name must end with Test or Properties,"
                        + " and its tests must belong to an engine that is there");
                fine = false;
            }
            properties += name.endsWith("Properties") ? ran : 0;
        }
        if (properties < floor) {
            System.out.println("[ERROR] Only " + properties + " properties were run, jiceng.properties.floor is " + floor);
            fine = false;
        }
        if (!fine) {
            System.exit(1);
        }
        System.out.println("[INFO] test classes: " + names.size() + ", properties: " + properties + " of at least " + floor);
    }

    private static boolean isPartOnly(List<String> arguments) {
        return arguments.stream().anyMatch(each -> each.equals("skip=true"))
                || arguments.stream().anyMatch(each -> each.startsWith("only=") && !each.equals("only=${test}"));
    }

    private static boolean hasTests(Path file) {
        try {
            return file.toString().endsWith(JAVA) && TEST.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }

    private static long ran(Path report) throws IOException {
        if (!Files.isRegularFile(report)) {
            return 0;
        }
        Matcher count = COUNT.matcher(Files.readString(report));
        return count.find() ? Long.parseLong(count.group(1)) : 0;
    }
}
