package org.jiceng.validation.spi;

import org.jspecify.annotations.Nullable;

/**
 * A provider of rules cannot be used: an error of the program and not of the data, so it is no finding.
 *
 * <p>The message names the class of the provider, says what is wrong with it and how to mend it. Providers that are
 * found are looked for once; what was wrong with one is told to whoever asks for rules or codes, every time in the same
 * words.
 */
public final class RuleProviderException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /**
     * Creates an exception.
     *
     * @param message which provider it is, what is wrong and how to mend it
     * @param cause what was thrown, or null if nothing was
     */
    public RuleProviderException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
