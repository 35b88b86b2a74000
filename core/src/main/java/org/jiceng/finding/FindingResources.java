package org.jiceng.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads finding definitions from three properties files: what is common, English, Chinese.
 *
 * <p>{@code CODES.properties} has {@code CODE=severity since}; {@code TEXTS_en.properties} and
 * {@code TEXTS_zh_CN.properties} have {@code CODE.message} and {@code CODE.remedy}, behind a prefix if one is given. A
 * missing sentence is refused at once, so that no finding is ever without words.
 */
public final class FindingResources {

    private FindingResources() {}

    /** Opens a resource of the module that has it. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens a file.
         *
         * @param file its name
         * @return its bytes, or null if it is not there
         */
        @Nullable
        InputStream open(String file);
    }

    /**
     * Reads the definitions.
     *
     * @param opener opens a file by its name and gives null where there is none; a lambda of the module that has the
     *     files, since a module's resources are its own
     * @param codes the name of the file of codes, without ending
     * @param texts the name of the files of sentences, without language and ending
     * @param prefix what stands before each code in the files of sentences; may be empty
     * @return the catalogue of these codes
     * @throws IllegalStateException if a file, a severity or a sentence is missing
     */
    public static FindingCatalogue load(Opener opener, String codes, String texts, String prefix) {
        Properties common = read(opener, codes + ".properties");
        Properties english = read(opener, texts + "_en.properties");
        Properties chinese = read(opener, texts + "_zh_CN.properties");
        List<FindingDefinition> definitions = new ArrayList<>();
        for (String code : new TreeSet<>(common.stringPropertyNames())) {
            String[] severityAndSince = common.getProperty(code).split(" ", 2);
            if (severityAndSince.length < 2) {
                throw new IllegalStateException(code + " must have a severity and the version that has it first");
            }
            definitions.add(new FindingDefinition(
                    FindingCode.of(code),
                    Severity.of(severityAndSince[0]),
                    severityAndSince[1],
                    sentence(english, prefix + code + ".message"),
                    sentence(english, prefix + code + ".remedy"),
                    sentence(chinese, prefix + code + ".message"),
                    sentence(chinese, prefix + code + ".remedy")));
        }
        return FindingCatalogue.of(definitions);
    }

    private static String sentence(Properties from, String key) {
        String text = from.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("Every finding has sentences, but none stands at " + key);
        }
        return text;
    }

    private static Properties read(Opener opener, String file) {
        try (InputStream in = opener.open(file)) {
            if (in == null) {
                throw new IllegalStateException("The resource must be there, but is missing: " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
