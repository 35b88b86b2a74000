package org.jiceng.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiceng.dataset.Dataset;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsLedger;
import org.jiceng.points.PointsSchemes;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.Workflows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {

    private static final Dataset STREET = Samples.seed(7).dataset();

    @Test
    void single_values_are_the_same_on_every_call() throws ReflectiveOperationException {
        List<Method> values = Arrays.stream(Samples.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !method.getReturnType().equals(Dataset.class))
                .toList();
        assertThat(values).hasSizeGreaterThan(20);
        for (Method value : values) {
            assertThat(value.invoke(null)).as(value.getName()).isEqualTo(value.invoke(null));
        }
        assertThat(Samples.dataset().records()).isEqualTo(Samples.dataset().records());
    }

    @Test
    void the_smallest_dataset_and_a_street_have_every_kind_of_record() {
        for (Dataset dataset : List.of(Samples.dataset(), STREET)) {
            Set<RecordKind> kinds = new TreeSet<>();
            dataset.records().forEach(each -> kinds.add(each.recordKind()));
            assertThat(kinds).containsExactly(RecordKind.values());
        }
    }

    @Test
    void the_same_specification_gives_the_same_records_for_every_number_of_threads() {
        List<DatasetRecord> one = Samples.seed(7).communities(9).dataset().records();
        assertThat(Samples.seed(7).communities(9).dataset().records()).isEqualTo(one);
        for (int threads : List.of(2, 3, 8)) {
            assertThat(Samples.seed(7).communities(9).threads(threads).dataset().records())
                    .isEqualTo(one);
        }
        assertThat(Samples.seed(8).communities(9).dataset().records()).isNotEqualTo(one);
    }

    @Test
    void a_community_does_not_depend_on_those_before_it() {
        SampleSpec spec = Samples.seed(7).communities(40);
        List<DatasetRecord> all = spec.dataset().records();
        List<DatasetRecord> alone = Generation.generate(new Plan(spec), 20);
        assertThat(all).containsSubsequence(alone);
    }

    @Test
    void the_number_of_members_is_met_exactly() {
        for (long members : List.of(0L, 1L, 219L, 2000L)) {
            assertThat(Samples.seed(1).members(members).dataset().members()).hasSize((int) members);
            assertThat(Samples.seed(1).communities(3).members(members).dataset().members())
                    .hasSize((int) members);
        }
    }

    @Test
    void everything_lies_on_fictitious_places_and_members_have_no_citizen_numbers_unless_asked_for() {
        assertThat(STREET.divisions()).allMatch(division -> division.code().isFictitious());
        assertThat(STREET.members()).allMatch(member -> member.identity() == null);
        assertThat(Samples.seed(7).communities(2).withCitizenNumbers().dataset().members())
                .isNotEmpty()
                .extracting(member -> Objects.requireNonNull(member.identity()))
                .doesNotHaveDuplicates()
                .allMatch(identity -> identity.reveal().startsWith("9999"))
                .allMatch(identity -> identity.birthDate().getYear() >= 1880)
                .allMatch(identity -> identity.birthDate().getYear() < 1900);
    }

    @Test
    void all_ledgers_and_kinds_of_posting_occur_and_replay_without_refusal() {
        List<PointsEntry> entries = Samples.seed(7).communities(40).dataset().pointsEntries();
        Set<String> postings = new TreeSet<>();
        entries.forEach(entry -> postings.add(entry.posting().getClass().getSimpleName()));
        assertThat(postings)
                .containsExactly("Adjustment", "Award", "Deduction", "Expiry", "Redemption", "Reversal", "Transfer");
        assertThat(entries).extracting(entry -> entry.account().ledger()).contains(Ledger.values());
        PointsLedger ledger = PointsLedger.replay(entries, PointsSchemes.all());
        assertThat(ledger.refused()).isEmpty();
        assertThat(ledger.pendingExpiries(WorkingTime.ISSUED_AT.minusSeconds(40_000)))
                .isEmpty();
    }

    @Test
    void the_fund_of_the_cash_reward_is_kept_however_many_communities_share_it() {
        for (int communities : List.of(1, 7, 40)) {
            long paid = Samples.seed(3).communities(communities).dataset().pointsEntries().stream()
                    .filter(entry -> entry.account().ledger() == Ledger.CASH_REWARD)
                    .mapToLong(PointsEntry::amount)
                    .sum();
            assertThat(paid).isBetween(1L, Objects.requireNonNull(PointsSchemes.SAFETY_OFFICER_REWARD.fund()));
        }
    }

    @Test
    void every_workflow_occurs_and_every_request_is_a_legal_replay() {
        Map<String, Integer> workflows = new TreeMap<>();
        for (ServiceRequest request : Samples.seed(7).communities(20).dataset().serviceRequests()) {
            workflows.merge(request.workflow().word(), 1, Integer::sum);
            assertThat(Workflows.find(request.workflow())
                            .orElseThrow()
                            .replay(request.events())
                            .status())
                    .isEqualTo(request.status());
        }
        assertThat(workflows).hasSize(Workflows.all().size());
    }

    @Test
    void offices_act_in_working_hours_and_most_requests_come_in_by_day() {
        List<ServiceRequest> requests =
                Samples.seed(7).communities(20).dataset().serviceRequests();
        long night = requests.stream().filter(request -> hour(request, 0) < 6).count();
        assertThat(night).isLessThan(requests.size() / 20);
        assertThat(requests.stream()
                        .flatMap(request -> request.events().stream())
                        .filter(event -> event.type().word().equals("dispatched"))
                        .map(event -> event.at().atOffset(ZoneOffset.ofHours(8))))
                .isNotEmpty()
                .allMatch(at -> WorkingTime.isWorkingDay(at.toLocalDate()))
                .allMatch(at -> at.getHour() >= 8 && at.getHour() < 18);
    }

    private static int hour(ServiceRequest request, int event) {
        return request.events().get(event).at().atOffset(ZoneOffset.ofHours(8)).getHour();
    }

    @Test
    void seasons_show_in_the_requests() {
        List<Integer> flooding = Samples.seed(7).communities(40).dataset().serviceRequests().stream()
                .filter(request -> "发现低洼路段积水".equals(request.matter().title()))
                .map(SamplesTest::month)
                .toList();
        assertThat(flooding.stream().filter(month -> month >= 6 && month <= 8).count())
                .isGreaterThan(2
                        * flooding.stream()
                                .filter(month -> month <= 2 || month == 12)
                                .count());
    }

    private static int month(ServiceRequest request) {
        return request.events().get(0).at().atOffset(ZoneOffset.ofHours(8)).getMonthValue();
    }

    @Test
    void households_vary_around_the_norm() {
        List<Long> households = Samples.seed(7).communities(30).dataset().grids().stream()
                .map(grid -> Objects.requireNonNull(grid.households()))
                .toList();
        assertThat(households).anyMatch(each -> each < 300).anyMatch(each -> each > 500);
        long inside =
                households.stream().filter(each -> each >= 300 && each <= 500).count();
        assertThat(inside).isGreaterThan(households.size() * 8L / 10);
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void a_scenario_is_found_by_its_word(Scenario scenario) {
        assertThat(Scenario.find(scenario.word())).contains(scenario);
        assertThat(Samples.seed(1).scenario(scenario).findScenario()).contains(scenario);
        assertThat(Scenario.find("nowhere")).isEmpty();
    }

    @Test
    void numbers_out_of_range_and_numbers_beside_a_scenario_are_refused() {
        SampleSpec spec = Samples.seed(1);
        assertThatThrownBy(() -> spec.communities(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Communities must be from 1 to 1000000, but were: 0");
        assertThatThrownBy(() -> spec.members(-1)).hasMessageContaining("from 0 to 100000000");
        assertThatThrownBy(() -> spec.threads(257)).hasMessageContaining("from 1 to 256");
        assertThatThrownBy(() -> spec.scenario(Scenario.DISTRICT_31).communities(3))
                .hasMessageContaining("has its own number of communities");
        assertThatThrownBy(() -> spec.communities(3).scenario(Scenario.DISTRICT_31))
                .hasMessageContaining("none may be set");
    }

    @Test
    void a_stream_may_be_left_before_its_end() {
        try (Stream<DatasetRecord> records = Samples.seed(7).members(10_000_000).threads(2).stream()) {
            assertThat(records.limit(1000).count()).isEqualTo(1000);
        }
    }
}
