package org.jiceng.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.text.Word;

/**
 * A list of finding codes with what they mean, and the way from a finding to a sentence.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class FindingCatalogue {

    /** What an argument begins with that stands for the label of a word. */
    static final String LABEL = "label:";
    /** What an argument begins with that stands for the labels of words, with commas between their keys. */
    static final String LABELS = "labels:";

    private final Map<FindingCode, FindingDefinition> definitions;

    private FindingCatalogue(Map<FindingCode, FindingDefinition> definitions) {
        this.definitions = definitions;
    }

    /**
     * Obtains a catalogue of some definitions.
     *
     * @param definitions the definitions, in any order
     * @return the catalogue
     * @throws IllegalArgumentException if two definitions have one code
     */
    public static FindingCatalogue of(Collection<FindingDefinition> definitions) {
        Map<FindingCode, FindingDefinition> byCode = new TreeMap<>();
        for (FindingDefinition each : definitions) {
            if (byCode.put(each.code(), each) != null) {
                throw new IllegalArgumentException("Code must be defined once, but was defined twice: " + each.code());
            }
        }
        return new FindingCatalogue(byCode);
    }

    /**
     * Returns a catalogue with the definitions of this one and another.
     *
     * @param other a catalogue with other codes
     * @return both together
     * @throws IllegalArgumentException if both define one code
     */
    public FindingCatalogue plus(FindingCatalogue other) {
        Collection<FindingDefinition> all = new ArrayList<>(definitions.values());
        all.addAll(other.definitions.values());
        return of(all);
    }

    /**
     * Returns all definitions, sorted by code.
     *
     * @return an unmodifiable view
     */
    public Collection<FindingDefinition> definitions() {
        return Collections.unmodifiableCollection(definitions.values());
    }

    /**
     * Finds what a code means.
     *
     * @param code any code
     * @return its definition, or empty if this catalogue does not know it
     */
    public Optional<FindingDefinition> find(FindingCode code) {
        return Optional.ofNullable(definitions.get(code));
    }

    /**
     * Returns what a code means.
     *
     * @param code a code of this catalogue
     * @return its definition
     * @throws IllegalArgumentException if this catalogue does not know the code
     */
    public FindingDefinition get(FindingCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Code must be known, but was: " + code));
    }

    /**
     * Returns the sentence that says what was found.
     *
     * @param finding any finding
     * @param locale the language of the reader; every Chinese locale gives Chinese, all others English
     * @return one sentence; the bare code where this catalogue does not know it
     */
    public String message(Finding finding, Locale locale) {
        return find(finding.code())
                .map(definition -> fill(definition.message(locale), finding.args(), locale))
                .orElse(finding.code().value());
    }

    /**
     * Returns the sentence that says how to mend what was found.
     *
     * @param finding any finding
     * @param locale the language of the reader; every Chinese locale gives Chinese, all others English
     * @return one sentence; empty where this catalogue does not know the code
     */
    public String remedy(Finding finding, Locale locale) {
        return find(finding.code())
                .map(definition -> fill(definition.remedy(locale), finding.args(), locale))
                .orElse("");
    }

    /** Replaces names in braces; what is not an argument stays, and arguments are never looked into. */
    private static String fill(String sentence, Map<String, String> args, Locale locale) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (true) {
            int open = sentence.indexOf('{', from);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                return out.append(sentence, from, sentence.length()).toString();
            }
            String value = args.get(sentence.substring(open + 1, close));
            out.append(sentence, from, open);
            out.append(value == null ? sentence.substring(open, close + 1) : text(value, locale));
            from = close + 1;
        }
    }

    private static String text(String arg, Locale locale) {
        if (arg.startsWith(LABELS)) {
            return labels(arg.substring(LABELS.length()), locale);
        }
        return arg.startsWith(LABEL) ? Word.labelOf(arg.substring(LABEL.length()), locale) : arg;
    }

    private static String labels(String keys, Locale locale) {
        if (keys.isEmpty()) {
            return "-";
        }
        String comma = locale.getLanguage().equals("zh") ? "、" : ", ";
        return Stream.of(keys.split(",", -1))
                .map(key -> Word.labelOf(key, locale))
                .collect(Collectors.joining(comma));
    }
}
