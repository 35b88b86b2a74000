package org.jiceng.validation.internal.rule;

import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RecordKind;
import org.jiceng.member.Member;
import org.jiceng.validation.internal.index.Ints;

/** The organization of a member should go on on the day of the data. */
final class EndedRule extends DatasetRule {

    private final Ints targets = new Ints();
    private final Ints places = new Ints();

    EndedRule() {
        super("member.organization.ended");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        DatasetHeader header = index.header();
        if (header == null) {
            skip(SkipReason.NO_HEADER);
            return;
        }
        OrganizationId organization = record instanceof Member member ? member.organization() : null;
        if (organization == null) {
            return;
        }
        evaluate();
        int name = index.name(RecordKind.ORGANIZATION, organization.value());
        int end = index.lastDayOf(name);
        if (end == RecordIndex.ENDLESS || end < Days.of(header.asOf())) {
            targets.add(name);
            places.add(index.places().keep(placing.at("/organization")));
        }
    }

    @Override
    void finish(RecordIndex index) {
        DatasetHeader header = index.header();
        for (int i = 0; i < targets.size(); i++) {
            if (header != null && index.lastDayOf(targets.get(i)) < Days.of(header.asOf())) {
                report(finding(index.places().get(places.get(i))));
            }
        }
    }
}
