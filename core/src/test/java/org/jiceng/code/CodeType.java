package org.jiceng.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jiceng.text.TextForm;

/** What all types of codes have in common, so that one test can hold for each of them. */
record CodeType<T extends Comparable<T>>(
        Class<T> type,
        Function<String, T> of,
        Function<CharSequence, T> parseLenient,
        Function<String, Optional<CodeProblem>> findProblem,
        BiFunction<String, LocalDate, Optional<CodeProblem>> findProblemAsOf,
        Function<String, Boolean> isValid,
        Function<T, String> text,
        boolean isProtected) {

    static final CodeType<DivisionCode> DIVISION = open(
            DivisionCode.class,
            DivisionCode::of,
            DivisionCode::parseLenient,
            DivisionCode::findProblem,
            DivisionCode::findProblem,
            DivisionCode::isValid);
    static final CodeType<Gb11714Code> ORGANIZATION = open(
            Gb11714Code.class,
            Gb11714Code::of,
            Gb11714Code::parseLenient,
            Gb11714Code::findProblem,
            Gb11714Code::findProblem,
            Gb11714Code::isValid);
    static final CodeType<UnifiedSocialCreditCode> CREDIT = open(
            UnifiedSocialCreditCode.class,
            UnifiedSocialCreditCode::of,
            UnifiedSocialCreditCode::parseLenient,
            UnifiedSocialCreditCode::findProblem,
            UnifiedSocialCreditCode::findProblem,
            UnifiedSocialCreditCode::isValid);
    static final CodeType<GridCode> GRID = open(
            GridCode.class,
            GridCode::of,
            GridCode::parseLenient,
            GridCode::findProblem,
            GridCode::findProblem,
            GridCode::isValid);
    static final CodeType<PostalCode> POSTAL = open(
            PostalCode.class,
            PostalCode::of,
            PostalCode::parseLenient,
            PostalCode::findProblem,
            PostalCode::findProblem,
            PostalCode::isValid);
    static final CodeType<OrganizationTypeCode> ORGANIZATION_TYPE = open(
            OrganizationTypeCode.class,
            OrganizationTypeCode::of,
            OrganizationTypeCode::parseLenient,
            OrganizationTypeCode::findProblem,
            OrganizationTypeCode::findProblem,
            OrganizationTypeCode::isValid);
    static final CodeType<CitizenId> CITIZEN = new CodeType<>(
            CitizenId.class,
            CitizenId::of,
            CitizenId::parseLenient,
            CitizenId::findProblem,
            CitizenId::findProblem,
            CitizenId::isValid,
            CitizenId::reveal,
            true);
    static final CodeType<PhoneNumber> PHONE = new CodeType<>(
            PhoneNumber.class,
            PhoneNumber::of,
            PhoneNumber::parseLenient,
            PhoneNumber::findProblem,
            PhoneNumber::findProblem,
            PhoneNumber::isValid,
            PhoneNumber::reveal,
            true);
    static final CodeType<PersonName> NAME = new CodeType<>(
            PersonName.class,
            PersonName::of,
            PersonName::parseLenient,
            PersonName::findProblem,
            PersonName::findProblem,
            PersonName::isValid,
            PersonName::reveal,
            true);

    static final List<CodeType<?>> ALL =
            List.of(DIVISION, ORGANIZATION, CREDIT, GRID, POSTAL, ORGANIZATION_TYPE, CITIZEN, PHONE, NAME);

    private static <T extends Comparable<T>> CodeType<T> open(
            Class<T> type,
            Function<String, T> of,
            Function<CharSequence, T> parseLenient,
            Function<String, Optional<CodeProblem>> findProblem,
            BiFunction<String, LocalDate, Optional<CodeProblem>> findProblemAsOf,
            Function<String, Boolean> isValid) {
        return new CodeType<>(type, of, parseLenient, findProblem, findProblemAsOf, isValid, Object::toString, false);
    }

    /** What the public static method of that name says, which others find by its name too. */
    String requirement() {
        try {
            return (String) type.getMethod("requirement").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    TextForm form() {
        return Optional.ofNullable(type.getAnnotation(TextForm.class)).orElseThrow();
    }

    String textOf(String text) {
        return this.text.apply(of.apply(text));
    }

    String lenientTextOf(CharSequence text) {
        return this.text.apply(parseLenient.apply(text));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
