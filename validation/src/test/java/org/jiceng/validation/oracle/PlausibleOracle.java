package org.jiceng.validation.oracle;

import java.time.LocalDate;
import java.util.Map;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Nature;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.member.Employment;
import org.jiceng.member.GuardianConsent;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.organization.Organization;
import org.jiceng.points.PointsEntry;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** What is well-formed and yet cannot be: numbers nobody gave, days to come, places elsewhere. */
final class PlausibleOracle {

    private PlausibleOracle() {}

    static void addTo(Map<String, OracleRule> rules) {
        rules.put("division.code.doubtful", PlausibleOracle::divisions);
        rules.put("organization.credit-code.doubtful", PlausibleOracle::creditCodes);
        rules.put("member.identity.doubtful", PlausibleOracle::identities);
        rules.put("member.contact.doubtful", PlausibleOracle::contacts);
        rules.put("member.birth-year.mismatch", PlausibleOracle::birthYears);
        rules.put("record.date.from-future", PlausibleOracle::future);
        rules.put("record.division.outside-dataset", PlausibleOracle::elsewhere);
    }

    private static void divisions(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Division> each : d.all(Division.class)) {
            if (Numbers.DOUBTFUL_DIVISIONS.contains(each.record().code().value())) {
                sink.add(each.index(), "/code", Severity.WARNING);
            }
        }
    }

    private static void creditCodes(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            if (each.record().codes() != null
                    && each.record().codes().creditCode() != null
                    && Numbers.DOUBTFUL_CREDIT_CODES.contains(
                            each.record().codes().creditCode().value())) {
                sink.add(each.index(), "/codes/creditCode", Severity.WARNING);
            }
        }
    }

    /** Only what is reported speaks of people who exist. */
    private static void identities(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Member> each : d.all(Member.class)) {
            if (d.header.nature() == Nature.REPORTED
                    && each.record().identity() != null
                    && Numbers.isDoubtful(each.record().identity(), d.header.asOf())) {
                sink.add(each.index(), "/identity", Severity.WARNING);
            }
        }
    }

    private static void contacts(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Member> each : d.all(Member.class)) {
            if (d.header.nature() == Nature.REPORTED
                    && each.record().contact() != null
                    && Numbers.DOUBTFUL_PHONES.contains(each.record().contact().reveal())) {
                sink.add(each.index(), "/contact", Severity.WARNING);
            }
        }
    }

    private static void birthYears(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Member> each : d.all(Member.class)) {
            Member member = each.record();
            if (member.identity() != null
                    && member.birthYear() != null
                    && member.identity().birthDate().getYear() != member.birthYear()) {
                sink.add(each.index(), "/birthYear", Severity.WARNING);
            }
        }
    }

    private static void future(Delivery d, OracleRule.Sink sink) {
        for (int i = 0; i < d.records.size(); i++) {
            Object record = d.records.get(i);
            if (record instanceof Registration registration) {
                day(d, i, "/on", registration.on(), sink);
            } else if (record instanceof Employment employment) {
                day(d, i, "/hiredOn", employment.hiredOn(), sink);
            } else if (record instanceof Post post) {
                day(d, i, "/filledSince", post.filledSince(), sink);
            } else if (record instanceof PointsEntry entry) {
                if (entry.recordedAt().isAfter(d.header.issuedAt())) {
                    sink.add(i, "/recordedAt", Severity.WARNING);
                }
            } else if (record instanceof Member member && member.guardianConsent() != null) {
                GuardianConsent consent = member.guardianConsent();
                day(d, i, "/guardianConsent/givenOn", consent.givenOn(), sink);
            }
        }
    }

    private static void day(Delivery d, int index, String pointer, @Nullable LocalDate day, OracleRule.Sink sink) {
        if (day != null && day.isAfter(NaiveLedger.day(d.header.issuedAt()))) {
            sink.add(index, pointer, Severity.WARNING);
        }
    }

    private static void elsewhere(Delivery d, OracleRule.Sink sink) {
        for (int i = 0; i < d.records.size(); i++) {
            Object record = d.records.get(i);
            if (record instanceof Grid grid) {
                place(d, i, "/division", grid.division(), sink);
            } else if (record instanceof ResidentialComplex complex) {
                place(d, i, "/community", complex.community(), sink);
            } else if (record instanceof ServiceRequest request) {
                place(d, i, "/place/division", request.place().division(), sink);
            }
        }
    }

    /** Outside is what shares nothing with the division of the dataset. */
    private static void place(Delivery d, int index, String pointer, DivisionCode division, OracleRule.Sink sink) {
        if (!d.header.division().contains(division) && !division.contains(d.header.division())) {
            sink.add(index, pointer, Severity.WARNING);
        }
    }
}
