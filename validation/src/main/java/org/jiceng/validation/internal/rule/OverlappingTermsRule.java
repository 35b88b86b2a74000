package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
import org.jspecify.annotations.Nullable;

/**
 * A residential complex has one owners’ committee at a time.
 *
 * <p>Terms of which an end is not known are not compared: they may end the day before the next one begins. Nor are
 * those whose days are reversed, which have no day at all.
 */
final class OverlappingTermsRule extends DatasetRule {

    private final SortedMap<ComplexId, List<Term>> terms = new TreeMap<>();

    OverlappingTermsRule() {
        super("owners-committee.overlapping-terms");
    }

    private record Term(LocalDate firstDay, LocalDate lastDay, String committee, Location place) {

        boolean isOf(String other) {
            return committee.equals(other);
        }
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (!(record instanceof Organization organization)
                || !(organization.details() instanceof OwnersCommitteeDetails details)) {
            return;
        }
        DateRange term = details.term();
        LocalDate firstDay = term == null ? null : term.firstDay();
        LocalDate lastDay = term == null ? null : term.lastDay();
        if (firstDay == null || lastDay == null || lastDay.isBefore(firstDay)) {
            return;
        }
        for (Place place : new LinkedHashSet<>(organization.serves())) {
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
            Term latest = null;
            // Of another committee than the latest, in case that one stands there twice.
            Term latestOfOthers = null;
            for (Term each : ofComplex) {
                Term other = latest != null && latest.isOf(each.committee()) ? latestOfOthers : latest;
                if (other != null && !each.firstDay().isAfter(other.lastDay())) {
                    report(finding(each.place())
                            .relatedTo(other.place())
                            .with("complex", complex.value())
                            .with("other", other.committee())
                            .with("day", other.lastDay().toString()));
                }
                if (latest == null || latest.isOf(each.committee())) {
                    latest = later(each, latest);
                } else if (each.lastDay().isAfter(latest.lastDay())) {
                    latestOfOthers = latest;
                    latest = each;
                } else {
                    latestOfOthers = later(each, latestOfOthers);
                }
            }
        });
    }

    private static Term later(Term one, @Nullable Term other) {
        return other == null || one.lastDay().isAfter(other.lastDay()) ? one : other;
    }
}
