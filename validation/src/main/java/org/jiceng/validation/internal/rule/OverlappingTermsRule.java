package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.finding.Location;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;

/**
 * A residential complex has one owners’ committee at a time.
 *
 * <p>Terms of which an end is not known are not compared: they may end the day before the next one begins.
 */
final class OverlappingTermsRule extends DatasetRule {

    private final SortedMap<ComplexId, List<Term>> terms = new TreeMap<>();

    OverlappingTermsRule() {
        super("owners-committee.overlapping-terms");
    }

    private record Term(LocalDate firstDay, LocalDate lastDay, String committee, Location place) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (!(record instanceof Organization organization)
                || !(organization.details() instanceof OwnersCommitteeDetails details)) {
            return;
        }
        DateRange term = details.term();
        LocalDate firstDay = term == null ? null : term.firstDay();
        LocalDate lastDay = term == null ? null : term.lastDay();
        if (firstDay == null || lastDay == null) {
            return;
        }
        for (Place place : organization.serves()) {
            if (place instanceof Place.OfComplex of) {
                evaluate();
                terms.computeIfAbsent(of.complex(), any -> new ArrayList<>())
                        .add(new Term(firstDay, lastDay, organization.id().value(), placing.at("/details/term")));
            }
        }
    }

    @Override
    void finish(RecordIndex index) {
        terms.forEach((complex, ofComplex) -> {
            ofComplex.sort(Comparator.comparing(Term::firstDay)
                    .thenComparing(Term::lastDay)
                    .thenComparing(Term::place));
            Term latest = ofComplex.get(0);
            for (Term each : ofComplex.subList(1, ofComplex.size())) {
                if (!each.firstDay().isAfter(latest.lastDay())
                        && !each.committee().equals(latest.committee())) {
                    report(finding(each.place())
                            .relatedTo(latest.place())
                            .with("complex", complex.value())
                            .with("other", latest.committee())
                            .with("day", latest.lastDay().toString()));
                }
                latest = each.lastDay().isAfter(latest.lastDay()) ? each : latest;
            }
        });
    }
}
