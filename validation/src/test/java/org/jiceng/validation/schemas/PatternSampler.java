package org.jiceng.validation.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes texts that follow a pattern of the schemas: groups, alternatives, classes, counts, and nothing else. */
final class PatternSampler {

    /** From here come the characters of classes that say what they are not. */
    private static final int[] POOL =
            "aZ09 -_.:/'\"光明区龙乡é·ئۇ\u200D\u200C\u200E\uFEFF\u3000\u00A0\u2028あ\u0301\u212B\uF900\uFFFD\uE000"
                    .concat("\uD840\uDC00\uD83D\uDE00\uDBFF\uDFFD\n\t\u0085\u202E\u2066\u007F\u0000")
                    .codePoints()
                    .toArray();

    private final String pattern;
    private final Node root;
    private int at;

    /** Writes one text. */
    private interface Node {
        void append(StringBuilder out, Random random);
    }

    PatternSampler(String anchored) {
        if (anchored.charAt(0) != '^' || anchored.charAt(anchored.length() - 1) != '$') {
            throw new IllegalArgumentException("Pattern must be anchored at both ends, but was: " + anchored);
        }
        pattern = anchored.substring(1, anchored.length() - 1);
        root = alternatives();
        if (at != pattern.length()) {
            throw new IllegalArgumentException(
                    "Pattern must be read to its end, but was until " + at + ": " + anchored);
        }
    }

    String sample(Random random) {
        StringBuilder out = new StringBuilder();
        root.append(out, random);
        return out.toString();
    }

    private Node alternatives() {
        List<Node> all = new ArrayList<>();
        all.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return (out, random) -> all.get(random.nextInt(all.size())).append(out, random);
    }

    private Node sequence() {
        List<Node> all = new ArrayList<>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            all.add(repeated(atom()));
        }
        return (out, random) -> all.forEach(each -> each.append(out, random));
    }

    private Node atom() {
        char c = pattern.charAt(at);
        if (c == '(') {
            at++;
            Node inside = alternatives();
            at++;
            return inside;
        }
        if (c == '[') {
            return characters();
        }
        if (c == '.' || c == '*' || c == '+' || c == '?' || c == '{') {
            throw new IllegalArgumentException("Pattern must not have " + c + " at " + at + ": " + pattern);
        }
        int literal = c == '\\' ? escape() : next();
        return (out, random) -> out.appendCodePoint(literal);
    }

    private int next() {
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    private int escape() {
        char c = pattern.charAt(at + 1);
        if (c == 'x') {
            at += 4;
            return Integer.parseInt(pattern.substring(at - 2, at), 16);
        }
        if (c != '.') {
            throw new IllegalArgumentException("Pattern must not have the escape " + c + " at " + at + ": " + pattern);
        }
        at += 2;
        return c;
    }

    private Node characters() {
        int start = at;
        while (pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        Pattern java = Pattern.compile(pattern.substring(start, at));
        List<Integer> members = new ArrayList<>();
        for (int c = 0x20; c < 0x7F; c++) {
            add(c, java, members);
        }
        List<Integer> wide = new ArrayList<>();
        for (int c : POOL) {
            add(c, java, wide);
        }
        boolean hasWide = wide.stream().anyMatch(c -> c >= 0x7F);
        return (out, random) -> {
            List<Integer> from = hasWide && (members.isEmpty() || random.nextInt(3) > 0) ? wide : members;
            out.appendCodePoint(from.get(random.nextInt(from.size())));
        };
    }

    private static void add(int codePoint, Pattern characters, List<Integer> members) {
        if (characters.matcher(Character.toString(codePoint)).matches()) {
            members.add(codePoint);
        }
    }

    private Node repeated(Node node) {
        if (at == pattern.length()) {
            return node;
        }
        int min = 1;
        int max = 1;
        switch (pattern.charAt(at)) {
            case '*' -> {
                min = 0;
                max = 6;
            }
            case '?' -> min = 0;
            case '+' -> max = 6;
            case '{' -> {
                int end = pattern.indexOf('}', at);
                String[] bounds = pattern.substring(at + 1, end).split(",", -1);
                min = Integer.parseInt(bounds[0]);
                max = Integer.parseInt(bounds[bounds.length - 1]);
                at = end;
            }
            default -> {
                return node;
            }
        }
        at++;
        int least = min;
        int most = max;
        return (out, random) -> {
            // Short ones mostly, and the longest now and then.
            int cap = random.nextInt(8) == 0 ? most : Math.min(most, least + 8);
            int count = least + (cap > least ? random.nextInt(cap - least + 1) : 0);
            for (int i = 0; i < count; i++) {
                node.append(out, random);
            }
        };
    }
}
