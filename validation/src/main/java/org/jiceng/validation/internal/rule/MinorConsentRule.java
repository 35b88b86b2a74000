package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jiceng.code.CitizenId;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.member.GuardianConsent;
import org.jiceng.member.Member;
import org.jspecify.annotations.Nullable;

/**
 * A minor takes part with the consent of a guardian only: a must under fourteen, worth a look up to eighteen, and where
 * the year of birth alone is known.
 */
final class MinorConsentRule extends DatasetRule {

    private static final int CHILD = 14;
    private static final int ADULT = 18;

    MinorConsentRule() {
        super("member.minor.without-guardian-consent");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        DatasetHeader header = index.header();
        if (header == null) {
            skip(SkipReason.NO_HEADER);
            return;
        }
        if (!(record instanceof Member member) || (member.identity() == null && member.birthYear() == null)) {
            return;
        }
        evaluate();
        Severity severity = severityOf(member, header.asOf());
        if (severity != null && !hasConsent(member.guardianConsent(), header.asOf())) {
            report(finding(placing.at(""), severity));
        }
    }

    private static boolean hasConsent(@Nullable GuardianConsent consent, LocalDate day) {
        return consent != null && consent.holdsOn(day);
    }

    private @Nullable Severity severityOf(Member member, LocalDate day) {
        CitizenId identity = member.identity();
        if (identity != null) {
            long age = ChronoUnit.YEARS.between(identity.birthDate(), day);
            if (age >= ADULT) {
                return null;
            }
            return age < CHILD ? severity() : Severity.WARNING;
        }
        // Somebody may be a year younger than the years say.
        Long year = member.birthYear();
        return year != null && day.getYear() - year <= ADULT ? Severity.WARNING : null;
    }
}
