package org.jiceng.validation.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.InterimCommitteeDetails;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.PropertyContract;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Organizations and their links, but for networks. */
final class OrganizationOracle {

    private OrganizationOracle() {}

    static void addTo(Map<String, OracleRule> rules) {
        rules.put("organization.credit-code.duplicate", OrganizationOracle::creditCodes);
        rules.put("organization.link.cycle", OrganizationOracle::circles);
        rules.put("organization.link.multiple-leaders", OrganizationOracle::leaders);
        rules.put("organization.link.outlives-target", OrganizationOracle::outlives);
        rules.put("organization.link.unknown-target", OrganizationOracle::targets);
        rules.put("organization.serves.unknown", OrganizationOracle::served);
        rules.put("organization.contract.unknown-complex", OrganizationOracle::contracts);
        rules.put("organization.contract.overlap", OrganizationOracle::contractsAtOnce);
        rules.put("owners-committee.overlapping-terms", OrganizationOracle::terms);
        rules.put("owners-committee.term-expired", OrganizationOracle::expired);
        rules.put("interim-committee.overdue-election", OrganizationOracle::elections);
    }

    private static void creditCodes(Delivery d, OracleRule.Sink sink) {
        List<Delivery.At<Organization>> all = d.all(Organization.class);
        for (Delivery.At<Organization> later : all) {
            boolean again = all.stream()
                    .anyMatch(earlier -> earlier.index() < later.index()
                            && creditCode(later.record()) != null
                            && creditCode(later.record()).equals(creditCode(earlier.record())));
            if (again) {
                sink.add(later.index(), "/codes/creditCode", Severity.ERROR);
            }
        }
    }

    private static @Nullable Object creditCode(Organization organization) {
        return organization.codes() == null ? null : organization.codes().creditCode();
    }

    /** Who leads whom on the day of the data: who led whom before makes no circle with who leads now. */
    private static void circles(Delivery d, OracleRule.Sink sink) {
        Circles circles = new Circles();
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            for (int i = 0; i < each.record().links().size(); i++) {
                OrganizationLink link = each.record().links().get(i);
                if (link.relation() == LinkRelation.LED_BY && holdsOn(link.period(), d.header.asOf())) {
                    circles.edge(
                            each.record().id().value(), link.target().value(), each.index(), "/links/" + i + "/target");
                }
            }
        }
        circles.report(sink);
    }

    static boolean holdsOn(@Nullable DateRange period, LocalDate day) {
        return period == null || period.contains(day);
    }

    /** The first link that shares a day with one before it that leads to another organization. */
    private static void leaders(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            List<OrganizationLink> links = each.record().links();
            int told = -1;
            for (int i = 0; i < links.size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean both = leads(links.get(i))
                            && leads(links.get(j))
                            && !links.get(i).target().equals(links.get(j).target())
                            && overlap(links.get(i).period(), links.get(j).period());
                    told = told < 0 && both ? i : told;
                }
            }
            if (told >= 0) {
                boolean party = each.record().kind().equals(OrganizationKind.PARTY_ORGANIZATION);
                sink.add(each.index(), "/links/" + told, party ? Severity.ERROR : Severity.WARNING);
            }
        }
    }

    private static boolean leads(OrganizationLink link) {
        return link.relation() == LinkRelation.LED_BY;
    }

    /** Some day belongs to both; a range that is not known has every day. */
    static boolean overlap(@Nullable DateRange one, @Nullable DateRange other) {
        LocalDate firstOfOne = first(one);
        LocalDate firstOfOther = first(other);
        LocalDate begin = firstOfOne.isAfter(firstOfOther) ? firstOfOne : firstOfOther;
        LocalDate lastOfOne = last(one);
        LocalDate lastOfOther = last(other);
        LocalDate end = lastOfOne.isBefore(lastOfOther) ? lastOfOne : lastOfOther;
        boolean haveDays = !lastOfOne.isBefore(firstOfOne) && !lastOfOther.isBefore(firstOfOther);
        return haveDays && !begin.isAfter(end);
    }

    static LocalDate first(@Nullable DateRange range) {
        return range == null || range.firstDay() == null ? LocalDate.MIN : range.firstDay();
    }

    static LocalDate last(@Nullable DateRange range) {
        return range == null || range.lastDay() == null ? LocalDate.MAX : range.lastDay();
    }

    /** The target has ended, and the link does not end by then; a link of which no end is told ends with its owner. */
    private static void outlives(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            for (int i = 0; i < each.record().links().size(); i++) {
                OrganizationLink link = each.record().links().get(i);
                Organization target = d.first(Organization.class, link.target().value());
                boolean told = link.period() != null && link.period().lastDay() != null;
                LocalDate end = last(told ? link.period() : each.record().period());
                if (target != null && last(target.period()).isBefore(end)) {
                    sink.add(each.index(), "/links/" + i, Severity.WARNING);
                }
            }
        }
    }

    private static void targets(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            for (int i = 0; i < each.record().links().size(); i++) {
                if (!d.has(
                        RecordKind.ORGANIZATION,
                        each.record().links().get(i).target().value())) {
                    sink.add(each.index(), "/links/" + i + "/target", d.unknown());
                }
            }
        }
    }

    private static void served(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            places(d, each.record().serves(), each.index(), sink);
        }
    }

    static void places(Delivery d, List<Place> places, int index, OracleRule.Sink sink) {
        for (int i = 0; i < places.size(); i++) {
            String missing = missing(d, places.get(i));
            if (missing != null) {
                sink.add(index, "/serves/" + i + "/" + missing, d.unknown());
            }
        }
    }

    private static @Nullable String missing(Delivery d, Place place) {
        if (place instanceof Place.OfDivision of) {
            return d.has(RecordKind.DIVISION, of.division().value()) ? null : "division";
        }
        if (place instanceof Place.OfGrid of) {
            return d.has(RecordKind.GRID, of.grid().value()) ? null : "grid";
        }
        if (place instanceof Place.OfComplex of) {
            return d.has(RecordKind.COMPLEX, of.complex().value()) ? null : "complex";
        }
        if (place instanceof Place.OfBuilding of) {
            return d.hasBuilding(of.building().value()) ? null : "building";
        }
        return null;
    }

    private static void contracts(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            if (each.record().details() instanceof PropertyCompanyDetails company) {
                for (int i = 0; i < company.contracts().size(); i++) {
                    if (!d.has(
                            RecordKind.COMPLEX,
                            company.contracts().get(i).complex().value())) {
                        sink.add(each.index(), "/details/contracts/" + i + "/complex", d.unknown());
                    }
                }
            }
        }
    }

    /**
     * Of two committees of one complex that are in their terms on one day, the one that begins later is told, once for
     * each complex.
     */
    private static void terms(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> later : d.all(Organization.class)) {
            List<Place> complexes = later.record().serves().stream().distinct().toList();
            for (Place complex : complexes) {
                boolean overlaps = d.all(Organization.class).stream()
                        .anyMatch(earlier -> complex instanceof Place.OfComplex
                                && earlier.record().serves().contains(complex)
                                && !earlier.record().id().equals(later.record().id())
                                && beginsBefore(earlier, later)
                                && overlap(inTerm(earlier.record()), inTerm(later.record())));
                if (overlaps) {
                    sink.add(later.index(), "/details/term", Severity.ERROR);
                }
            }
        }
    }

    /** By the first day, then by the last one, then by the place in the file. */
    private static boolean beginsBefore(Delivery.At<Organization> one, Delivery.At<Organization> other) {
        DateRange term = inTerm(one.record());
        DateRange next = inTerm(other.record());
        if (term == null || next == null) {
            return false;
        }
        int order = first(term).compareTo(first(next));
        order = order == 0 ? last(term).compareTo(last(next)) : order;
        return order < 0 || (order == 0 && one.index() < other.index());
    }

    /**
     * The days on which a committee is surely there and in its term. A term of which no last day is told goes on; one of
     * which only the last day is told may have begun on that day.
     */
    private static @Nullable DateRange inTerm(Organization committee) {
        DateRange term = term(committee);
        if (term == null || !isTold(term)) {
            return null;
        }
        LocalDate begin = term.firstDay() == null ? last(term) : first(term);
        LocalDate end = last(term);
        if (begin.isBefore(first(committee.period()))) {
            begin = first(committee.period());
        }
        if (end.isAfter(last(committee.period()))) {
            end = last(committee.period());
        }
        return new DateRange(begin, end);
    }

    private static @Nullable DateRange term(Organization organization) {
        return organization.details() instanceof OwnersCommitteeDetails details ? details.term() : null;
    }

    private static void expired(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            DateRange term = term(each.record());
            if (term != null && isOver(term.lastDay(), each.record(), d)) {
                sink.add(each.index(), "/details/term", Severity.WARNING);
            }
        }
    }

    private static void elections(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            if (each.record().details() instanceof InterimCommitteeDetails details
                    && isOver(details.electionDue(), each.record(), d)) {
                sink.add(each.index(), "/details/electionDue", Severity.WARNING);
            }
        }
    }

    /** The day has passed, and the body is still there on the day of the data. */
    private static boolean isOver(@Nullable LocalDate day, Organization body, Delivery d) {
        return day != null
                && d.header.asOf().isAfter(day)
                && !last(body.period()).isBefore(d.header.asOf());
    }

    /** A contract, the position of its record, and its place among the contracts of that record. */
    private record Contract(int index, int place, PropertyContract is) {
        /** Of two at the same time the one that begins later is told, else the later one in the file. */
        boolean isAfter(Contract other) {
            int order = first(is.period()).compareTo(first(other.is.period()));
            order = order == 0 ? Integer.compare(index, other.index) : order;
            return order > 0 || (order == 0 && place > other.place);
        }
    }

    private static void contractsAtOnce(Delivery d, OracleRule.Sink sink) {
        List<Contract> contracts = new ArrayList<>();
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            if (each.record().details() instanceof PropertyCompanyDetails details) {
                for (int i = 0; i < details.contracts().size(); i++) {
                    contracts.add(
                            new Contract(each.index(), i, details.contracts().get(i)));
                }
            }
        }
        for (Contract later : contracts) {
            boolean overlaps = contracts.stream()
                    .anyMatch(earlier -> later.isAfter(earlier)
                            && later.is().complex().equals(earlier.is().complex())
                            && isTold(earlier.is().period())
                            && isTold(later.is().period())
                            && overlap(earlier.is().period(), later.is().period()));
            if (overlaps) {
                sink.add(later.index(), "/details/contracts/" + later.place() + "/period", Severity.WARNING);
            }
        }
    }

    /** Of a contract of which no day is told nobody can say when it holds. */
    private static boolean isTold(@Nullable DateRange period) {
        return period != null && (period.firstDay() != null || period.lastDay() != null);
    }
}
