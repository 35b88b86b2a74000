package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.InterimCommitteeDetails;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** All rules of datasets, ready for one check. */
public final class RuleSet {

    private final RecordIndex index;
    private final List<DatasetRule> rules;
    private final LedgerBook book;

    private final NetworkFacts networks;

    private RuleSet(CheckContext context) {
        DatasetHeader header = context.header();
        index = new RecordIndex(header, context.profile(), context.headerPlacing());
        networks = new NetworkFacts(context.profile().profile(), header == null ? null : header.asOf());
        book = new LedgerBook(context.schemes());
        List<DatasetRule> all = new ArrayList<>(List.of(
                new UniqueRule("record.id.duplicate", "", record -> record.recordKind() + " " + record.recordKey()),
                new DivisionParentRule(),
                new ReferenceRule("organization.link.unknown-target", RuleSet::linkTargets),
                new CycleRule("organization.link.cycle", (record, placing) -> leaders(record, placing, header)),
                new LeadersRule(),
                new OutlivesTargetRule(),
                new ReferenceRule("organization.serves.unknown", References::servedPlaces),
                new UniqueRule("organization.credit-code.duplicate", "/codes/creditCode", RuleSet::creditCode),
                new ReferenceRule("grid.division.unknown", RuleSet::gridDivision),
                new ReferenceRule("grid.parent.unknown", RuleSet::gridParent),
                new CycleRule("grid.parent.cycle", RuleSet::gridAbove),
                new GridParentOutsideRule(),
                new UniqueRule("grid.code.duplicate", "/code", RuleSet::gridCode),
                new HouseholdsSumRule(),
                new ReferenceRule("grid.party-organization.unknown", RuleSet::gridPartyOrganization),
                new NormalFormRule(),
                // territory, organizations, profiles
                new ReferenceRule("complex.community.unknown", References::communityOfComplex),
                new ReferenceRule("complex.grid.unknown", References::gridsOfComplex),
                new ComplexGridOutsideRule(),
                new BuildingDuplicateRule(),
                new ReferenceRule("organization.contract.unknown-complex", References::contracts),
                new OverlappingTermsRule(),
                new OverdueRule("owners-committee.term-expired", "/details/term", RuleSet::endOfTerm),
                new OverdueRule("interim-committee.overdue-election", "/details/electionDue", RuleSet::electionDue),
                new TierOrderRule(networks),
                new UnattachedRule(networks),
                new GridCodeLayoutRule(),
                new ProfileReferenceRule(),
                new ProfileWordsRule()));
        all.addAll(PeopleRules.all(context.hash()));
        all.addAll(PointsRules.all(book));
        all.addAll(RequestRules.all(context.requests()));
        rules = List.copyOf(all);
    }

    /**
     * Obtains the rules of this library for one check.
     *
     * @param context what the check knows before it sees a record
     * @return fresh rules
     */
    public static RuleSet standard(CheckContext context) {
        return new RuleSet(context);
    }

    /**
     * Shows a record to all rules.
     *
     * @param record the record
     * @param placing where its properties stand
     */
    public void see(DatasetRecord record, Placing placing) {
        index.add(record);
        networks.see(record, placing);
        book.see(record, placing);
        for (DatasetRule rule : rules) {
            rule.see(record, placing, index);
        }
    }

    /**
     * Tells that a record exists that could not be read.
     *
     * @param kind its kind
     * @param key its id or code
     */
    public void seeRefused(RecordKind kind, String key) {
        index.addRefused(kind, key);
    }

    /** Tells that records were lost of which not even the id is known. */
    public void markIncomplete() {
        index.markIncomplete();
    }

    /**
     * Lets all rules answer.
     *
     * @return what they found, rule by rule
     */
    public List<Finding> finish() {
        List<Finding> findings = new ArrayList<>();
        for (DatasetRule rule : rules) {
            rule.finish(index);
            findings.addAll(rule.findings());
        }
        return findings;
    }

    /**
     * Returns how each rule fared; to be called after {@link #finish}.
     *
     * @param unseen how many records no rule could see because they could not be read
     * @return a result for each rule, in a stable order
     */
    public List<RuleOutcome> outcomes(long unseen) {
        return rules.stream()
                .map(rule -> new RuleOutcome(
                        rule.code(),
                        rule.severity(),
                        rule.evaluated(),
                        rule.findings().size(),
                        unseen,
                        rule.skipped()))
                .toList();
    }

    private static void linkTargets(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Organization organization) {
            for (int i = 0; i < organization.links().size(); i++) {
                sink.add(
                        RecordKind.ORGANIZATION,
                        organization.links().get(i).target().value(),
                        "/links/" + i + "/target");
            }
        }
    }

    private static boolean holds(@Nullable DateRange period, @Nullable DatasetHeader header) {
        return period == null || header == null || period.contains(header.asOf());
    }

    /** Takes the leaders on the day of the data: who led whom before does not make a circle with who leads now. */
    private static List<CycleRule.Edge> leaders(DatasetRecord record, Placing placing, @Nullable DatasetHeader header) {
        if (!(record instanceof Organization organization)) {
            return List.of();
        }
        return IntStream.range(0, organization.links().size())
                .filter(i -> organization.links().get(i).relation() == LinkRelation.LED_BY)
                .filter(i -> holds(organization.links().get(i).period(), header))
                .mapToObj(i -> new CycleRule.Edge(
                        organization.links().get(i).target().value(), placing.at("/links/" + i + "/target")))
                .toList();
    }

    private static @Nullable LocalDate endOfTerm(Organization organization) {
        return organization.details() instanceof OwnersCommitteeDetails details && details.term() != null
                ? details.term().lastDay()
                : null;
    }

    private static @Nullable LocalDate electionDue(Organization organization) {
        return organization.details() instanceof InterimCommitteeDetails details ? details.electionDue() : null;
    }

    private static @Nullable String creditCode(DatasetRecord record) {
        return record instanceof Organization organization
                        && organization.codes() != null
                        && organization.codes().creditCode() != null
                ? organization.codes().creditCode().value()
                : null;
    }

    private static void gridDivision(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Grid grid) {
            sink.add(RecordKind.DIVISION, grid.division().value(), "/division");
        }
    }

    private static void gridParent(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Grid grid && grid.parent() != null) {
            sink.add(RecordKind.GRID, grid.parent().value(), "/parent");
        }
    }

    private static List<CycleRule.Edge> gridAbove(DatasetRecord record, Placing placing) {
        return record instanceof Grid grid && grid.parent() != null
                ? List.of(new CycleRule.Edge(grid.parent().value(), placing.at("/parent")))
                : List.of();
    }

    /** Each system gives codes of its own, so the same code in two systems is no doubt about which grid is meant. */
    private static @Nullable String gridCode(DatasetRecord record) {
        return record instanceof Grid grid && grid.code() != null ? grid.system() + " " + grid.code() : null;
    }

    private static void gridPartyOrganization(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Grid grid && grid.partyOrganization() != null) {
            sink.add(RecordKind.ORGANIZATION, grid.partyOrganization().value(), "/partyOrganization");
        }
    }
}
