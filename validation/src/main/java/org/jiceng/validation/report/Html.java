package org.jiceng.validation.report;

import java.util.Locale;
import java.util.Map;
import org.jiceng.text.TextRules;

/** Writes HTML in two languages; everything that is no markup of ours is escaped. */
final class Html {

    private static final String ZH = "zh-CN";
    private static final String EN = "en";

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final ReportTexts zh = ReportTexts.in(Locale.SIMPLIFIED_CHINESE);
    private final ReportTexts en = ReportTexts.in(Locale.ENGLISH);

    /** Makes a text of a language. */
    @FunctionalInterface
    interface Wording {
        String in(ReportTexts texts);
    }

    /** Adds markup as it is; never with anything that came from a file. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds text of any origin. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Adds a name that came from a file: whichever way it is written, what stands around it is not turned round. */
    Html name(String name) {
        return raw("<bdi>").text(name).raw("</bdi>");
    }

    /** Adds a text in both languages; where both are the same, once. */
    Html both(Wording wording) {
        return both("span", wording);
    }

    Html both(String element, Wording wording) {
        String chinese = wording.in(zh);
        String english = wording.in(en);
        if (chinese.equals(english)) {
            return raw("<" + element + ">").text(chinese).raw("</" + element + ">");
        }
        return raw("<" + element + " lang=\"" + ZH + "\">")
                .text(chinese)
                .raw("</" + element + "><" + element + " lang=\"" + EN + "\">")
                .text(english)
                .raw("</" + element + ">");
    }

    /** Adds a sentence of the reports in both languages. */
    Html say(String key, Object... args) {
        return both(texts -> texts.get(key, args));
    }

    Html heading(int level, String key) {
        return raw("<h" + level + ">").say(key).raw("</h" + level + ">\n");
    }

    Html cell(long number) {
        return raw("<td class=\"n\">" + number + "</td>");
    }

    Html cell(String text) {
        return raw("<td>").text(text).raw("</td>");
    }

    /** Escapes a text, and shows what could turn the writing round or is no character as a replacement. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            String entity = ENTITIES.get(c);
            if (entity != null) {
                escaped.append(entity);
            } else if (c != '\n'
                    && TextRules.findForbidden(Character.toString(c), false).isPresent()) {
                escaped.append('\uFFFD');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static final Map<Integer, String> ENTITIES = Map.ofEntries(
            Map.entry((int) '&', "&amp;"),
            Map.entry((int) '<', "&lt;"),
            Map.entry((int) '>', "&gt;"),
            Map.entry((int) '"', "&quot;"),
            Map.entry((int) '\'', "&#39;"));

    @Override
    public String toString() {
        return out.toString();
    }
}
