package org.jiceng.validation.internal.rule;

import java.util.BitSet;
import java.util.List;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.validation.internal.index.Ints;

/** A complex that is said to have no owners’ committee in its term should not be served by one. */
final class CommitteeStateRule extends DatasetRule {

    private static final List<OwnersCommitteeState> STATES = List.of(OwnersCommitteeState.values());

    private final BitSet served = new BitSet();
    private final Ints without = new Ints();
    private final Ints places = new Ints();
    private final Ints states = new Ints();

    CommitteeStateRule() {
        super("complex.owners-committee.contradicted");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        DatasetHeader header = index.header();
        if (header == null) {
            skip(SkipReason.NO_HEADER);
        } else if (record instanceof Organization organization
                && organization.details() instanceof OwnersCommitteeDetails details
                && details.term() != null
                && details.term().contains(header.asOf())
                && (organization.period() == null || organization.period().contains(header.asOf()))) {
            for (Place place : organization.serves()) {
                if (place instanceof Place.OfComplex of) {
                    int name = index.name(RecordKind.COMPLEX, of.complex().value());
                    served.set(RecordIndex.numberOf(name));
                }
            }
        } else if (record instanceof ResidentialComplex complex && complex.ownersCommitteeState() != null) {
            evaluate();
            OwnersCommitteeState state = complex.ownersCommitteeState();
            if (state != OwnersCommitteeState.FORMED) {
                without.add(RecordIndex.numberOf(index.current()));
                places.add(index.places().keep(placing.at("/ownersCommitteeState")));
                states.add(STATES.indexOf(state));
            }
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (int i = 0; i < without.size(); i++) {
            if (served.get(without.get(i))) {
                OwnersCommitteeState state = STATES.get(states.get(i));
                report(finding(index.places().get(places.get(i))).with("state", Finding.labelOf(state)));
            }
        }
    }
}
