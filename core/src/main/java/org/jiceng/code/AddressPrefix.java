package org.jiceng.code;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Finds how far an address names province, prefecture and county, by the names of the national table. */
final class AddressPrefix {

    private static final DivisionLevel[] LEVELS = {
        DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE, DivisionLevel.COUNTY
    };

    private final Map<DivisionLevel, NavigableSet<String>> names = new EnumMap<>(DivisionLevel.class);
    private int longest;

    private AddressPrefix() {
        for (DivisionLevel level : LEVELS) {
            names.put(level, new TreeSet<>());
        }
        for (DivisionUse use : DivisionTable.STANDARD.uses(0, Integer.MAX_VALUE)) {
            NavigableSet<String> level = names.get(use.code().level());
            if (level != null) {
                level.add(use.name());
                longest = Math.max(longest, use.name().length());
            }
        }
    }

    /** Collects the names when somebody asks for them first. */
    private static final class Standard {
        static final AddressPrefix PREFIX = new AddressPrefix();
    }

    /** The number of chars at the start of an address that name divisions one below the other; 0 where none does. */
    static int length(String address) {
        int end = 0;
        for (DivisionLevel level : LEVELS) {
            end = Standard.PREFIX.endOfName(address, end, level);
        }
        return end;
    }

    private int endOfName(String address, int start, DivisionLevel level) {
        NavigableSet<String> candidates = names.getOrDefault(level, new TreeSet<>());
        for (int end = Math.min(address.length(), start + longest); end > start; end--) {
            if (candidates.contains(address.substring(start, end))) {
                return end;
            }
        }
        return start;
    }
}
