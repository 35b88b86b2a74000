package org.jiceng.validation.internal.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.extension.Extensions;
import org.jiceng.finding.Location;
import org.jiceng.id.EntryId;
import org.jiceng.id.IdempotencyKey;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.Posting;
import org.jiceng.points.SchemeVersion;
import org.jiceng.validation.internal.index.Ints;
import org.jiceng.validation.internal.index.KeyTable;
import org.jiceng.validation.internal.index.Longs;
import org.jiceng.validation.internal.index.Places;

/**
 * Points entries as numbers in arrays, about 100 bytes each with their ids and places; an entry as an object takes five
 * to seven times as much.
 *
 * <p>Kept is what the replay and the rules ask for: no extensions, no reasons of adjustments, no activities.
 */
final class PackedEntries {

    private static final int NONE = -1;
    /** Postings that name another entry are not shared, so they have no number of their own. */
    private static final int REVERSAL = -1;

    private static final int EXPIRY = -2;

    private final Places places;
    private final KeyTable ids = new KeyTable();
    private final KeyTable accounts = new KeyTable();
    private final KeyTable idempotencyKeys = new KeyTable();
    private final Ints entryOfId = new Ints();
    private final Ints idOf = new Ints();
    private final Ints accountOf = new Ints();
    private final Longs amounts = new Longs();
    private final Longs effectiveSeconds = new Longs();
    private final Ints effectiveNanos = new Ints();
    private final Longs recordedSeconds = new Longs();
    private final Ints recordedNanos = new Ints();
    private final Ints schemeOf = new Ints();
    private final Ints postingOf = new Ints();
    private final Ints namedOf = new Ints();
    private final Ints keyOf = new Ints();
    private final Ints placeOf = new Ints();
    private final Shared<SchemeVersion> schemes = new Shared<>();
    private final Shared<Posting> postings = new Shared<>();

    PackedEntries(Places places) {
        this.places = places;
    }

    /** Values that many entries have in common, each kept once. */
    private static final class Shared<T> {

        private final Map<T, Integer> numbers = new HashMap<>();
        private final List<T> values = new ArrayList<>();

        int add(T value) {
            Integer known = numbers.putIfAbsent(value, values.size());
            if (known == null) {
                values.add(value);
                return values.size() - 1;
            }
            return known;
        }
    }

    int size() {
        return idOf.size();
    }

    /** Adds an entry; a second one of the same id is an error of its own, and left out. */
    void add(PointsEntry entry, Location place) {
        int id = ids.add(entry.id().value());
        if (entryOfId.getOr(id, NONE) != NONE) {
            return;
        }
        entryOfId.put(id, size(), NONE);
        idOf.add(id);
        accountOf.add(accounts.add(entry.account().key()));
        amounts.add(entry.amount());
        Instant effective = entry.effectiveAt();
        effectiveSeconds.add(effective.getEpochSecond());
        effectiveNanos.add(effective.getNano());
        Instant recorded = entry.recordedAt();
        recordedSeconds.add(recorded.getEpochSecond());
        recordedNanos.add(recorded.getNano());
        schemeOf.add(schemes.add(entry.scheme()));
        IdempotencyKey key = entry.idempotencyKey();
        keyOf.add(key == null ? NONE : idempotencyKeys.add(key.value()));
        placeOf.add(places.keep(place));
        addPosting(entry.posting());
    }

    private void addPosting(Posting posting) {
        int named = NONE;
        int number;
        if (posting instanceof Posting.Reversal reversal) {
            number = REVERSAL;
            named = ids.add(reversal.of().value());
        } else if (posting instanceof Posting.Expiry expiry) {
            number = EXPIRY;
            named = ids.add(expiry.of().value());
        } else if (posting instanceof Posting.Award award) {
            number = postings.add(new Posting.Award(award.rule(), null, award.minutes()));
        } else if (posting instanceof Posting.Adjustment adjustment) {
            number = postings.add(new Posting.Adjustment(adjustment.direction(), "-", adjustment.approver()));
        } else {
            number = postings.add(posting);
        }
        postingOf.add(number);
        namedOf.add(named);
    }

    /** The entry, but for what is not kept of it. */
    PointsEntry entry(int index) {
        PointsEntry.Builder entry = PointsEntry.builder()
                .id(EntryId.of(ids.text(idOf.get(index))))
                .account(account(accountOf.get(index)))
                .amount(amounts.get(index))
                .effectiveAt(effectiveAt(index))
                .recordedAt(Instant.ofEpochSecond(recordedSeconds.get(index), recordedNanos.get(index)))
                .scheme(scheme(index))
                .posting(posting(index))
                .extensions(Extensions.NONE);
        if (keyOf.get(index) != NONE) {
            entry.idempotencyKey(IdempotencyKey.of(idempotencyKeys.text(keyOf.get(index))));
        }
        return entry.build();
    }

    Posting posting(int index) {
        return switch (postingOf.get(index)) {
            case REVERSAL -> new Posting.Reversal(EntryId.of(ids.text(namedOf.get(index))));
            case EXPIRY -> new Posting.Expiry(EntryId.of(ids.text(namedOf.get(index))));
            default -> postings.values.get(postingOf.get(index));
        };
    }

    SchemeVersion scheme(int index) {
        return schemes.values.get(schemeOf.get(index));
    }

    Instant effectiveAt(int index) {
        return Instant.ofEpochSecond(effectiveSeconds.get(index), effectiveNanos.get(index));
    }

    long amount(int index) {
        return amounts.get(index);
    }

    Location place(int index, String pointer) {
        return places.get(placeOf.get(index)).withPointer(pointer);
    }

    /** The number of the account of an entry. */
    int accountOf(int index) {
        return accountOf.get(index);
    }

    /** The number of an account, which is new if no entry named it. */
    int numberOf(PointsAccount account) {
        return accounts.add(account.key());
    }

    int accounts() {
        return accounts.size();
    }

    /** The position of the entry that has an id; {@link #NONE} if there is none. */
    int find(EntryId id) {
        int number = ids.find(id.value());
        return number == KeyTable.ABSENT ? NONE : entryOfId.getOr(number, NONE);
    }

    /** The position of the entry that a reversal or expiry names; {@link #NONE} if there is none. */
    int namedBy(int index) {
        return namedOf.get(index) == NONE ? NONE : entryOfId.getOr(namedOf.get(index), NONE);
    }

    boolean isReversal(int index) {
        return postingOf.get(index) == REVERSAL;
    }

    /** The number of the idempotency key; {@link #NONE} if there is none. */
    int keyOf(int index) {
        return keyOf.get(index);
    }

    PointsAccount account(int number) {
        String key = accounts.text(number);
        int first = key.indexOf('|');
        int second = key.indexOf('|', first + 1);
        String id = key.substring(second + 1);
        Ledger ledger = ledger(key.substring(0, first));
        return key.substring(first + 1, second).equals("team")
                ? PointsAccount.of(OrganizationId.of(id), ledger)
                : PointsAccount.of(MemberId.of(id), ledger);
    }

    private static Ledger ledger(String word) {
        for (Ledger each : Ledger.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Ledger must be known");
    }

    /** The order of the replay, as {@code PointsLedger.order()} says it. */
    Comparator<Integer> order() {
        return Comparator.<Integer>comparingLong(effectiveSeconds::get)
                .thenComparingInt(effectiveNanos::get)
                .thenComparingLong(recordedSeconds::get)
                .thenComparingInt(recordedNanos::get)
                .thenComparing(index -> EntryId.of(ids.text(idOf.get(index))));
    }
}
