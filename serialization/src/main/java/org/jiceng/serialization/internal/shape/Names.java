package org.jiceng.serialization.internal.shape;

import org.jiceng.extension.Extensions;
import org.jiceng.finding.Location;

/** Keeps names that a file made up out of messages, unless they look like names of properties. */
public final class Names {

    private static final int MAX_SHOWN = 64;
    private static final String HIDDEN = "***";

    private Names() {}

    /**
     * Appends a name to a pointer; a name that could be anything, such as a phone number, is hidden.
     *
     * @param pointer a JSON Pointer, or empty
     * @param name the name as it stood
     * @return the longer pointer
     */
    public static String child(String pointer, String name) {
        return Location.child(pointer, isHarmless(name) ? name : HIDDEN);
    }

    private static boolean isHarmless(String name) {
        if (Extensions.isKey(name)) {
            return true;
        }
        if (name.isEmpty() || name.length() > MAX_SHOWN || !isLetter(name.charAt(0))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
