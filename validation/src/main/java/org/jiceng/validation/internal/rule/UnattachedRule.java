package org.jiceng.validation.internal.rule;

import java.util.BitSet;
import java.util.Optional;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.jiceng.profile.NetworkTemplate;

/** An organization below the top tier of a network should be led by something. */
final class UnattachedRule extends DatasetRule {

    private final NetworkFacts facts;

    UnattachedRule(NetworkFacts facts) {
        super("organization.network.unattached");
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
            BitSet tiers = network.isPresent() ? facts.tiersOf(body, network.get()) : new BitSet();
            if (tiers.isEmpty()) {
                continue;
            }
            evaluate();
            if (!tiers.get(0) && body.leaders().isEmpty()) {
                report(finding(body.place())
                        .with(
                                "network",
                                network.map(each -> Finding.labelOf(each.name()))
                                        .orElse(""))
                        .with("tier", Integer.toString(tiers.nextSetBit(0) + 1)));
            }
        }
    }
}
