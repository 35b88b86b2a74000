package org.jiceng.validation.internal.index;

import java.security.SecureRandom;

/**
 * Numbers texts in the order in which they come, from 0.
 *
 * <p>An open hash table over the texts' bytes, at most three quarters full. A text costs its bytes, four for its place and
 * on average eight for the table: about 28 bytes for an id of 12 characters, where a {@code HashSet} takes about 98. A
 * hash only says where to look; texts are the same when all their bytes are, so no verdict ever hangs on a hash. Hashes
 * begin with a secret of the run, so that nobody can make a file whose ids all meet in one place; numbers do not depend
 * on it.
 */
public final class KeyTable {

    /** What {@link #find} answers for a text that is not there. */
    public static final int ABSENT = -1;

    private static final int FIRST_SLOTS = 16;
    private static final long SEED = new SecureRandom().nextLong();

    private final Arena arena = new Arena();
    private final Ints starts = new Ints();
    /** Number plus one, or 0 where a slot is free. */
    private int[] slots = new int[FIRST_SLOTS];
    /** Where the last text ends. */
    private int end;

    /** Creates an empty table. */
    public KeyTable() {}

    /**
     * Returns how many texts there are.
     *
     * @return the number
     */
    public int size() {
        return starts.size();
    }

    /**
     * Adds a text if it is not there.
     *
     * @param text any text
     * @return its number; it is new exactly when this is the size before
     */
    public int add(String text) {
        int start = arena.append(text);
        int slot = slotOf(start, arena.size());
        if (slots[slot] != 0) {
            arena.cut(start);
            return slots[slot] - 1;
        }
        starts.add(start);
        end = arena.size();
        int number = starts.size() - 1;
        slots[slot] = number + 1;
        if (starts.size() > slots.length / 4 * 3) {
            grow();
        }
        return number;
    }

    /**
     * Finds a text.
     *
     * @param text any text
     * @return its number, or {@link #ABSENT}
     */
    public int find(String text) {
        int start = arena.append(text);
        int number = slots[slotOf(start, arena.size())] - 1;
        arena.cut(start);
        return number;
    }

    /**
     * Returns a text.
     *
     * @param number its number
     * @return the text
     */
    public String text(int number) {
        return arena.text(starts.get(number), endOf(number));
    }

    private int endOf(int number) {
        return number + 1 < starts.size() ? starts.get(number + 1) : end;
    }

    /** Looks for the text that was just put behind the others. */
    private int slotOf(int start, int textEnd) {
        int mask = slots.length - 1;
        int slot = arena.hash(start, textEnd, SEED) & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (arena.areEqual(starts.get(number), endOf(number), start, textEnd)) {
                break;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] larger = new int[slots.length * 2];
        int mask = larger.length - 1;
        for (int each : slots) {
            if (each != 0) {
                int slot = arena.hash(starts.get(each - 1), endOf(each - 1), SEED) & mask;
                while (larger[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                larger[slot] = each;
            }
        }
        slots = larger;
    }
}
