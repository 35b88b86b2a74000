package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.profile.Profile;
import org.jiceng.profile.RuleGrade;
import org.jiceng.profile.RuleSetting;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleFailedException;
import org.jiceng.validation.spi.RuleInput;
import org.jspecify.annotations.Nullable;

/** All rules of datasets, ready for one check. */
public final class RuleSet {

    /** What the replay of ledgers needs of an entry; extensions are not looked at. */
    private static final Set<String> NOT_FOR_LEDGERS = Set.of("extensions");
    /** What does not matter to networks. */
    private static final Map<RecordKind, Set<String>> FOR_NETWORKS = Map.of(
            RecordKind.ORGANIZATION, Set.of("organizationKind", "details", "serves", "links", "period"),
            RecordKind.GRID, Set.of("gridKind", "division", "partyOrganization"),
            RecordKind.COMPLEX, Set.of("community", "buildings"));

    private final RecordIndex index;
    private final List<DatasetRule> rules = new ArrayList<>();
    private final List<RuleDescription> switchedOff = new ArrayList<>();
    private final Map<RecordKind, List<DatasetRule>> rulesOfKind = new EnumMap<>(RecordKind.class);
    private final @Nullable Profile profile;
    private final NetworkFacts networks;
    private final LedgerBook book;
    private final Consumer<Finding> sink;

    private RuleSet(CheckContext context, Consumer<Finding> sink) {
        DatasetHeader header = context.header();
        this.sink = finding -> {
            try {
                sink.accept(finding);
            } catch (RuntimeException notOfTheRule) {
                throw new SinkFailure(notOfTheRule);
            }
        };
        profile = context.profile().profile();
        index = new RecordIndex(header, context.askedAt(), context.profile(), context.headerPlacing());
        networks = new NetworkFacts(profile, header == null ? null : header.asOf(), index.places());
        book = new LedgerBook(context.schemes(), index.places());
        Stream.of(
                        List.of(new UniqueIdRule(), new NormalFormRule(), new ProfileReferenceRule()),
                        GridRules.all(),
                        OrganizationRules.all(header, networks),
                        List.of(new ProfileWordsRule()),
                        PeopleRules.all(context.hash()),
                        PointsRules.all(book),
                        RequestRules.all(context.requests()),
                        DoubtfulRules.all())
                .flatMap(List::stream)
                .forEach(this::use);
        for (LocalRules.Known each : context.local().rules()) {
            if (isUsed(each.description())) {
                use(new OutsideRule(each.rule(), each.description(), index));
            } else {
                switchedOff.add(each.description());
            }
        }
        for (RecordKind kind : RecordKind.values()) {
            RuleInput any = RuleInput.all(kind);
            rulesOfKind.put(
                    kind,
                    rules.stream()
                            .filter(rule -> rule.description().looksAt(any))
                            .toList());
        }
    }

    private void use(DatasetRule rule) {
        RuleSetting setting = settingOf(rule.code());
        if (setting != null) {
            setting.grade().severity().ifPresent(rule::regrade);
        }
        if (isUsed(rule.description())) {
            rule.reportTo(sink);
            rules.add(rule);
        } else {
            switchedOff.add(rule.description());
        }
    }

    private boolean isUsed(RuleDescription rule) {
        RuleSetting setting = settingOf(rule.code());
        return setting == null || setting.grade() != RuleGrade.OFF;
    }

    private @Nullable RuleSetting settingOf(FindingCode code) {
        return profile == null ? null : profile.findRule(code).orElse(null);
    }

    /**
     * Obtains the rules of this library and of the applications for one check.
     *
     * @param context what the check knows before it sees a record
     * @param sink takes each finding when it is made, so that the rules keep none
     * @return fresh rules
     */
    public static RuleSet standard(CheckContext context, Consumer<Finding> sink) {
        return new RuleSet(context, sink);
    }

    /**
     * Shows a record to all rules that look at records of its kind.
     *
     * @param record the record
     * @param placing where its properties stand
     */
    public void see(DatasetRecord record, Placing placing) {
        index.add(record, placing);
        networks.see(record, placing);
        book.see(record, placing);
        for (DatasetRule rule : rulesOf(record.recordKind())) {
            show(rule, record, placing);
        }
    }

    private List<DatasetRule> rulesOf(RecordKind kind) {
        return rulesOfKind.getOrDefault(kind, List.of());
    }

    private void show(DatasetRule rule, DatasetRecord record, Placing placing) {
        guarded(rule.code(), () -> {
            rule.see(record, placing, index);
            return rule;
        });
    }

    /** A rule that breaks, in whatever way, is an error of the program, and named; a lack of memory is nobody's. */
    static <T> T guarded(FindingCode code, Supplier<T> what) {
        try {
            return what.get();
        } catch (RuleFailedException | OutOfMemoryError known) {
            throw known;
        } catch (SinkFailure failure) {
            throw failure.thrown();
        } catch (Throwable broken) {
            // Also checked exceptions that are thrown without being declared.
            throw new RuleFailedException(code, broken);
        }
    }

    /**
     * Tells that a record exists that could not be read as a whole.
     *
     * @param kind its kind
     * @param key its id or code
     */
    public void seeRefused(RecordKind kind, String key) {
        index.addRefused(kind, key, true);
        rulesOf(kind).forEach(DatasetRule::miss);
    }

    /**
     * Shows a record of which some properties could not be read to the rules that do not look at these.
     *
     * @param record the record without these properties
     * @param broken the names of the properties in JSON
     * @param placing where its properties stand
     */
    public void seeDamaged(DatasetRecord record, Set<String> broken, Placing placing) {
        RecordKind kind = record.recordKind();
        index.addRefused(kind, record.recordKey(), broken.contains("buildings"));
        index.add(record, placing);
        if (FOR_NETWORKS.getOrDefault(kind, Set.of()).stream().noneMatch(broken::contains)) {
            networks.see(record, placing);
        }
        if (NOT_FOR_LEDGERS.containsAll(broken)) {
            book.see(record, placing);
        }
        for (DatasetRule rule : rulesOf(kind)) {
            boolean looksAtBroken =
                    broken.stream().anyMatch(each -> rule.description().looksAt(new RuleInput(kind, each)));
            if (looksAtBroken) {
                rule.miss();
            } else {
                show(rule, record, placing);
            }
        }
    }

    /**
     * Tells that a record exists of which not even the id is known.
     *
     * @param kind its kind, or null if that is unknown too
     */
    public void seeLost(@Nullable RecordKind kind) {
        index.markIncomplete();
        // It may have been of any kind; rules about the header alone have missed nothing.
        Stream<DatasetRule> missed = kind == null
                ? rulesOfKind.values().stream().flatMap(List::stream).distinct()
                : rulesOf(kind).stream();
        missed.forEach(DatasetRule::miss);
    }

    /** Tells that records were lost, and nobody knows which. */
    public void markIncomplete() {
        index.markIncomplete();
    }

    /** Lets all rules answer what could not be answered before all records were seen. */
    public void finish() {
        for (DatasetRule rule : rules) {
            guarded(rule.code(), () -> {
                rule.finish(index);
                return rule;
            });
        }
    }

    /**
     * Returns the settings of the profile that are about no rule of this check.
     *
     * @return the code of each by its position among the settings; a code that has several is there once
     */
    public SortedMap<Integer, FindingCode> unknownSettings() {
        SortedMap<Integer, FindingCode> unknown = new TreeMap<>();
        if (profile == null) {
            return unknown;
        }
        Stream<RuleDescription> used = rules.stream().map(DatasetRule::description);
        Set<FindingCode> known = Stream.concat(used, switchedOff.stream())
                .map(RuleDescription::code)
                .collect(Collectors.toSet());
        List<RuleSetting> settings = profile.rules();
        for (int i = 0; i < settings.size(); i++) {
            FindingCode code = settings.get(i).code();
            if (known.add(code)) {
                unknown.put(i, code);
            }
        }
        return unknown;
    }

    /**
     * Returns how each rule fared; to be called after {@link #finish}.
     *
     * @return a result for each rule, in a stable order: those that were switched off stand last
     */
    public List<RuleOutcome> outcomes() {
        Stream<RuleOutcome> used = rules.stream().map(rule -> {
            RuleSetting setting = settingOf(rule.code());
            return new RuleOutcome(
                    rule.description(),
                    rule.grade(),
                    rule.evaluated(),
                    rule.found(),
                    rule.unseen(),
                    reasonOf(rule),
                    setting);
        });
        Stream<RuleOutcome> off = switchedOff.stream()
                .map(rule -> new RuleOutcome(
                        rule, rule.severity(), 0, 0, 0, SkipReason.SWITCHED_OFF.word(), settingOf(rule.code())));
        return Stream.concat(used, off).toList();
    }

    /** Without a header nobody knows which profile the data follows, unless one was given. */
    private @Nullable String reasonOf(DatasetRule rule) {
        String reason = rule.skipped();
        boolean isForWantOfProfile = SkipReason.NO_PROFILE.word().equals(reason)
                || SkipReason.NO_SCHEME.word().equals(reason);
        return isForWantOfProfile && index.header() == null && profile == null ? SkipReason.NO_HEADER.word() : reason;
    }
}
