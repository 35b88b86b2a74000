package org.jiceng.serialization.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.Gb11714Code;
import org.jiceng.code.GridCode;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridLine;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationCodes;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.organization.PartyCharacter;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.PartySubstance;
import org.jiceng.profile.ProfileHash;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.ProfileReference;
import org.jiceng.territory.CommunityType;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;

/** Makes records that can stand in a file, right or wrong by their constraints, with the edges of each type. */
public final class Records {

    private static final String PAIRS = "\uD840\uDC00\uD83D\uDE00\uDBBF\uDFFD\uDBFF\uDFFD";

    private Records() {}

    /** Makes records of every kind. */
    public static Arbitrary<DatasetRecord> any() {
        return Arbitraries.oneOf(divisions(), grids(), organizations());
    }

    /** Makes headers. */
    public static Arbitrary<DatasetHeader> headers() {
        Arbitrary<ProfileReference> profiles = Combinators.combine(
                        Arbitraries.of("a", "guangming", "a-1").map(ProfileId::of),
                        Arbitraries.of("sha256:" + "0".repeat(64), "sha256:" + "9af".repeat(21) + "b")
                                .map(ProfileHash::of)
                                .injectNull(0.5))
                .as(ProfileReference::new);
        return Builders.withBuilder(DatasetHeader::builder)
                .use(texts())
                .in(DatasetHeader.Builder::issuer)
                .use(instants())
                .in(DatasetHeader.Builder::issuedAt)
                .use(days())
                .in(DatasetHeader.Builder::asOf)
                .use(divisionCodes())
                .in(DatasetHeader.Builder::division)
                .use(Arbitraries.of(Coverage.class))
                .in(DatasetHeader.Builder::coverage)
                .use(Arbitraries.of(Nature.class))
                .in(DatasetHeader.Builder::nature)
                .use(profiles.injectNull(0.5))
                .in(DatasetHeader.Builder::profile)
                .build(DatasetHeader.Builder::build);
    }

    /** Makes instants that files can have: the ends of the years, leap days, fractions of every length. */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Instant> edges = Arbitraries.of(
                Instant.parse("1899-12-31T06:00:00Z"),
                Instant.parse("1899-12-31T16:00:00Z"),
                Instant.parse("1900-01-01T00:00:00Z"),
                Instant.parse("2024-02-29T15:59:59.999999999Z"),
                Instant.EPOCH,
                Instant.parse("2199-12-31T23:59:59.999999999Z"),
                Instant.parse("2200-01-01T17:59:59.999999999Z"));
        Arbitrary<Instant> all = Combinators.combine(
                        Arbitraries.longs().between(-2_208_960_000L, 7_258_118_399L),
                        Arbitraries.of(1, 10, 1_000, 1_000_000, 100_000_000),
                        Arbitraries.integers().between(0, 9))
                .as((seconds, unit, digit) -> Instant.ofEpochSecond(seconds, (long) unit * digit));
        return Arbitraries.oneOf(edges, all);
    }

    /** Makes days that files can have. */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> edges = Arbitraries.of(
                LocalDate.of(1900, 1, 1),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2100, 2, 28),
                LocalDate.of(2199, 12, 31));
        long first = LocalDate.of(1900, 1, 1).toEpochDay();
        long last = LocalDate.of(2199, 12, 31).toEpochDay();
        return Arbitraries.oneOf(edges, Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay));
    }

    /** Makes texts that are fit for interchange: every plane, controls and overrides too, up to the longest names. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> wild = Arbitraries.strings()
                .withChars("aZ09 光明\u3000\u0000\u001F\"\\/\n\t\u007F\u0085\u202E\u2028\uFEFF\uD7FF\uE000\uFFFD")
                .ofMaxLength(20);
        Arbitrary<String> pairs = Arbitraries.integers()
                .between(0, PAIRS.length() / 2 - 1)
                .map(i -> PAIRS.substring(2 * i, 2 * i + 2))
                .list()
                .ofMaxSize(5)
                .map(list -> String.join("龙", list));
        Arbitrary<String> longest = Arbitraries.of("名".repeat(200), "\uD840\uDC00".repeat(200), "x".repeat(5000));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, wild), net.jqwik.api.Tuple.of(3, pairs), net.jqwik.api.Tuple.of(1, longest));
    }

    private static Arbitrary<String> ids() {
        Arbitrary<String> any =
                Arbitraries.strings().withChars("azAZ09._:-").ofMinLength(1).ofMaxLength(64);
        return Arbitraries.oneOf(any, Arbitraries.of("x".repeat(64), "-", "110105194912310021"));
    }

    private static Arbitrary<DivisionCode> divisionCodes() {
        return Arbitraries.of("110100", "440311", "999911", "999911001", "999911001003", "419000", "110105021200")
                .map(DivisionCode::of);
    }

    private static Arbitrary<Long> counts() {
        return Arbitraries.longs().between(-9007199254740991L, 9007199254740991L);
    }

    private static Arbitrary<String> localWords() {
        return Arbitraries.of("a:b", "guangming:red-waiter", "sz-2:w1", "a:" + "b".repeat(62));
    }

    private static <T> Arbitrary<T> words(List<T> standard, java.util.function.Function<String, T> local) {
        return Arbitraries.oneOf(Arbitraries.of(standard), localWords().map(local));
    }

    private static Arbitrary<DateRange> ranges() {
        return Combinators.combine(days().injectNull(0.3), days().injectNull(0.3))
                .as(DateRange::new);
    }

    /** Makes extensions with values of every kind. */
    public static Arbitrary<Extensions> extensions() {
        Arbitrary<ExtensionValue> texts = Arbitraries.strings()
                .withChars("a光\n\t\"\\\u3000\u2028")
                .ofMaxLength(12)
                .map(ExtensionValue.Text::new);
        Arbitrary<ExtensionValue> plain = Arbitraries.oneOf(
                texts,
                Arbitraries.of("\uD840\uDC00".repeat(2000), "").map(ExtensionValue.Text::new),
                counts().map(ExtensionValue.Whole::new),
                Arbitraries.of(true, false).map(ExtensionValue.Flag::new));
        Arbitrary<ExtensionValue> lists = plain.list().ofMaxSize(4).map(ExtensionValue.Items::new);
        return Arbitraries.maps(localWords(), Arbitraries.oneOf(plain, lists))
                .ofMaxSize(3)
                .map(Extensions::of);
    }

    private static Arbitrary<Division> divisions() {
        return Builders.withBuilder(Division::builder)
                .use(divisionCodes())
                .in(Division.Builder::code)
                .use(texts())
                .in(Division.Builder::name)
                .use(Arbitraries.of(org.jiceng.code.DivisionLevel.class))
                .in(Division.Builder::level)
                .use(words(CommunityType.standard(), CommunityType::of).injectNull(0.5))
                .in(Division.Builder::communityType)
                .use(counts().injectNull(0.5))
                .in((builder, count) -> builder.households(count))
                .use(counts().injectNull(0.5))
                .in((builder, count) -> builder.permanentPopulation(count))
                .use(counts().injectNull(0.5))
                .in((builder, count) -> builder.urbanPermanentPopulation(count))
                .build(Division.Builder::build);
    }

    private static Arbitrary<Grid> grids() {
        return Builders.withBuilder(Grid::builder)
                .use(ids().map(GridId::of))
                .in(Grid.Builder::id)
                .use(Arbitraries.of("GM-07/a", "x".repeat(64)).map(GridCode::of).injectNull(0.5))
                .in(Grid.Builder::code)
                .use(texts())
                .in(Grid.Builder::name)
                .use(words(GridSystem.standard(), GridSystem::of))
                .in(Grid.Builder::system)
                .use(words(GridKind.standard(), GridKind::of))
                .in(Grid.Builder::kind)
                .use(divisionCodes())
                .in(Grid.Builder::division)
                .use(ids().map(GridId::of).injectNull(0.5))
                .in(Grid.Builder::parent)
                .use(counts().injectNull(0.5))
                .in((builder, count) -> builder.households(count))
                .use(words(GridLine.standard(), GridLine::of).list().ofMaxSize(4))
                .in(Grid.Builder::lines)
                .use(ranges().injectNull(0.3))
                .in(Grid.Builder::period)
                .use(extensions())
                .in(Grid.Builder::extensions)
                .build(Grid.Builder::build);
    }

    private static Arbitrary<Place> places() {
        return Arbitraries.oneOf(
                divisionCodes().map(Place.OfDivision::new),
                ids().map(GridId::of).map(Place.OfGrid::new),
                ids().map(ComplexId::of).map(Place.OfComplex::new),
                ids().map(BuildingId::of).map(Place.OfBuilding::new),
                texts().map(Place.Named::new));
    }

    private static Arbitrary<Organization> organizations() {
        Arbitrary<OrganizationLink> links = Combinators.combine(
                        ids().map(OrganizationId::of), Arbitraries.of(LinkRelation.class), ranges().injectNull(0.5))
                .as(OrganizationLink::new);
        Arbitrary<OrganizationCodes> codes = Combinators.combine(
                        Arbitraries.of("91350100M000100Y43", "91330100799655058B")
                                .map(UnifiedSocialCreditCode::of)
                                .injectNull(0.4),
                        Arbitraries.of("M000100Y4", "100003962")
                                .map(Gb11714Code::of)
                                .injectNull(0.4))
                .as(OrganizationCodes::new);
        Arbitrary<PartyDetails> details = Combinators.combine(
                        Arbitraries.of(PartyForm.class),
                        Arbitraries.of(PartyCharacter.class).injectNull(0.3),
                        Arbitraries.of(PartySubstance.class).injectNull(0.3))
                .as(PartyDetails::new);
        return Builders.withBuilder(Organization::builder)
                .use(ids().map(OrganizationId::of))
                .in(Organization.Builder::id)
                .use(texts())
                .in(Organization.Builder::name)
                .use(words(OrganizationKind.standard(), OrganizationKind::of))
                .in(Organization.Builder::kind)
                .use(links.list().ofMaxSize(3))
                .in(Organization.Builder::links)
                .use(places().list().ofMaxSize(4))
                .in(Organization.Builder::serves)
                .use(ranges().injectNull(0.5))
                .in(Organization.Builder::period)
                .use(codes.injectNull(0.5))
                .in(Organization.Builder::codes)
                .use(details.injectNull(0.5))
                .in(Organization.Builder::details)
                .use(extensions())
                .in(Organization.Builder::extensions)
                .build(Organization.Builder::build);
    }
}
