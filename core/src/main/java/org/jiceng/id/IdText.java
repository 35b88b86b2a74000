package org.jiceng.id;

/** The one grammar of all ids. */
final class IdText {

    static final String PATTERN = "^[A-Za-z0-9._:-]{1,64}$";

    private static final int MAX_LENGTH = 64;

    private IdText() {}

    static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Refuses without repeating the text: it may hold what must not be shown, such as a citizen number. */
    static String require(String text, String type) {
        if (!isValid(text)) {
            throw new IllegalArgumentException(
                    type + " must be 1 to 64 characters of A-Z a-z 0-9 . _ : -, but was a text of " + text.length()
                            + " characters that is not");
        }
        return text;
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == ':'
                || c == '-';
    }
}
