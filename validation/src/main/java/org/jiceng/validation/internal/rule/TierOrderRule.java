package org.jiceng.validation.internal.rule;

import java.util.BitSet;
import java.util.Optional;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.jiceng.profile.NetworkTemplate;

/** A leader should stand on a higher tier of the network than those it leads; tiers may be left out. */
final class TierOrderRule extends DatasetRule {

    private final NetworkFacts facts;

    TierOrderRule(NetworkFacts facts) {
        super("organization.network.tier-order");
        this.facts = facts;
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (index.profile().profile() == null) {
            skip(SkipReason.NO_PROFILE);
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (NetworkFacts.Body body : facts.bodies()) {
            Optional<NetworkTemplate> network = facts.networkOf(body);
            if (network.isPresent()) {
                look(body, network.get(), index);
            }
        }
    }

    private void look(NetworkFacts.Body body, NetworkTemplate network, RecordIndex index) {
        BitSet own = facts.tiersOf(body, network);
        for (NetworkFacts.Leader leader : body.leaders()) {
            NetworkFacts.Body above = facts.find(leader.id());
            BitSet tiers = above == null ? new BitSet() : facts.tiersOf(above, network);
            if (own.isEmpty() || tiers.isEmpty()) {
                continue;
            }
            evaluate();
            if (tiers.nextSetBit(0) >= own.length() - 1) {
                report(finding(index.places().get(leader.place()))
                        .with("network", Finding.labelOf(network.name()))
                        .with("tier", Integer.toString(own.length()))
                        .with("leader", leader.id().value())
                        .with("leaderTier", Integer.toString(tiers.nextSetBit(0) + 1)));
            }
        }
    }
}
