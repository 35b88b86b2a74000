package org.jiceng.request;

import java.util.Objects;
import org.jiceng.constraint.Text;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about.
 *
 * <p>Disputes and mediation of families have a case reference and neither title nor description: the file of the case
 * tells the story, the request does not. All other requests have a title.
 *
 * @param category the category
 * @param title a title, at most 100 code points; null for cases
 * @param description what there is to say, at most 4,000 code points; null if there is nothing or it is a case
 * @param caseReference the reference of a case that is kept elsewhere, at most 64 code points; null if there is none
 */
public record RequestMatter(
        @Classified(DataClass.PUBLIC) RequestCategory category,

        @Classified(DataClass.SENSITIVE) @Nullable @Text(max = 100)
        String title,

        @Classified(DataClass.SENSITIVE) @Nullable @Text(max = 4000, multiline = true)
        String description,

        @Classified(DataClass.PERSONAL) @Nullable @Text(max = 64)
        String caseReference) {

    /** Creates a matter. */
    public RequestMatter {
        Objects.requireNonNull(category, "category");
    }

    /**
     * Obtains a matter that has a title only.
     *
     * @param category the category
     * @param title the title
     * @return the matter
     */
    public static RequestMatter of(RequestCategory category, String title) {
        return new RequestMatter(category, Objects.requireNonNull(title, "title"), null, null);
    }

    /**
     * Obtains a matter that is a case kept elsewhere.
     *
     * @param category the category
     * @param caseReference the reference of the case
     * @return the matter
     */
    public static RequestMatter ofCase(RequestCategory category, String caseReference) {
        return new RequestMatter(category, null, null, Objects.requireNonNull(caseReference, "caseReference"));
    }

    /**
     * Returns the category and nothing of the texts.
     *
     * @return such as {@code RequestMatter[sanitation]}
     */
    @Override
    public String toString() {
        return "RequestMatter[" + category + "]";
    }
}
