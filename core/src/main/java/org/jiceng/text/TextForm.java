package org.jiceng.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States the pattern that the text form of a value type follows.
 *
 * <p>The pattern stands here and nowhere else: schemas are generated from it, and a property test holds it against the
 * type's {@code of}. It uses only what ECMA-262 with the {@code u} flag, RE2, Python and Java read alike, and is meant
 * for the whole text (it begins with {@code ^} and ends with {@code $}). A type may refuse more than its pattern does,
 * namely a wrong check character; {@link #checksMore} says so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TextForm {

    /**
     * The regular expression of the text form, anchored at both ends.
     *
     * @return the pattern
     */
    String pattern();

    /**
     * The most code points that the text may have, where the pattern does not say so itself.
     *
     * @return the length, by default without a bound beside the pattern
     */
    int maxLength() default Integer.MAX_VALUE;

    /**
     * Whether the type refuses texts that follow the pattern, because of check characters.
     *
     * @return false where the pattern says it all
     */
    boolean checksMore() default false;
}
