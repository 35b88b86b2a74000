package org.jiceng.validation.internal.rule;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jiceng.code.CitizenId;
import org.jiceng.code.PhoneKind;
import org.jiceng.code.PhoneNumber;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.MemberId;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.Posting;
import org.jiceng.request.ServiceRequest;
import org.jspecify.annotations.Nullable;

/** The id of a person must not be a citizen number or a mobile number; each is reported where it stands first. */
final class IdentityNumberAsIdRule extends DatasetRule {

    private final Set<MemberId> reported = new HashSet<>();

    IdentityNumberAsIdRule() {
        super("privacy.id.identity-number");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof Member member) {
            look(member.id(), "/id", placing);
        } else if (record instanceof Post post) {
            look(post.member(), "/member", placing);
        } else if (record instanceof Registration registration) {
            look(registration.member(), "/member", placing);
        } else if (record instanceof Employment employment) {
            look(employment.member(), "/member", placing);
        } else if (record instanceof PointsEntry entry) {
            look(memberOf(entry.account()), "/account/member", placing);
            if (entry.posting() instanceof Posting.Transfer transfer) {
                look(memberOf(transfer.to()), "/posting/to/member", placing);
            } else if (entry.posting() instanceof Posting.Adjustment adjustment) {
                look(adjustment.approver(), "/posting/approver", placing);
            }
        } else if (record instanceof PointsBalance balance) {
            look(memberOf(balance.account()), "/account/member", placing);
        } else if (record instanceof ServiceRequest) {
            RequestReferences.members(record, (kind, id, pointer) -> look(MemberId.of(id), pointer, placing));
        }
    }

    private static @Nullable MemberId memberOf(PointsAccount account) {
        return account instanceof PointsAccount.OfMember of ? of.member() : null;
    }

    private void look(@Nullable MemberId id, String pointer, Placing placing) {
        if (id == null) {
            return;
        }
        evaluate();
        if (isIdentityNumber(id.reveal().toUpperCase(Locale.ROOT)) && reported.add(id)) {
            report(finding(placing.at(pointer)));
        }
    }

    private static boolean isIdentityNumber(String text) {
        return CitizenId.isValid(text)
                || CitizenId.findProblemOfFifteenDigits(text).isEmpty()
                || (PhoneNumber.isValid(text) && PhoneNumber.of(text).kind() == PhoneKind.MOBILE);
    }
}
