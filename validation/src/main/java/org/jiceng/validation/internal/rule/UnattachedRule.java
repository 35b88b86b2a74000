package org.jiceng.validation.internal.rule;

import java.util.BitSet;
import java.util.Optional;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.jiceng.profile.NetworkTemplate;
import org.jiceng.territory.Place;
import org.jspecify.annotations.Nullable;

/** An organization below the top tier of a network, and below the top of the data, should be led by something. */
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
            if (!tiers.get(0) && body.leaders().isEmpty() && !isLedFromOutside(body, index.header())) {
                report(finding(index.places().get(body.place()))
                        .with(
                                "network",
                                network.map(each -> Finding.labelOf(each.name()))
                                        .orElse(""))
                        .with("tier", Integer.toString(tiers.nextSetBit(0) + 1)));
            }
        }
    }

    /** What leads the organizations of the division that the data is about, or of one above it, stands outside of the data. */
    private static boolean isLedFromOutside(NetworkFacts.Body body, @Nullable DatasetHeader header) {
        return header != null
                && body.serves().stream()
                        .anyMatch(place -> place instanceof Place.OfDivision of
                                && of.division().contains(header.division()));
    }
}
