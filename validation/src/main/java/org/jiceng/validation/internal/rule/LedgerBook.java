package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.EntryId;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsLedger;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.Posting;
import org.jiceng.points.RefusedEntry;
import org.jiceng.points.SchemeVersion;
import org.jspecify.annotations.Nullable;

/**
 * The points entries of one check, replayed once for all rules that need it.
 *
 * <p>The one place where records are kept and not only keys: a ledger cannot be replayed before it is whole.
 */
final class LedgerBook {

    private final List<PointsScheme> schemes;
    private final Map<SchemeVersion, PointsScheme> schemeByRef = new HashMap<>();
    private final List<PointsEntry> entries = new ArrayList<>();
    private final Map<EntryId, Location> places = new HashMap<>();
    private final List<StatedBalance> balances = new ArrayList<>();
    private @Nullable PointsLedger ledger;
    private @Nullable List<PointsEntry> effective;

    /** A stated balance and where it stands. */
    record StatedBalance(PointsBalance balance, Location place) {}

    LedgerBook(List<PointsScheme> schemes) {
        this.schemes = schemes;
        for (PointsScheme scheme : schemes) {
            schemeByRef.putIfAbsent(scheme.ref(), scheme);
        }
    }

    void see(DatasetRecord record, Placing placing) {
        if (record instanceof PointsEntry entry) {
            // A second entry of the same id is an error of its own, and not replayed.
            Location place = placing.at("");
            if (places.putIfAbsent(entry.id(), place) == null) {
                entries.add(entry);
            }
        } else if (record instanceof PointsBalance balance) {
            balances.add(new StatedBalance(balance, placing.at("/balance")));
        }
    }

    boolean hasSchemes() {
        return !schemes.isEmpty();
    }

    @Nullable
    PointsScheme scheme(SchemeVersion ref) {
        return schemeByRef.get(ref);
    }

    List<PointsEntry> entries() {
        return entries;
    }

    List<StatedBalance> balances() {
        return balances;
    }

    Location place(PointsEntry entry, String pointer) {
        return places.getOrDefault(entry.id(), Location.WHOLE).withPointer(pointer);
    }

    PointsLedger ledger() {
        if (ledger == null) {
            ledger = PointsLedger.replay(entries, schemes);
        }
        return ledger;
    }

    /** The awards that had an effect and were not reversed, in the order of the replay. */
    List<PointsEntry> effectiveAwards() {
        if (effective == null) {
            effective = findEffectiveAwards();
        }
        return effective;
    }

    private List<PointsEntry> findEffectiveAwards() {
        Set<EntryId> without = new HashSet<>();
        for (RefusedEntry each : ledger().refused()) {
            without.add(each.entry().id());
        }
        for (PointsEntry each : ledger().repeated()) {
            without.add(each.id());
        }
        for (PointsEntry each : entries) {
            if (each.posting() instanceof Posting.Reversal reversal && !without.contains(each.id())) {
                without.add(reversal.of());
            }
        }
        return entries.stream()
                .filter(each -> each.posting() instanceof Posting.Award && !without.contains(each.id()))
                .sorted(PointsLedger.order())
                .toList();
    }
}
