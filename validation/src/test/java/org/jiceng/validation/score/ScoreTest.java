package org.jiceng.validation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.finding.AnswerKey;
import org.jiceng.finding.ExpectedFinding;
import org.jiceng.finding.FindingCode;
import org.jiceng.id.RecordKind;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final String UNKNOWN = "grid.parent.unknown";
    private static final String TWICE = "grid.code.duplicate";

    private static ExpectedFinding expected(String code, String place) {
        return new ExpectedFinding(FindingCode.of(code), place, RecordKind.GRID, "g-1");
    }

    private static AnswerKey key(ExpectedFinding... expected) {
        SortedMap<String, Long> faults = new TreeMap<>();
        for (ExpectedFinding each : expected) {
            faults.merge(each.code().value(), 1L, Long::sum);
        }
        return new AnswerKey("made by hand", faults, List.of(expected));
    }

    private static ScoredFinding found(String code, String place) {
        return new ScoredFinding(code, place);
    }

    private static final AnswerKey KEY = key(
            expected(UNKNOWN, "/records/10/parent"),
            expected(UNKNOWN, "/records/9/parent"),
            expected(TWICE, "/records/2/code"));

    @Test
    void everything_and_nothing_else_is_perfect() {
        Score score = Score.of(
                KEY,
                List.of(
                        found(TWICE, "/records/2/code"),
                        found(UNKNOWN, "/records/9/parent"),
                        found(UNKNOWN, "/records/10/parent")));
        assertThat(score.isPerfect()).isTrue();
        assertThat(score.hits()).isEqualTo(3);
        assertThat(score.precision()).hasValue(1);
        assertThat(score.recall()).hasValue(1);
    }

    @Test
    void misses_and_false_alarms_are_counted_by_code() {
        Score score = Score.of(
                KEY,
                List.of(
                        found(UNKNOWN, "/records/9/parent"),
                        found(UNKNOWN, "/records/9/parent"),
                        found("x.y", "/records/2/code")));
        assertThat(score.codes())
                .containsExactly(
                        new Score.CodeScore(TWICE, 0, 1, 0),
                        new Score.CodeScore(UNKNOWN, 1, 1, 1),
                        new Score.CodeScore("x.y", 0, 0, 1));
        assertThat(score.missed().stream().map(ExpectedFinding::place))
                .containsExactly("/records/2/code", "/records/10/parent");
        assertThat(score.falseAlarms())
                .containsExactly(found(UNKNOWN, "/records/9/parent"), found("x.y", "/records/2/code"));
        assertThat(score.precision()).hasValue(1.0 / 3);
        assertThat(score.recall()).hasValue(1.0 / 3);
    }

    @Test
    void nothing_found_has_no_precision_and_nothing_expected_no_recall() {
        assertThat(Score.of(KEY, List.of()).precision()).isEmpty();
        assertThat(Score.of(KEY, List.of()).recall()).hasValue(0);
        Score alarm = Score.of(key(), List.of(found("x.y", "/header")));
        assertThat(alarm.recall()).isEmpty();
        assertThat(alarm.precision()).hasValue(0);
        assertThat(Score.of(key(), List.of()).isPerfect()).isTrue();
    }

    @Test
    void the_record_is_enough_where_that_is_asked_for() {
        List<ScoredFinding> found = List.of(
                found(UNKNOWN, "/records/9"), found(UNKNOWN, "/records/10/parent/x"), found(TWICE, "/records/2"));
        assertThat(Score.of(KEY, found).hits()).isZero();
        assertThat(Score.of(KEY, found, ScoreMatch.CODE_AND_RECORD).isPerfect()).isTrue();
    }

    @Test
    void a_checker_with_codes_of_its_own_is_compared_by_places_each_of_which_counts_once() {
        AnswerKey two = key(expected(UNKNOWN, "/records/9/parent"), expected(TWICE, "/records/9/parent"));
        List<ScoredFinding> found = List.of(
                found("type", "/records/9/parent"),
                found("pattern", "/records/9/parent"),
                found("type", "/records/4/name"),
                found("pattern", "/records/4/name"));
        Score score = Score.of(two, found, ScoreMatch.PLACE);
        assertThat(score.hits()).isEqualTo(2);
        assertThat(score.falseAlarms()).containsExactly(found("pattern", "/records/4/name"));
        assertThat(Score.of(two, found, ScoreMatch.RECORD).falseAlarms()).hasSize(1);
    }

    @Test
    void header_and_profile_are_records_of_their_own() {
        AnswerKey key = key(
                new ExpectedFinding(FindingCode.of("a.b"), "/header/profile/id", null, null),
                new ExpectedFinding(FindingCode.of("a.c"), "profile#/words", null, null));
        List<ScoredFinding> found = List.of(found("1", "/header"), found("2", "profile#/words/3"));
        assertThat(Score.of(key, found, ScoreMatch.RECORD).isPerfect()).isTrue();
    }

    @Test
    void the_text_is_in_the_language_of_the_reader() {
        Score score = Score.of(KEY, List.of(found(UNKNOWN, "/records/9/parent"), found("x.y", "/records/1\u001b[31m")));
        String english = TextScore.of(Locale.ENGLISH, 1).text(score);
        assertThat(english)
                .contains(
                        "Compared by code and place\n",
                        "Missed: 2\n  grid.code.duplicate /records/2/code (grid g-1)\n  ... and 1 more; --show N",
                        "False alarms: 1\n",
                        "1 hits, 2 misses, 1 false alarms\nPrecision 50 %, recall 33.3 %\n")
                .doesNotContain("\u001b");
        assertThat(TextScore.of(Locale.SIMPLIFIED_CHINESE, 9).text(score))
                .contains("比较依据：代码与位置", "命中 1，漏报 2，误报 1", "准确率 50 %，召回率 33.3 %");
        assertThat(TextScore.of(Locale.ENGLISH, 9).text(Score.of(KEY, List.of())))
                .contains("Precision –, recall 0 %");
    }

    @Test
    void only_everything_is_a_hundred_percent() {
        ExpectedFinding[] many = new ExpectedFinding[2001];
        for (int i = 0; i < many.length; i++) {
            many[i] = expected(UNKNOWN, "/records/" + i);
        }
        List<ScoredFinding> found = List.of(many).stream()
                .skip(1)
                .map(each -> found(UNKNOWN, each.place()))
                .toList();
        assertThat(TextScore.of(Locale.ENGLISH, 0).text(Score.of(key(many), found)))
                .contains("Precision 100 %, recall 99.9 %");
    }
}
