package org.jiceng.validation.schemas;

import java.util.List;
import java.util.Set;

/**
 * What the library says of one document.
 *
 * @param accepted whether strict reading gives a value of the wanted kind and no constraint at the level of an error
 *     refuses it
 * @param reasons the findings that refuse it: the code, and for values and parts the type and the reason
 */
record Verdict(boolean accepted, Set<String> reasons) {

    /** Codes with which a text that is no I-JSON is refused, before its kind matters. */
    private static final List<String> BEFORE_THE_LAW = List.of(
            "json.syntax",
            "json.invalid-utf8",
            "json.byte-order-mark",
            "json.unfit-text",
            "json.duplicate-key",
            "json.limit",
            "json.record-too-large",
            "json.trailing-content",
            "exchange.encoding");

    /** Whether the document is refused for not being I-JSON at all. */
    boolean isOutsideOfTheLaw() {
        return reasons.stream().anyMatch(BEFORE_THE_LAW::contains);
    }
}
