package org.jiceng.serialization;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document in which places are marked.
 *
 * <p>In a template {@code ¦} marks the place of the next expected finding, {@code <C0 80>} stands for bytes in
 * hexadecimal, {@code <+x*100>} for a repeated text, {@code <LF>} for a line feed.
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares templates
record Template(byte[] bytes, List<String> marks) {

    private static final Pattern SPECIAL =
            Pattern.compile("¦|<LF>|<([0-9A-F]{2}(?: [0-9A-F]{2})*)>|<\\+(.+?)\\*([0-9]+)>");

    static Template of(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> marks = new ArrayList<>();
        Matcher matcher = SPECIAL.matcher(text);
        int from = 0;
        while (matcher.find()) {
            bytes.writeBytes(utf8(text.substring(from, matcher.start())));
            from = matcher.end();
            if (matcher.group().equals("¦")) {
                marks.add("@" + lineOf(bytes.toByteArray()) + ":" + bytes.size());
            } else if (matcher.group().equals("<LF>")) {
                bytes.write('\n');
            } else if (matcher.group(1) != null) {
                for (String hex : matcher.group(1).split(" ", -1)) {
                    bytes.write(Integer.parseInt(hex, 16));
                }
            } else {
                bytes.writeBytes(utf8(matcher.group(2).repeat(Integer.parseInt(matcher.group(3)))));
            }
        }
        bytes.writeBytes(utf8(text.substring(from)));
        return new Template(bytes.toByteArray(), marks);
    }

    private static int lineOf(byte[] before) {
        int line = 1;
        for (byte each : before) {
            line += each == '\n' ? 1 : 0;
        }
        return line;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
