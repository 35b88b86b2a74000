package org.jiceng.validation.internal.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jiceng.code.CitizenId;
import org.jiceng.code.CodeProblem;
import org.jiceng.code.CreditCodePolicy;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.organization.Organization;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.Posting;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** What is well-formed, and cannot be or is hard to believe: codes that nobody gave, days to come, other divisions. */
final class DoubtfulRules {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final String FICTITIOUS = "9999";
    /** The province of fictitious places. */
    private static final String NO_PROVINCE = "990000";

    private static final String REASON = "reason";

    private DoubtfulRules() {}

    static List<DatasetRule> all() {
        return List.of(
                new SimpleRule("division.code.doubtful", DoubtfulRules::divisionCode),
                new SimpleRule("organization.credit-code.doubtful", DoubtfulRules::creditCode),
                new SimpleRule("member.identity.doubtful", DoubtfulRules::identity),
                new SimpleRule("member.contact.doubtful", DoubtfulRules::contact),
                new SimpleRule("member.birth-year.mismatch", DoubtfulRules::birthYear),
                new SimpleRule("record.date.from-future", DoubtfulRules::days),
                new SimpleRule("record.division.outside-dataset", DoubtfulRules::division),
                new SimpleRule("points.adjustment.self-approved", DoubtfulRules::approver),
                new SimpleRule("complex.households.sum", DoubtfulRules::buildings));
    }

    private static void divisionCode(DatasetRecord record, DatasetHeader header, SimpleRule.Eye eye) {
        if (record instanceof Division division && !division.code().value().startsWith(NO_PROVINCE)) {
            eye.looked();
            report(DivisionCode.findProblem(division.code().value(), header.asOf()), "/code", eye);
        }
    }

    private static void creditCode(DatasetRecord record, DatasetHeader header, SimpleRule.Eye eye) {
        UnifiedSocialCreditCode code = record instanceof Organization organization && organization.codes() != null
                ? organization.codes().creditCode()
                : null;
        if (code != null) {
            eye.looked();
            report(
                    UnifiedSocialCreditCode.findProblem(code.value(), header.asOf(), CreditCodePolicy.fullest()),
                    "/codes/creditCode",
                    eye);
        }
    }

    private static void report(Optional<CodeProblem> problem, String pointer, SimpleRule.Eye eye) {
        problem.ifPresent(each -> eye.wrong(pointer, REASON, Finding.labelOf(each.reason())));
    }

    /** Numbers of people who do not exist are fictitious on purpose. */
    private static void identity(DatasetRecord record, DatasetHeader header, SimpleRule.Eye eye) {
        CitizenId identity = record instanceof Member member ? member.identity() : null;
        if (identity != null
                && header.nature() == Nature.REPORTED
                && !identity.reveal().startsWith(FICTITIOUS)) {
            eye.looked();
            if (CitizenId.findProblem(identity.reveal(), header.asOf()).isPresent()) {
                eye.wrong("/identity");
            }
        }
    }

    private static void contact(DatasetRecord record, DatasetHeader header, SimpleRule.Eye eye) {
        PhoneNumber contact = record instanceof Member member ? member.contact() : null;
        if (contact != null && header.nature() == Nature.REPORTED) {
            eye.looked();
            if (PhoneNumber.findProblem(contact.reveal(), header.asOf()).isPresent()) {
                eye.wrong("/contact");
            }
        }
    }

    private static void birthYear(DatasetRecord record, DatasetHeader header, SimpleRule.Eye eye) {
        if (record instanceof Member member && member.identity() != null && member.birthYear() != null) {
            eye.looked();
            if (member.identity().birthDate().getYear() != member.birthYear()) {
                eye.wrong("/birthYear");
            }
        }
    }

    private static void days(DatasetRecord record, DatasetHeader header, SimpleRule.Eye eye) {
        LocalDate issued = header.issuedAt().atOffset(CHINA).toLocalDate();
        if (record instanceof Registration registration) {
            day(registration.on(), "/on", issued, eye);
        } else if (record instanceof Employment employment) {
            day(employment.hiredOn(), "/hiredOn", issued, eye);
        } else if (record instanceof Post post) {
            day(post.filledSince(), "/filledSince", issued, eye);
        } else if (record instanceof Member member && member.guardianConsent() != null) {
            day(member.guardianConsent().givenOn(), "/guardianConsent/givenOn", issued, eye);
        } else if (record instanceof PointsEntry entry) {
            eye.looked();
            Instant recorded = entry.recordedAt();
            if (recorded.isAfter(header.issuedAt())) {
                eye.wrong("/recordedAt");
            }
        }
    }

    private static void day(@Nullable LocalDate day, String pointer, LocalDate issued, SimpleRule.Eye eye) {
        if (day != null) {
            eye.looked();
            if (day.isAfter(issued)) {
                eye.wrong(pointer);
            }
        }
    }

    /** Divisions themselves may be there to be named, such as the district and the neighbours. */
    private static void division(DatasetRecord record, DatasetHeader header, SimpleRule.Eye eye) {
        if (record instanceof Grid grid) {
            within(grid.division(), "/division", header.division(), eye);
        } else if (record instanceof ResidentialComplex complex) {
            within(complex.community(), "/community", header.division(), eye);
        } else if (record instanceof ServiceRequest request) {
            within(request.place().division(), "/place/division", header.division(), eye);
        }
    }

    private static void within(DivisionCode division, String pointer, DivisionCode whole, SimpleRule.Eye eye) {
        eye.looked();
        if (!whole.contains(division) && !division.contains(whole)) {
            eye.wrong(pointer, "division", whole.value());
        }
    }

    private static void approver(DatasetRecord record, DatasetHeader header, SimpleRule.Eye eye) {
        if (record instanceof PointsEntry entry && entry.posting() instanceof Posting.Adjustment adjustment) {
            eye.looked();
            if (entry.account() instanceof PointsAccount.OfMember of
                    && of.member().equals(adjustment.approver())) {
                eye.wrong("/posting/approver");
            }
        }
    }

    private static void buildings(DatasetRecord record, DatasetHeader header, SimpleRule.Eye eye) {
        if (!(record instanceof ResidentialComplex complex)) {
            return;
        }
        Long households = complex.households();
        // A negative number is a matter of its own constraint.
        if (households == null || households < 0) {
            return;
        }
        eye.looked();
        long sum = 0;
        for (Building building : complex.buildings()) {
            Long each = building.households();
            sum = SumRule.saturatedSum(sum, each == null || each < 0 ? 0 : each);
        }
        if (sum > households) {
            eye.wrong("/households", "sum", Long.toString(sum));
        }
    }
}
