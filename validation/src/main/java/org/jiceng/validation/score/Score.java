package org.jiceng.validation.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.finding.AnswerKey;
import org.jiceng.finding.ExpectedFinding;

/**
 * How what a checker found compares with what there is.
 *
 * <p>A hit is an expected finding that was found, a miss one that was not; a false alarm is something that was found and
 * is not expected. Each finding is used once: what is found twice and expected once is a hit and a false alarm, unless
 * codes are not compared.
 *
 * @param match what was compared
 * @param codes the figures of each code, sorted by code: codes of the key have hits and misses, codes of the checker
 *     false alarms
 * @param missed what was expected and not found, sorted
 * @param falseAlarms what was found and not expected, sorted
 */
public record Score(
        ScoreMatch match, List<CodeScore> codes, List<ExpectedFinding> missed, List<ScoredFinding> falseAlarms) {

    /** Creates a score; the lists are copied. */
    public Score {
        Objects.requireNonNull(match, "match");
        codes = List.copyOf(codes);
        missed = List.copyOf(missed);
        falseAlarms = List.copyOf(falseAlarms);
    }

    /**
     * The figures of one code.
     *
     * @param code the code
     * @param hits how many expected findings were found
     * @param misses how many expected findings were not found
     * @param falseAlarms how many findings were not expected
     */
    public record CodeScore(String code, long hits, long misses, long falseAlarms) {

        /** Creates figures. */
        public CodeScore {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * Compares what a checker found with a key, by code and place.
     *
     * @param key what there is
     * @param found everything that the checker found, not the first of each code alone
     * @return the score
     */
    public static Score of(AnswerKey key, Collection<ScoredFinding> found) {
        return of(key, found, ScoreMatch.CODE_AND_PLACE);
    }

    /**
     * Compares what a checker found with a key.
     *
     * @param key what there is
     * @param found everything that the checker found, not the first of each code alone
     * @param match what is compared
     * @return the score
     */
    public static Score of(AnswerKey key, Collection<ScoredFinding> found, ScoreMatch match) {
        Map<String, Deque<ScoredFinding>> open = new HashMap<>();
        found.stream()
                .sorted()
                .forEach(each -> open.computeIfAbsent(match.key(each.code(), each.place()), any -> new ArrayDeque<>())
                        .add(each));
        Map<String, Boolean> hit = new HashMap<>();
        SortedMap<String, long[]> rows = new TreeMap<>();
        List<ExpectedFinding> missed = new ArrayList<>();
        for (ExpectedFinding each : key.expected()) {
            String common = match.key(each.code().value(), each.place());
            Deque<ScoredFinding> there = open.getOrDefault(common, new ArrayDeque<>());
            boolean isHit = match.hasCode() ? there.poll() != null : hit.containsKey(common) || !there.isEmpty();
            if (isHit && !match.hasCode()) {
                hit.put(common, true);
                there.clear();
            }
            row(rows, each.code().value())[isHit ? 0 : 1]++;
            if (!isHit) {
                missed.add(each);
            }
        }
        List<ScoredFinding> falseAlarms = new ArrayList<>();
        for (Deque<ScoredFinding> each : open.values()) {
            falseAlarms.addAll(match.hasCode() ? each : each.stream().limit(1).toList());
        }
        falseAlarms.sort(null);
        falseAlarms.forEach(each -> row(rows, each.code())[2]++);
        List<CodeScore> codes = new ArrayList<>();
        rows.forEach((code, row) -> codes.add(new CodeScore(code, row[0], row[1], row[2])));
        return new Score(match, codes, missed.stream().sorted().toList(), falseAlarms);
    }

    private static long[] row(Map<String, long[]> rows, String code) {
        return rows.computeIfAbsent(code, any -> new long[3]);
    }

    /**
     * Returns how many expected findings were found.
     *
     * @return the number of hits
     */
    public long hits() {
        return codes.stream().mapToLong(CodeScore::hits).sum();
    }

    /**
     * Returns how many expected findings were not found.
     *
     * @return the number of misses
     */
    public long misses() {
        return missed.size();
    }

    /**
     * Checks whether everything was found and nothing else.
     *
     * @return true if there are neither misses nor false alarms
     */
    public boolean isPerfect() {
        return missed.isEmpty() && falseAlarms.isEmpty();
    }

    /**
     * Returns which share of what was found is right.
     *
     * @return a number from 0 to 1; empty if nothing was found
     */
    public OptionalDouble precision() {
        return share(hits(), hits() + falseAlarms.size());
    }

    /**
     * Returns which share of what there is was found.
     *
     * @return a number from 0 to 1; empty if nothing was expected
     */
    public OptionalDouble recall() {
        return share(hits(), hits() + misses());
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
