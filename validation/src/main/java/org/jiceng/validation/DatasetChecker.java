package org.jiceng.validation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.KeyedHash;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileReference;
import org.jiceng.profile.Profiles;
import org.jiceng.request.Deadline;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.serialization.Reading;
import org.jiceng.validation.internal.rule.CheckContext;
import org.jiceng.validation.internal.rule.LocalRules;
import org.jiceng.validation.internal.rule.Placing;
import org.jiceng.validation.internal.rule.ProfileChoice;
import org.jiceng.validation.internal.rule.ProfileChoice.Agreement;
import org.jiceng.validation.internal.rule.RulePackages;
import org.jiceng.validation.spi.DatasetRuleProvider;
import org.jiceng.validation.spi.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * Says everything that is wrong with a file or a dataset: its form, the constraints of its records, and the rules that
 * concern several records.
 *
 * <p>Records are seen once, in their order; memory grows with the number of ids, codes, dates and references, not with
 * the size of the records; entries of points ledgers are kept in packed form, since a ledger cannot be replayed before it
 * is whole. What each rule keeps is in its {@linkplain RuleDescription#cost() description}.
 * Findings never name a person: see {@link #withKeyedHash}.
 *
 * <p>A record that cannot be read is quarantined: it is in no count, and only rules that do not look at its damaged
 * properties are shown what can be read of it. Each {@link RuleResult} says how many records the rule could not see.
 *
 * <p>Rules can be {@linkplain org.jiceng.validation.spi added}, and graded otherwise or switched off by the profile. A rule
 * that breaks ends the check with a {@link org.jiceng.validation.spi.RuleFailedException}. Safe for use by many threads.
 */
public final class DatasetChecker {

    private final Checker checker;
    private final @Nullable Profile given;
    private final @Nullable KeyedHash hash;
    private final LocalRules local;
    private final Settings settings;

    private DatasetChecker(
            Checker checker, @Nullable Profile given, @Nullable KeyedHash hash, LocalRules local, Settings settings) {
        this.checker = checker;
        this.given = given;
        this.hash = hash;
        this.local = local;
        this.settings = settings;
    }

    /** What does not change which rules there are: the day, and how many findings are kept. */
    private record Settings(
            @Nullable LocalDate asOf, @Nullable Integer keptPerCode) {

        static final Settings STANDARD = new Settings(null, null);

        int keptPerCode(ReadLimits limits) {
            return keptPerCode == null ? limits.maxFindings() : keptPerCode;
        }
    }

    /**
     * Returns the checker with all rules of this library.
     *
     * <p>What is local is checked by the profile that the header of a dataset names, if the library has it
     * ({@link Profiles}); without a profile nothing local is an error.
     *
     * @return the checker
     * @throws org.jiceng.validation.spi.RuleProviderException if a provider of rules that was found cannot be used
     */
    public static DatasetChecker standard() {
        return new DatasetChecker(Checker.standard(), null, null, LocalRules.discovered(), Settings.STANDARD);
    }

    /**
     * Returns a checker with all rules of this library that checks what is local by one profile, whatever the header of
     * a dataset names; if it names another one, that is a finding. Local are networks, codes of grids, words, points
     * schemes, workflows, calendars and who may be named as requester.
     *
     * @param profile the profile, which should itself be free of errors
     * @return the checker
     * @throws org.jiceng.validation.spi.RuleProviderException if a provider of rules that was found cannot be used
     */
    public static DatasetChecker of(Profile profile) {
        return new DatasetChecker(Checker.standard(), profile, null, LocalRules.discovered(), Settings.STANDARD);
    }

    /**
     * Returns a checker whose findings name records that concern persons by a keyed hash of their id, so that those who
     * know the secret can find them, and the findings of two deliveries can be compared; without it they are named by
     * their position alone.
     *
     * @param newHash the hash function
     * @return a checker that is as this one in all other respects
     */
    public DatasetChecker withKeyedHash(KeyedHash newHash) {
        return new DatasetChecker(checker, given, newHash, local, settings);
    }

    /**
     * Returns a checker that also evaluates the rules of some providers. Those that stand in {@code META-INF/services} or
     * in a module, where the class loader of this library sees them, need not be given; one that is given nevertheless is
     * used in the place of the one that was found.
     *
     * @param providers the providers
     * @return a checker that is as this one in all other respects
     * @throws org.jiceng.validation.spi.RuleProviderException if a provider cannot be used: because it throws, a name
     *     space is there twice, the code of a rule is not in its name space, or a description is not as
     *     {@link org.jiceng.validation.spi.DatasetRuleProvider.LocalRule#description} says
     */
    public DatasetChecker withRules(DatasetRuleProvider... providers) {
        return new DatasetChecker(checker, given, hash, local.plus(List.of(providers)), settings);
    }

    /**
     * Returns what all codes mean that this checker can find: those of {@link Findings#catalogue()} and of the rules that
     * were given to it.
     *
     * @return the catalogue
     */
    public FindingCatalogue catalogue() {
        return Findings.catalogue(local);
    }

    /**
     * Returns the rules that this checker evaluates.
     *
     * @return what they are: those of this library in a stable order, then those of applications by code
     */
    public List<RuleDescription> rules() {
        return Stream.concat(RulePackages.descriptions().stream(), local.descriptions().stream())
                .toList();
    }

    /**
     * Returns a checker that asks what is due or over on a day of its own, and not on the day that the header of the data
     * names.
     *
     * <p>Time limits are asked about at 24:00 of the day in China, whenever the data was delivered: what is open in it
     * counts as open. Without a day of its own they are asked about at 24:00 of the day whose state the records show, or
     * when the delivery was made, if that was earlier; what happened between that day and the delivery was not to be
     * shown. A step that the records do show is judged by when it was done, on whatever day is asked.
     *
     * @param day the day
     * @return a checker that is as this one in all other respects
     */
    public DatasetChecker withAsOf(LocalDate day) {
        return new DatasetChecker(
                checker, given, hash, local, new Settings(Objects.requireNonNull(day, "day"), settings.keptPerCode()));
    }

    /**
     * Returns a checker that keeps so many findings of each code. All are counted; those are kept that come first in the
     * order code, key, place, so which ones does not depend on the order of the file.
     *
     * @param most how many findings of one code are kept; unless set, as many as the limits of reading say
     *     ({@link ReadLimits#maxFindings()}, 10,000 unless set)
     * @return a checker that is as this one in all other respects
     * @throws IllegalArgumentException if the number is negative
     */
    public DatasetChecker withKeptPerCode(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("A number of findings must not be negative, but was: " + most);
        }
        return new DatasetChecker(checker, given, hash, local, new Settings(settings.asOf(), most));
    }

    /**
     * Checks a file.
     *
     * @param path an exchange file
     * @return what is in it and what is wrong with it
     * @throws org.jiceng.serialization.ExchangeException if the file is not there or cannot be read
     */
    public Report check(Path path) {
        return check(path, ReadLimits.standard());
    }

    /**
     * Checks a file.
     *
     * @param path an exchange file
     * @param limits how large its parts may be
     * @return what is in it and what is wrong with it
     * @throws org.jiceng.serialization.ExchangeException if the file is not there or cannot be read
     */
    public Report check(Path path, ReadLimits limits) {
        try (ExchangeReader reader = ExchangeReader.open(path, limits)) {
            return check(reader);
        }
    }

    /**
     * Checks what a reader has left.
     *
     * @param reader a reader that no record was taken from; it is not closed
     * @return what is in it and what is wrong with it
     * @throws org.jiceng.serialization.ExchangeException if the bytes cannot be read
     */
    public Report check(ExchangeReader reader) {
        return run(reader, null);
    }

    /**
     * Checks what a reader has left, and gives every finding away as it is made.
     *
     * @param reader a reader that no record was taken from; it is not closed
     * @param sink takes all findings, also those that the report does not keep
     * @return what is in it and what is wrong with it
     * @throws org.jiceng.serialization.ExchangeException if the bytes cannot be read
     */
    public Report check(ExchangeReader reader, FindingSink sink) {
        return run(reader, Objects.requireNonNull(sink, "sink"));
    }

    private Report run(ExchangeReader reader, @Nullable FindingSink sink) {
        Optional<Reading<DatasetHeader>> header = reader.header();
        DatasetHeader read = header.flatMap(Reading::value).orElse(null);
        DamagedHeader damaged = header.map(DamagedHeader::of).orElse(DamagedHeader.NOTHING);
        Placing headerPlacing = header.<Placing>map(reading -> reading::locate).orElse(Location.WHOLE::withPointer);
        CheckContext context = context(read == null ? damaged.header() : read, headerPlacing);
        CheckRun run = new CheckRun(context, read, settings.keptPerCode(reader.limits()), sink);
        if (read == null && damaged.coverage() != Coverage.COMPLETE) {
            // Nothing says that everything is there which the records name.
            run.markIncomplete();
        }
        header.ifPresent(reading -> run.add(checker.check(reading)));
        reader.forEach(reading -> {
            String key = reading.recordKey().orElse(null);
            SteadyPlaces steady = SteadyPlaces.of(reading);
            Placing placing = place(reading);
            Placing namedPlacing = pointer -> named(steady.mark(placing.at(pointer)), key);
            if (reading.value().isPresent()) {
                run.see(reading.value().get(), namedPlacing);
            } else {
                run.seeRefused(reading, namedPlacing);
            }
            run.add(named(steady(reading.findings(), steady), key));
            run.add(named(steady(checker.check(reading), steady), key));
        });
        run.addOfDocument(reader.findings());
        return run.finish();
    }

    /**
     * Checks a dataset in memory.
     *
     * @param dataset the dataset
     * @return what is in it and what is wrong with it
     */
    public Report check(Dataset dataset) {
        return run(dataset, null);
    }

    /**
     * Checks a dataset in memory, and gives every finding away as it is made.
     *
     * @param dataset the dataset
     * @param sink takes all findings, also those that the report does not keep
     * @return what is in it and what is wrong with it
     */
    public Report check(Dataset dataset, FindingSink sink) {
        return run(dataset, Objects.requireNonNull(sink, "sink"));
    }

    private Report run(Dataset dataset, @Nullable FindingSink sink) {
        CheckRun run = new CheckRun(
                context(dataset.header(), pointer -> Location.WHOLE.withPointer("/header" + pointer)),
                dataset.header(),
                settings.keptPerCode(ReadLimits.standard()),
                sink);
        run.add(checker.check(dataset.header()).stream()
                .map(finding -> finding.at(finding.location()
                        .withPointer("/header" + finding.location().pointer())))
                .toList());
        List<DatasetRecord> records = dataset.records();
        for (int i = 0; i < records.size(); i++) {
            DatasetRecord record = records.get(i);
            long index = i;
            run.see(record, pointer -> inMemory(record, index, pointer));
            run.add(checker.check(record).stream()
                    .map(finding -> finding.at(
                            inMemory(record, index, finding.location().pointer())))
                    .toList());
        }
        return run.finish();
    }

    private CheckContext context(@Nullable DatasetHeader header, Placing headerPlacing) {
        DatasetHeader onDay = header == null || settings.asOf() == null
                ? header
                : header.toBuilder().asOf(settings.asOf()).build();
        return new CheckContext(onDay, askedAt(header), choose(header), headerPlacing, hash, local);
    }

    /** A delivery made on the day itself knows nothing of the rest of the day, unless somebody asks about that. */
    private @Nullable Instant askedAt(@Nullable DatasetHeader header) {
        if (settings.asOf() != null) {
            return endOf(settings.asOf());
        }
        if (header == null) {
            return null;
        }
        Instant end = endOf(header.asOf());
        return header.issuedAt().isBefore(end) ? header.issuedAt() : end;
    }

    /** Exact also for the last day that Java knows, which no day follows. */
    private static Instant endOf(LocalDate day) {
        return day.atStartOfDay().toInstant(Deadline.OFFSET).plus(Duration.ofDays(1));
    }

    private ProfileChoice choose(@Nullable DatasetHeader header) {
        ProfileReference named = header == null ? null : header.profile();
        if (named == null) {
            return given == null ? ProfileChoice.NONE : new ProfileChoice(given, Agreement.NONE_NAMED);
        }
        Profile profile = given == null ? Profiles.find(named.id()).orElse(null) : given;
        if (profile == null) {
            return new ProfileChoice(null, Agreement.NOT_KNOWN);
        }
        if (!profile.id().equals(named.id())) {
            return new ProfileChoice(profile, Agreement.OTHER_GIVEN);
        }
        boolean sameContent = named.hash() == null || named.hash().equals(ProfileFiles.hash(profile));
        return new ProfileChoice(profile, sameContent ? Agreement.SAME : Agreement.OTHER_CONTENT);
    }

    private Location inMemory(DatasetRecord record, long index, String pointer) {
        Location place = new Location(null, 0, -1, record.recordKind(), record.recordKey(), index, pointer);
        return named(SteadyPlaces.of(record).mark(place), record.recordKey());
    }

    private static List<Finding> steady(List<Finding> findings, SteadyPlaces steady) {
        return findings.stream()
                .map(finding -> finding.at(steady.mark(finding.location())))
                .toList();
    }

    private List<Finding> named(List<Finding> findings, @Nullable String key) {
        return hash == null
                ? findings
                : findings.stream()
                        .map(finding -> finding.at(named(finding.location(), key)))
                        .toList();
    }

    /** Puts the keyed hash where the id of a person must not stand. */
    private Location named(Location place, @Nullable String key) {
        RecordKind kind = place.kind();
        return hash == null || key == null || kind == null || !kind.isPersonal()
                ? place
                : place.withKey(hash.hash(kind.word() + "\n" + key));
    }

    /** Looks a property's own line up only where it can differ from the record's, since that costs a second parse. */
    private static Placing place(Reading<DatasetRecord> reading) {
        return reading.spansLines() ? reading::locate : reading.location()::withPointer;
    }
}
