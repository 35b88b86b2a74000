package org.jiceng.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jiceng.code.CitizenId;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.Gb11714Code;
import org.jiceng.code.GridCode;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.code.GridCodeLayout.OwnerRule;
import org.jiceng.code.GridCodeSegment;
import org.jiceng.code.OrganizationTypeCode;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.PostalCode;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.finding.FindingCode;
import org.jiceng.profile.LocalWord;
import org.jiceng.profile.ProfileHash;
import org.jiceng.profile.ProfileId;
import org.jiceng.request.Fraction;
import org.jiceng.request.Pseudonym;
import org.jiceng.text.LocalWords;

/**
 * Value types with a text form of their own.
 *
 * <p>Nobody is meant: places lie under 9999, citizen numbers are of people born before 1900, telephone numbers lie where
 * no network has any, and credit codes are of divisions that do not exist.
 */
final class Values {

    private static final int MAX_ID = 64;
    private static final String HEXADECIMAL = "0123456789abcdef";
    private static final String OF_CREDIT_CODES = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String COUNTY = "9999";
    private static final int LAST_BAND = 599;
    private static final long MOST_IN_FRACTION = 999_999_999_999_999_999L;

    private Values() {}

    static Arbitrary<String> ids() {
        return Texts.over(Texts.OF_IDS, 1, MAX_ID);
    }

    static Arbitrary<PersonName> personNames() {
        return Texts.names(100).map(PersonName::of);
    }

    static Arbitrary<Pseudonym> pseudonyms() {
        return ids().map(Pseudonym::of);
    }

    static Arbitrary<GridCode> gridCodes() {
        return Texts.over(Texts.OF_IDS.replace(':', '/'), 1, MAX_ID).map(GridCode::of);
    }

    /** Numbers that belong to nobody: segments and area codes that no network has, hotlines, service numbers. */
    static Arbitrary<PhoneNumber> phoneNumbers() {
        Arbitrary<String> mobile = joined(Arbitraries.of("154", "143", "179", "194"), Texts.digits(8));
        Arbitrary<String> line = joined(
                Arbitraries.of("0300-", "0400-", "026-"),
                Arbitraries.of("2", "5", "9"),
                Texts.over(Texts.DIGITS, 6, 7),
                oneOf(Arbitraries.just(""), Texts.over(Texts.DIGITS, 1, 6).map(extension -> "-" + extension)));
        Arbitrary<String> hotline = joined(Arbitraries.of("400", "800"), Texts.digits(7));
        Arbitrary<String> service = Arbitraries.of("110", "12345", "10000", "95500", "955000");
        return oneOf(mobile, line, hotline, service).map(PhoneNumber::of);
    }

    static Arbitrary<CitizenId> citizenIds() {
        Arbitrary<String> holder = Arbitraries.of("110101", "440101", "659001", "810000", "820000", "830000", "911840");
        Arbitrary<LocalDate> births = Arbitraries.longs()
                .between(
                        LocalDate.of(1880, 1, 1).toEpochDay(),
                        LocalDate.of(1899, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<String> birth = oneOf(
                births.map(day -> day.toString().replace("-", "")), Arbitraries.of("18800229", "18960229", "18991231"));
        return joined(holder, birth, Texts.digits(3))
                .map(body -> CitizenId.of(completed(body, "0123456789X", CitizenId::isValid)));
    }

    static Arbitrary<Gb11714Code> organizationCodes() {
        return organizationCodes(Texts.CAPITALS_AND_DIGITS);
    }

    private static Arbitrary<Gb11714Code> organizationCodes(String alphabet) {
        Arbitrary<String> userDefined = Arbitraries.integers()
                .between(1, 99_999)
                .map(number -> "PDY" + String.valueOf(100_000 + number).substring(1));
        return oneOf(userDefined, Texts.over(alphabet, 8, 8))
                .map(body -> Gb11714Code.of(completed(body, "0123456789X", Gb11714Code::isValid)));
    }

    static Arbitrary<UnifiedSocialCreditCode> creditCodes() {
        return joined(
                        Arbitraries.of("11", "12", "13", "31", "39", "51", "52", "59", "91", "92", "93", "N1", "Y1"),
                        Arbitraries.just(COUNTY),
                        Texts.digits(2),
                        organizationCodes(OF_CREDIT_CODES).map(Gb11714Code::value))
                .map(body ->
                        UnifiedSocialCreditCode.of(completed(body, OF_CREDIT_CODES, UnifiedSocialCreditCode::isValid)));
    }

    /** Adds the one character that makes a body valid. */
    private static String completed(String body, String alphabet, Predicate<String> isValid) {
        return alphabet.chars()
                .mapToObj(character -> body + (char) character)
                .filter(isValid)
                .findFirst()
                .orElseThrow();
    }

    static Arbitrary<PostalCode> postalCodes() {
        List<String> bands = IntStream.range(0, 100)
                .mapToObj(band -> band < 10 ? "0" + band : String.valueOf(band))
                .filter(band -> PostalCode.isValid(band + "0000"))
                .toList();
        return oneOf(joined(Arbitraries.of(bands), Texts.digits(4)), Arbitraries.of("999077", "999078"))
                .map(PostalCode::of);
    }

    static Arbitrary<OrganizationTypeCode> organizationTypeCodes() {
        return oneOf(
                Arbitraries.of(OrganizationTypeCode.known()),
                Texts.over(Texts.CAPITALS_AND_DIGITS, 1, 16).map(OrganizationTypeCode::of));
    }

    /** Codes of some levels; provinces and what gathers counties are real, all others fictitious. */
    static Arbitrary<DivisionCode> divisionCodes(Set<DivisionLevel> levels) {
        Arbitrary<String> county = numbers(1, 99, 2).map(number -> COUNTY + number);
        Arbitrary<String> township = joined(county, numbers(1, LAST_BAND, 3));
        List<Arbitrary<String>> allowed = new ArrayList<>();
        for (DivisionLevel level : List.of(
                DivisionLevel.VILLAGE,
                DivisionLevel.TOWNSHIP,
                DivisionLevel.COUNTY,
                DivisionLevel.PREFECTURE,
                DivisionLevel.PROVINCE,
                DivisionLevel.SUMMARY)) {
            if (levels.contains(level)) {
                allowed.add(
                        switch (level) {
                            case VILLAGE -> joined(township, numbers(1, LAST_BAND, 3));
                            case TOWNSHIP -> township;
                            case COUNTY -> county;
                            case PREFECTURE -> Arbitraries.just(COUNTY + "00");
                            case PROVINCE -> Arbitraries.of("110000", "440000", "650000", "830000");
                            case SUMMARY -> Arbitraries.of("110100", "419000", "659000");
                        });
            }
        }
        return Choice.of(allowed).map(DivisionCode::of);
    }

    private static Arbitrary<String> numbers(int min, int max, int width) {
        return Arbitraries.integers()
                .between(min, max)
                .map(number -> "0".repeat(width - String.valueOf(number).length()) + number);
    }

    static Arbitrary<GridCodeLayout> gridCodeLayouts() {
        Arbitrary<List<GridCodeSegment>> others = segments()
                .filter(segment -> !segment.part().isDivision())
                .list()
                .ofMaxSize(3);
        List<GridCodeSegment> division =
                List.of(GridCodeSegment.county(), GridCodeSegment.township(), GridCodeSegment.community());
        Arbitrary<GridCodeLayout> local = Combinators.combine(
                        localWords(),
                        others,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(OwnerRule.values()))
                .as((word, segments, parts, at, rule) -> {
                    List<GridCodeSegment> all = new ArrayList<>(segments);
                    all.addAll(Math.min(at, all.size()), division.subList(0, parts));
                    return GridCodeLayout.of(word, all.isEmpty() ? division : all, rule);
                });
        return oneOf(Arbitraries.of(GridCodeLayout.known()), local);
    }

    static Arbitrary<GridCodeSegment> segments() {
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 10);
        return oneOf(
                length.map(GridCodeSegment::sequence),
                length.map(GridCodeSegment::sequenceFromZero),
                length.map(GridCodeSegment::object),
                length.map(GridCodeSegment::local),
                Arbitraries.of(GridCodeSegment.county(), GridCodeSegment.township(), GridCodeSegment.community()));
    }

    /** Words that a place adds, with the name of the place before a colon. */
    static Arbitrary<String> localWords() {
        Arbitrary<String> place = Combinators.combine(
                        Texts.over(Texts.LETTERS, 1, 1), Texts.over(Texts.LETTERS_AND_DIGITS, 1, 16))
                .as((first, rest) -> rest.equals("a") ? first : first + rest);
        Arbitrary<String> word = Combinators.combine(
                        Texts.over(Texts.LETTERS, 1, 1),
                        Texts.over(Texts.LETTERS_AND_DIGITS, 1, 12)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((first, rest) -> first + String.join("-", rest));
        Arbitrary<Boolean> longest = Arbitraries.frequency(Tuple.of(30, false), Tuple.of(1, true));
        return Combinators.combine(place, word, longest).as((before, after, full) -> {
            String text = before + ":" + after;
            return full ? text + "a".repeat(LocalWords.MAX_LENGTH - text.length()) : text;
        });
    }

    static Arbitrary<LocalWord> typedLocalWords() {
        return localWords().map(LocalWord::of);
    }

    static Arbitrary<ProfileId> profileIds() {
        return oneOf(
                        joined(
                                Texts.over(Texts.LETTERS, 1, 1),
                                Texts.over(Texts.LETTERS_AND_DIGITS + "-", 1, MAX_ID - 1)),
                        Arbitraries.of("guangming", "province-measures"))
                .map(ProfileId::of);
    }

    static Arbitrary<ProfileHash> profileHashes() {
        return Texts.over(HEXADECIMAL, MAX_ID, MAX_ID).map(digits -> ProfileHash.of("sha256:" + digits));
    }

    static Arbitrary<FindingCode> findingCodes() {
        Arbitrary<String> part =
                joined(Texts.over(Texts.LETTERS, 1, 1), Texts.over(Texts.LETTERS_AND_DIGITS + "-", 1, 39));
        return part.list().ofMinSize(2).ofMaxSize(5).map(parts -> FindingCode.of(String.join(".", parts)));
    }

    static Arbitrary<Fraction> fractions() {
        return oneOf(
                Combinators.combine(
                                Arbitraries.longs().between(0, 100),
                                Arbitraries.longs().between(1, 100))
                        .as(Fraction::of),
                Combinators.combine(
                                Arbitraries.longs().between(0, MOST_IN_FRACTION),
                                Arbitraries.longs().between(1, MOST_IN_FRACTION))
                        .as(Fraction::of));
    }

    @SafeVarargs
    private static <T> Arbitrary<T> oneOf(Arbitrary<T>... arbitraries) {
        List<Arbitrary<T>> all = new ArrayList<>();
        for (Arbitrary<T> each : arbitraries) {
            all.add(each);
        }
        return Choice.of(all);
    }

    @SafeVarargs
    private static Arbitrary<String> joined(Arbitrary<String>... parts) {
        List<Arbitrary<Object>> all = new ArrayList<>();
        for (Arbitrary<String> part : parts) {
            all.add(part.asGeneric());
        }
        return new Combination<>(
                all, texts -> texts.stream().map(Object::toString).collect(Collectors.joining()));
    }
}
