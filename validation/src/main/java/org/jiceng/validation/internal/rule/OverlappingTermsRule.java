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
 * <p>A term goes on where no last day is told, and ends with the committee. Where no first day is told, only the last one
 * is certain, and no other day counts. Days that are reversed are no day at all. Of two terms that share a day the one that
 * begins later is told, else the one that ends later, else the later one in the file.
 */
final class OverlappingTermsRule extends DatasetRule {

    private final SortedMap<ComplexId, List<Term>> terms = new TreeMap<>();

    OverlappingTermsRule() {
        super("owners-committee.overlapping-terms");
    }

    /** The days of a term as {@link Days}. */
    private record Term(int firstDay, int lastDay, String committee, Location place) {

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
        LocalDate start = term == null ? null : term.firstDay() == null ? term.lastDay() : term.firstDay();
        if (term == null || start == null) {
            return;
        }
        DateRange period = organization.period();
        int firstDay = Math.max(Days.of(start), Days.firstOrMin(period == null ? null : period.firstDay()));
        int lastDay =
                Math.min(Days.lastOrMax(term.lastDay()), Days.lastOrMax(period == null ? null : period.lastDay()));
        if (lastDay < firstDay) {
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
            ofComplex.sort(Comparator.comparingInt(Term::firstDay)
                    .thenComparingInt(Term::lastDay)
                    .thenComparing(Term::place));
            Term latest = null;
            // Of another committee than the latest: one that stands there twice does not overlap itself, but the
            // others.
            Term latestOfOthers = null;
            for (Term each : ofComplex) {
                Term other = latest != null && latest.isOf(each.committee()) ? latestOfOthers : latest;
                if (other != null && each.firstDay() <= other.lastDay()) {
                    report(finding(each.place())
                            .relatedTo(other.place())
                            .with("complex", complex.value())
                            .with("other", other.committee())
                            .with("day", Days.day(each.firstDay()).toString()));
                }
                if (latest == null || latest.isOf(each.committee())) {
                    latest = later(each, latest);
                } else if (each.lastDay() > latest.lastDay()) {
                    latestOfOthers = latest;
                    latest = each;
                } else {
                    latestOfOthers = later(each, latestOfOthers);
                }
            }
        });
    }

    private static Term later(Term one, @Nullable Term other) {
        return other == null || one.lastDay() > other.lastDay() ? one : other;
    }
}
