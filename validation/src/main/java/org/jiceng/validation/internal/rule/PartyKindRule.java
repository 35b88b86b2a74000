package org.jiceng.validation.internal.rule;

import java.util.BitSet;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.validation.internal.index.Ints;

/** What a grid names as its Party organization should be one. */
final class PartyKindRule extends DatasetRule {

    private final BitSet others = new BitSet();
    private final Ints named = new Ints();
    private final Ints places = new Ints();

    PartyKindRule() {
        super("grid.party-organization.other-kind");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof Organization organization) {
            // Where two organizations have one id, the first one counts.
            if (index.firstOfCurrent() == RecordIndex.NONE
                    && !organization.kind().equals(OrganizationKind.PARTY_ORGANIZATION)) {
                others.set(RecordIndex.numberOf(index.current()));
            }
        } else if (record instanceof Grid grid && grid.partyOrganization() != null) {
            evaluate();
            named.add(
                    index.name(RecordKind.ORGANIZATION, grid.partyOrganization().value()));
            places.add(index.places().keep(placing.at("/partyOrganization")));
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (int i = 0; i < named.size(); i++) {
            if (others.get(RecordIndex.numberOf(named.get(i)))) {
                report(finding(index.places().get(places.get(i))).with("target", index.keyOf(named.get(i))));
            }
        }
    }
}
