package org.jiceng.profile;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * A word that a profile adds to an open list, with its label.
 *
 * @param list the list
 * @param word the word
 * @param label what people call it
 */
public record ProfileWord(
        @Classified(DataClass.PUBLIC) OpenList list,
        @Classified(DataClass.PUBLIC) LocalWord word,
        @Classified(DataClass.PUBLIC) @Valid LocalName label) {

    /** Creates a word. */
    public ProfileWord {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(label, "label");
    }

    /**
     * Obtains a word.
     *
     * @param list the list
     * @param word the word
     * @param label what people call it
     * @return the word
     */
    public static ProfileWord of(OpenList list, LocalWord word, LocalName label) {
        return new ProfileWord(list, word, label);
    }
}
