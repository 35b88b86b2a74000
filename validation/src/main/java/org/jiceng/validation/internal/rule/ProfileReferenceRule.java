package org.jiceng.validation.internal.rule;

import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.jiceng.profile.ProfileReference;

/** The profile that a dataset names should be the one that it is checked with. */
final class ProfileReferenceRule extends DatasetRule {

    ProfileReferenceRule() {
        super("profile.reference.unresolved");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        // The header says it all.
    }

    @Override
    void finish(RecordIndex index) {
        DatasetHeader header = index.header();
        if (header == null) {
            skip(SkipReason.NO_HEADER);
            return;
        }
        ProfileReference reference = header.profile();
        if (reference == null) {
            return;
        }
        evaluate();
        ProfileChoice choice = index.profile();
        switch (choice.agreement()) {
            case NONE_NAMED, SAME -> {
                return;
            }
            case OTHER_CONTENT, OTHER_GIVEN, NOT_KNOWN ->
                report(finding(index.inHeader("/profile/id"))
                        .with("profile", reference.id().value())
                        .with("reason", Finding.labelOf(choice.agreement())));
        }
    }
}
