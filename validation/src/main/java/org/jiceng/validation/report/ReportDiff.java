package org.jiceng.validation.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.validation.report.ReportDocument.CodeRow;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two reports: what is new, what was fixed, what is still there and for how long.
 *
 * <p>Findings are the same if they have one code and one fingerprint; the order of records and lists, the division into
 * files and the way of writing do not matter. Findings with one fingerprint are told apart by their number alone: of three
 * before and two now one is fixed. Accepted findings are compared like all others.
 *
 * <p>Where a code was found so often that not every finding is listed, its findings are not compared one by one: the
 * difference of the numbers is in {@link #uncompared}.
 *
 * @param oldAsOf the day of the old report
 * @param newAsOf the day of the new report
 * @param sameRules whether both reports asked the same questions; if not, a finding may be new because its rule is
 * @param counts how many findings changed in which way
 * @param changes what changed, and what persists, sorted by change, code, key and place
 * @param uncompared the codes of which only the numbers were compared
 */
public record ReportDiff(
        @Nullable LocalDate oldAsOf,
        @Nullable LocalDate newAsOf,
        boolean sameRules,
        Counts counts,
        List<Change> changes,
        List<NumberOnly> uncompared) {

    /** Creates a difference; the lists are copied. */
    public ReportDiff {
        Objects.requireNonNull(counts, "counts");
        changes = List.copyOf(changes);
        uncompared = List.copyOf(uncompared);
    }

    /**
     * How many findings changed in which way; those of codes that are not compared one by one are left out.
     *
     * @param added how many are new
     * @param fixed how many are there no more
     * @param graver how many are graver than before
     * @param lighter how many are lighter than before
     * @param persisting how many are as before
     */
    public record Counts(long added, long fixed, long graver, long lighter, long persisting) {

        /**
         * Checks whether nothing changed.
         *
         * @return true if every finding is as before
         */
        public boolean isEmpty() {
            return added + fixed + graver + lighter == 0;
        }
    }

    /**
     * One finding and what became of it.
     *
     * @param type what became of it
     * @param finding the finding as it is now, or as it was if it is there no more
     * @param before how grave it was; null if it is as grave as before, or new
     * @param ageDays how many days it has been known; null for a new one, or if a day is not known
     */
    public record Change(
            ChangeType type,
            ReportFinding finding,
            @Nullable Severity before,
            @Nullable Long ageDays) {

        /** Creates a change. */
        public Change {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(finding, "finding");
        }
    }

    /**
     * A code of which only the numbers were compared.
     *
     * @param code the code
     * @param before how many there were
     * @param now how many there are
     */
    public record NumberOnly(FindingCode code, long before, long now) {

        /** Creates a comparison of numbers. */
        public NumberOnly {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * Compares two reports.
     *
     * @param before the old report
     * @param after the new report
     * @return what changed
     */
    public static ReportDiff between(ReportDocument before, ReportDocument after) {
        List<NumberOnly> uncompared = uncompared(before, after);
        List<FindingCode> leftOut = uncompared.stream().map(NumberOnly::code).toList();
        SortedMap<String, Group> groups = new TreeMap<>();
        before.findings().stream()
                .filter(each -> !leftOut.contains(each.code()))
                .forEach(each -> group(groups, each).before.add(each));
        after.findings().stream()
                .filter(each -> !leftOut.contains(each.code()))
                .forEach(each -> group(groups, each).after.add(each));
        List<Change> changes = new ArrayList<>();
        groups.values().forEach(group -> group.compare(before.asOf(), after.asOf(), changes));
        changes.sort(Comparator.comparing(Change::type).thenComparing(Change::finding, ReportBuilder.Listing.ORDER));
        return new ReportDiff(
                before.asOf(),
                after.asOf(),
                before.ruleSet().equals(after.ruleSet()),
                count(changes),
                changes,
                uncompared);
    }

    private static Group group(Map<String, Group> groups, ReportFinding finding) {
        return groups.computeIfAbsent(finding.code() + " " + finding.fingerprint(), any -> new Group());
    }

    private static List<NumberOnly> uncompared(ReportDocument before, ReportDocument after) {
        Collection<FindingCode> cut = new TreeSet<>();
        for (ReportDocument each : List.of(before, after)) {
            each.codes().stream()
                    .filter(row -> row.found() != row.listed())
                    .map(CodeRow::code)
                    .forEach(cut::add);
        }
        return cut.stream()
                .map(code -> new NumberOnly(code, found(before, code), found(after, code)))
                .toList();
    }

    private static long found(ReportDocument report, FindingCode code) {
        return report.find(code).map(CodeRow::found).orElse(0L);
    }

    private static Counts count(List<Change> changes) {
        Map<ChangeType, Long> counts = new EnumMap<>(ChangeType.class);
        changes.forEach(each -> counts.merge(each.type(), 1L, Long::sum));
        return new Counts(
                counts.getOrDefault(ChangeType.NEW, 0L),
                counts.getOrDefault(ChangeType.FIXED, 0L),
                counts.getOrDefault(ChangeType.GRAVER, 0L),
                counts.getOrDefault(ChangeType.LIGHTER, 0L),
                counts.getOrDefault(ChangeType.PERSISTING, 0L));
    }

    /** Findings that nothing tells apart. Which of them is which is chosen by what they have in common. */
    private static final class Group {

        private final List<ReportFinding> before = new ArrayList<>();
        private final List<ReportFinding> after = new ArrayList<>();

        void compare(@Nullable LocalDate oldDay, @Nullable LocalDate newDay, List<Change> changes) {
            List<ReportFinding> left = new ArrayList<>(before);
            List<ReportFinding> open = new ArrayList<>();
            for (ReportFinding now : after) {
                ReportFinding same = takeOneLike(now, left);
                if (same == null) {
                    open.add(now);
                } else {
                    changes.add(pair(same, now, oldDay, newDay));
                }
            }
            for (ReportFinding now : open) {
                if (left.isEmpty()) {
                    changes.add(new Change(ChangeType.NEW, now, null, null));
                } else {
                    changes.add(pair(left.remove(0), now, oldDay, newDay));
                }
            }
            for (ReportFinding gone : left) {
                changes.add(new Change(ChangeType.FIXED, gone, null, ageOf(gone, oldDay, newDay)));
            }
        }

        private static @Nullable ReportFinding takeOneLike(ReportFinding now, List<ReportFinding> left) {
            for (int i = 0; i < left.size(); i++) {
                if (left.get(i).args().equals(now.args()) && left.get(i).severity() == now.severity()) {
                    return left.remove(i);
                }
            }
            return null;
        }

        private static Change pair(
                ReportFinding was, ReportFinding now, @Nullable LocalDate oldDay, @Nullable LocalDate newDay) {
            Long age = ageOf(was, oldDay, newDay);
            if (was.severity() == now.severity()) {
                return new Change(ChangeType.PERSISTING, now, null, age);
            }
            boolean isGraver = now.severity().isAtLeast(was.severity());
            return new Change(isGraver ? ChangeType.GRAVER : ChangeType.LIGHTER, now, was.severity(), age);
        }

        private static @Nullable Long ageOf(ReportFinding was, @Nullable LocalDate oldDay, @Nullable LocalDate newDay) {
            LocalDate since = was.since() == null ? oldDay : was.since();
            return since == null || newDay == null ? null : Math.max(0, ChronoUnit.DAYS.between(since, newDay));
        }
    }
}
