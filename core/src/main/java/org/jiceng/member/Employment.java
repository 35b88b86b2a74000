package org.jiceng.member;

import java.time.LocalDate;
import java.util.Objects;
import org.jiceng.code.Education;
import org.jiceng.constraint.Text;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.MemberId;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * The employment of a member as a community worker.
 *
 * <p>The sources name three classes of posts and eighteen grades, and nowhere how the grades fall to the classes; so a
 * grade is a text of the place. The last day is an addition of this library: a dataset that is kept for years has
 * employments that have ended.
 *
 * @param id the identity
 * @param member the member who is employed
 * @param postClass the class of the post
 * @param grade the grade as the place calls it, at most 50 code points; null if it is not known
 * @param hiredOn the first day
 * @param endedOn the last day; null if it goes on
 * @param education the education; null if it is not known
 * @param qualification the title in social work; null if it is not known
 * @param extensions what a place added
 */
@EmploymentDays
public record Employment(
        @Classified(DataClass.INTERNAL) EmploymentId id,
        @Classified(DataClass.PERSONAL) MemberId member,
        @Classified(DataClass.PERSONAL) PostClass postClass,

        @Classified(DataClass.PERSONAL) @Nullable @Text(max = 50)
        String grade,

        @Classified(DataClass.PERSONAL) LocalDate hiredOn,
        @Classified(DataClass.PERSONAL) @Nullable LocalDate endedOn,
        @Classified(DataClass.PERSONAL) @Nullable Education education,
        @Classified(DataClass.PERSONAL) @Nullable SocialWorkQualification qualification,
        @Classified(DataClass.SENSITIVE) Extensions extensions)
        implements DatasetRecord {

    /** Creates an employment; the {@linkplain #builder() builder} reads better. */
    public Employment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(postClass, "postClass");
        Objects.requireNonNull(hiredOn, "hiredOn");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with everything set as it is here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .member(member)
                .postClass(postClass)
                .grade(grade)
                .hiredOn(hiredOn)
                .endedOn(endedOn)
                .education(education)
                .qualification(qualification)
                .extensions(extensions);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.EMPLOYMENT;
    }

    @Override
    public String recordKey() {
        return id.value();
    }

    /**
     * Returns {@code Employment[***]}, whatever stands in it.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "Employment[***]";
    }

    /** Collects the components of an employment; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable EmploymentId id;
        private @Nullable MemberId member;
        private @Nullable PostClass postClass;
        private @Nullable String grade;
        private @Nullable LocalDate hiredOn;
        private @Nullable LocalDate endedOn;
        private @Nullable Education education;
        private @Nullable SocialWorkQualification qualification;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets the identity.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(EmploymentId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

        /**
         * Sets the member who is employed.
         *
         * @param newMember the new value
         * @return this builder
         */
        public Builder member(MemberId newMember) {
            member = Objects.requireNonNull(newMember, "member");
            return this;
        }

        /**
         * Sets the class of the post.
         *
         * @param newPostClass the new value
         * @return this builder
         */
        public Builder postClass(PostClass newPostClass) {
            postClass = Objects.requireNonNull(newPostClass, "postClass");
            return this;
        }

        /**
         * Sets the grade as the place calls it, at most 50 code points.
         *
         * @param newGrade the new value, or null for none
         * @return this builder
         */
        public Builder grade(@Nullable String newGrade) {
            grade = newGrade;
            return this;
        }

        /**
         * Sets the first day.
         *
         * @param newHiredOn the new value
         * @return this builder
         */
        public Builder hiredOn(LocalDate newHiredOn) {
            hiredOn = Objects.requireNonNull(newHiredOn, "hiredOn");
            return this;
        }

        /**
         * Sets the last day.
         *
         * @param newEndedOn the new value, or null for none
         * @return this builder
         */
        public Builder endedOn(@Nullable LocalDate newEndedOn) {
            endedOn = newEndedOn;
            return this;
        }

        /**
         * Sets the education.
         *
         * @param newEducation the new value, or null for none
         * @return this builder
         */
        public Builder education(@Nullable Education newEducation) {
            education = newEducation;
            return this;
        }

        /**
         * Sets the title in social work.
         *
         * @param newQualification the new value, or null for none
         * @return this builder
         */
        public Builder qualification(@Nullable SocialWorkQualification newQualification) {
            qualification = newQualification;
            return this;
        }

        /**
         * Sets what a place added.
         *
         * @param newExtensions the new value
         * @return this builder
         */
        public Builder extensions(Extensions newExtensions) {
            extensions = Objects.requireNonNull(newExtensions, "extensions");
            return this;
        }

        /**
         * Creates the employment.
         *
         * @return a new employment
         * @throws IllegalStateException if a required component was not set
         */
        public Employment build() {
            return new Employment(
                    Required.set(id, "id"),
                    Required.set(member, "member"),
                    Required.set(postClass, "postClass"),
                    grade,
                    Required.set(hiredOn, "hiredOn"),
                    endedOn,
                    education,
                    qualification,
                    extensions);
        }
    }
}
