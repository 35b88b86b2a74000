package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.request.RequestSettings;
import org.jiceng.territory.Place;
import org.jspecify.annotations.Nullable;

/** All rules of datasets, ready for one check. */
public final class RuleSet {

    private final RecordIndex index;
    private final List<DatasetRule> rules;

    private RuleSet(@Nullable DatasetHeader header, RequestSettings requests) {
        index = new RecordIndex(header);
        rules = new ArrayList<>(List.of(
                new UniqueRule("record.id.duplicate", "", record -> record.recordKind() + " " + record.recordKey()),
                new DivisionParentRule(),
                new ReferenceRule("organization.link.unknown-target", RuleSet::linkTargets),
                new CycleRule("organization.link.cycle", RuleSet::leaders),
                new LeadersRule(),
                new OutlivesTargetRule(),
                new ReferenceRule("organization.serves.unknown", RuleSet::servedPlaces),
                new UniqueRule("organization.credit-code.duplicate", "/codes/creditCode", RuleSet::creditCode),
                new ReferenceRule("grid.division.unknown", RuleSet::gridDivision),
                new ReferenceRule("grid.parent.unknown", RuleSet::gridParent),
                new CycleRule("grid.parent.cycle", RuleSet::gridAbove),
                new GridParentOutsideRule(),
                new UniqueRule("grid.code.duplicate", "/code", RuleSet::gridCode),
                new HouseholdsSumRule(),
                new ReferenceRule("grid.party-organization.unknown", RuleSet::gridPartyOrganization),
                new NormalFormRule()));
        rules.addAll(RequestRules.all(requests));
    }

    /**
     * Obtains the rules of this library for one check.
     *
     * @param header what the dataset says about itself, or null if that could not be read
     * @param requests what the place decided about requests
     * @return fresh rules
     */
    public static RuleSet standard(@Nullable DatasetHeader header, RequestSettings requests) {
        return new RuleSet(header, requests);
    }

    /**
     * Shows a record to all rules.
     *
     * @param record the record
     * @param placing where its properties stand
     */
    public void see(DatasetRecord record, Placing placing) {
        index.add(record.recordKind(), record.recordKey());
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
        index.add(kind, key);
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

    private static List<CycleRule.Edge> leaders(DatasetRecord record, Placing placing) {
        if (!(record instanceof Organization organization)) {
            return List.of();
        }
        return IntStream.range(0, organization.links().size())
                .filter(i -> organization.links().get(i).relation() == LinkRelation.LED_BY)
                .mapToObj(i -> new CycleRule.Edge(
                        organization.links().get(i).target().value(), placing.at("/links/" + i + "/target")))
                .toList();
    }

    /** Complexes and buildings are no records of this version, so naming them cannot be checked. */
    private static void servedPlaces(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Organization organization) {
            for (int i = 0; i < organization.serves().size(); i++) {
                Place place = organization.serves().get(i);
                if (place instanceof Place.OfDivision of) {
                    sink.add(RecordKind.DIVISION, of.division().value(), "/serves/" + i + "/division");
                } else if (place instanceof Place.OfGrid of) {
                    sink.add(RecordKind.GRID, of.grid().value(), "/serves/" + i + "/grid");
                }
            }
        }
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
