package org.jiceng.privacy;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes protected texts with a secret, so that equal ones can be told to be equal and nobody without the secret can try
 * out which text it was (HMAC-SHA-256, cut to 128 bits).
 *
 * <p>A plain hash would not do: all citizen numbers of a district can be tried in a minute. A hash is written as
 * {@code #} and 32 hexadecimal digits; no id begins with that sign.
 */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    private static final int MIN_SECRET = 16;
    private static final String MARK = "#";
    private static final int LENGTH = 1 + 2 * BYTES;

    private final SecretKeySpec key;

    private KeyedHash(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * Obtains the hash function of a secret.
     *
     * @param secret at least 16 bytes, which only those may know who may know the persons; copied
     * @return the function
     * @throws IllegalArgumentException if the secret is shorter
     */
    public static KeyedHash of(byte[] secret) {
        if (secret.length < MIN_SECRET) {
            throw new IllegalArgumentException(
                    "A secret must have at least " + MIN_SECRET + " bytes, but has " + secret.length);
        }
        return new KeyedHash(secret);
    }

    /**
     * Hashes a text.
     *
     * @param text any text
     * @return {@code #} and 32 hexadecimal digits, the same for the same text and secret
     */
    public String hash(String text) {
        byte[] full = mac().doFinal(text.getBytes(StandardCharsets.UTF_8));
        return MARK + HexFormat.of().formatHex(full, 0, BYTES);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new AssertionError("Every Java platform has HMAC-SHA-256 for keys of any length", impossible);
        }
    }

    /**
     * Checks whether a text has the form of a hash.
     *
     * @param text any text
     * @return true for {@code #} and 32 lower-case hexadecimal digits
     */
    public static boolean isHash(String text) {
        if (text.length() != LENGTH || !text.startsWith(MARK)) {
            return false;
        }
        for (int i = 1; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns {@code KeyedHash[***]}: the secret is not shown.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "KeyedHash[***]";
    }
}
