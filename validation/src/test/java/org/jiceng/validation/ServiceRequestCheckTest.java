package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RequestId;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileId;
import org.jiceng.request.Actor;
import org.jiceng.request.ActorRole;
import org.jiceng.request.CalendarName;
import org.jiceng.request.CalendarYear;
import org.jiceng.request.Deadline;
import org.jiceng.request.DeadlineUnit;
import org.jiceng.request.EventDetails;
import org.jiceng.request.FollowUpContact;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.request.Pseudonym;
import org.jiceng.request.RateWeights;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestChannel;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.RequestSettings;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.RequestUrgency;
import org.jiceng.request.Requester;
import org.jiceng.request.RequesterPolicy;
import org.jiceng.request.Resolution;
import org.jiceng.request.Satisfaction;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.Workflows;
import org.jiceng.request.WorkingCalendar;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.serialization.StrictJson;
import org.jiceng.territory.Division;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Service requests in files and in checks. */
class ServiceRequestCheckTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final String CANARY = "shachao-7788";

    static final DatasetHeader HEADER = DatasetHeader.builder()
            .issuer("示例")
            .issuedAt(Instant.parse("2026-03-31T00:00:00Z"))
            .asOf(LocalDate.of(2026, 3, 31))
            .division(DivisionCode.of("999911001"))
            .coverage(Coverage.COMPLETE)
            .nature(Nature.SYNTHETIC)
            .build();

    static final Division STREET = Division.of(DivisionCode.of("999911001"), "春和街道");
    static final Division COMMUNITY = Division.of(DivisionCode.of("999911001001"), "春和社区");

    private static final Member MEMBER = Member.builder()
            .id(MemberId.of("m-1"))
            .kinds(List.of(MemberKind.VOLUNTEER))
            .build();

    static ServiceRequest.Builder request() {
        return ServiceRequest.builder()
                .id(RequestId.of("sr-1"))
                .kind(RequestKind.APPEAL)
                .matter(RequestMatter.of(RequestCategory.SANITATION, "楼道堆物"))
                .place(RequestPlace.of(COMMUNITY.code()))
                .channel(RequestChannel.APP)
                .status(RequestStatus.REPORTED)
                .events(List.of(RequestEvent.of(RequestEventType.REPORTED, AT)));
    }

    private static RequestEvent event(RequestEventType type, int hours, EventDetails details) {
        return RequestEvent.of(type, AT.plusSeconds(3600L * hours)).withDetails(details);
    }

    private static List<Finding> check(DatasetChecker checker, ServiceRequest request) {
        return checker.check(Dataset.of(HEADER, List.of(STREET, COMMUNITY, MEMBER, request)))
                .findings();
    }

    private static List<Finding> check(ServiceRequest request) {
        return check(DatasetChecker.standard(), request);
    }

    private static String write(ServiceRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExchangeWriter writer = ExchangeWriter.to(out, HEADER)) {
            writer.write(request);
            writer.complete();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Object read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        List<Object> records = new ArrayList<>();
        try (ExchangeReader reader =
                ExchangeReader.open(new ByteArrayInputStream(bytes), "text", ReadLimits.standard())) {
            reader.forEach(reading ->
                    records.add(reading.value().isPresent() ? reading.value().get() : reading.findings()));
        }
        return records.get(0);
    }

    /** Everything that a request can have. */
    private static ServiceRequest full() {
        Handler handler = new Handler(OrganizationId.of("o-1"), MemberId.of("m-1"));
        return request()
                .matter(new RequestMatter(RequestCategory.of("shifan:lamp"), "灯", "一行\n二行", "示2026-1"))
                .place(new RequestPlace(COMMUNITY.code(), GridId.of("g-1"), ComplexId.of("c-1")))
                .requester(Requester.of(Pseudonym.of("p-1")))
                .urgency(RequestUrgency.URGENT)
                .workflow(WorkflowName.APPEAL)
                .handling(new Handling(handler, AT))
                .events(List.of(
                        RequestEvent.of(RequestEventType.REPORTED, AT)
                                .by(Actor.REQUESTER)
                                .withNote("备注"),
                        event(RequestEventType.DISPATCHED, 1, new EventDetails.Assignment(handler))
                                .by(Actor.of(ActorRole.DISPATCHER, OrganizationId.of("o-2"))),
                        event(RequestEventType.EXTENDED, 2, new EventDetails.Extension(AT)),
                        event(RequestEventType.RESOLVED, 3, new EventDetails.Outcome(Resolution.PARTLY)),
                        event(RequestEventType.RATED, 4, new EventDetails.Rating(Satisfaction.BASICALLY_SATISFIED)),
                        event(
                                RequestEventType.FOLLOWED_UP,
                                5,
                                new EventDetails.FollowUp(FollowUpContact.NOT_CONTACTED, Resolution.SOLVED, null)),
                        event(RequestEventType.MERGED, 6, new EventDetails.Merge(RequestId.of("sr-2")))))
                .extensions(Extensions.of(Map.of("shifan:x", new ExtensionValue.Text("y"))))
                .build();
    }

    @Test
    void what_is_written_is_read_again() {
        ServiceRequest identified =
                request().requester(Requester.of(MemberId.of("m-1"))).build();
        for (ServiceRequest request : List.of(full(), request().build(), identified)) {
            String json = write(request);
            assertThat(read(json)).isEqualTo(request);
            assertThat(write((ServiceRequest) read(json))).isEqualTo(json);
        }
    }

    @Test
    void the_names_in_json_are_these() {
        assertThat(write(full()))
                .contains(
                        "{\"kind\":\"service-request\",\"id\":\"sr-1\",\"serviceRequestKind\":\"appeal\",\"matter\":{")
                .contains("\"requester\":{\"type\":\"pseudonymous\",\"pseudonym\":\"p-1\"}")
                .contains("\"details\":{\"type\":\"follow-up\",\"contact\":\"not-contacted\"");
        assertThat(write(request().build())).contains("\"requester\":{\"type\":\"anonymous\"}");
    }

    @Test
    void an_event_of_unknown_type_is_refused_with_its_place() {
        String json = write(request().build()).replace("\"type\":\"reported\"", "\"type\":\"reportd\"");
        assertThat(read(json))
                .asInstanceOf(InstanceOfAssertFactories.list(Finding.class))
                .extracting(
                        finding -> finding.code().value(),
                        finding -> finding.location().pointer())
                .containsExactly(tuple("json.unknown-word", "/events/0/type"));
    }

    @Test
    void settings_have_a_json_form_of_their_own() {
        WorkingCalendar own = new WorkingCalendar(
                CalendarName.of("shifan:own"), List.of(new CalendarYear(2027L, "示例", List.of(), List.of())));
        RequestSettings settings = new RequestSettings(
                Workflows.all(), List.of(own, WorkingCalendar.stateCouncil()), RequesterPolicy.MEMBERS_ALLOWED);
        String json = StrictJson.mapper().writeValueAsString(settings);
        assertThat(StrictJson.mapper().readValue(json, RequestSettings.class)).isEqualTo(settings);
        assertThat(Checker.standard().check(settings)).isEmpty();
        String weights = StrictJson.mapper().writeValueAsString(RateWeights.TEN_FIFTY_FORTY);
        assertThat(weights).contains("\"basicallySatisfied\":\"9/10\"");
        assertThat(StrictJson.mapper().readValue(weights, RateWeights.class)).isEqualTo(RateWeights.TEN_FIFTY_FORTY);
    }

    @Test
    void a_member_may_be_named_where_the_place_allows_it_but_never_for_a_wish() {
        ServiceRequest appeal =
                request().requester(Requester.of(MemberId.of("m-1"))).build();
        ServiceRequest wish = appeal.toBuilder().kind(RequestKind.MICRO_WISH).build();
        DatasetChecker allowing = DatasetChecker.of(Profile.builder()
                .id(ProfileId.of("shifan"))
                .name(LocalName.of("示范", "example"))
                .requests(RequestSettings.STANDARD.with(RequesterPolicy.MEMBERS_ALLOWED))
                .build());
        assertThat(check(allowing, appeal)).isEmpty();
        assertThat(check(appeal)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(check(allowing, wish)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void a_local_workflow_is_no_error_where_nobody_knows_the_place() {
        ServiceRequest local =
                request().workflow(WorkflowName.of("shifan:lamp")).build();
        assertThat(check(local))
                .extracting(finding -> finding.code().value(), Finding::severity)
                .containsExactly(tuple("request.workflow.unknown", Severity.INFO));
    }

    @Test
    void confirmation_online_takes_at_most_thirty_minutes() {
        List<RequestEvent> late = List.of(
                RequestEvent.of(RequestEventType.REPORTED, AT),
                RequestEvent.of(RequestEventType.CONFIRMED, AT.plusSeconds(600)),
                RequestEvent.of(RequestEventType.RESOLVED, AT.plusSeconds(1200)),
                RequestEvent.of(RequestEventType.FED_BACK, AT.plusSeconds(1801)));
        ServiceRequest request = request()
                .workflow(WorkflowName.JUDICIAL_CONFIRMATION)
                .status(RequestStatus.FED_BACK)
                .events(late)
                .build();
        assertThat(check(request))
                .extracting(
                        finding -> finding.code().value(),
                        finding -> finding.args().get("due"))
                .containsExactly(tuple("request.deadline.missed", "2026-03-02T09:30+08:00"));
        List<RequestEvent> inTime = new ArrayList<>(late);
        inTime.set(3, RequestEvent.of(RequestEventType.FED_BACK, AT.plusSeconds(1800)));
        assertThat(check(request.toBuilder().events(inTime).build())).isEmpty();
        assertThat(Deadline.of(30, DeadlineUnit.MINUTES))
                .isEqualTo(Workflows.JUDICIAL_CONFIRMATION.limits().get(0).deadline());
    }

    @Test
    void whether_an_open_request_is_late_hangs_on_the_day_that_is_asked() {
        assertThat(lateAt("2026-04-10T12:00:00+08:00", "2026-04-20T08:00:00+08:00", null))
                .as("the records show the last of March, and nobody knows what came after")
                .isFalse();
        assertThat(lateAt("2026-03-31T18:00:00+08:00", "2026-04-20T08:00:00+08:00", null))
                .as("over on the day itself")
                .isTrue();
        assertThat(lateAt("2026-04-01T00:00:00+08:00", "2026-04-20T08:00:00+08:00", null))
                .as("at 24:00 it is in time")
                .isFalse();
        assertThat(lateAt("2026-03-31T18:00:00+08:00", "2026-03-31T08:00:00+08:00", null))
                .as("the delivery was made before it was over")
                .isFalse();
        assertThat(lateAt("2026-03-31T18:00:00+08:00", "2026-03-31T08:00:00+08:00", LocalDate.of(2026, 3, 31)))
                .as("whoever asks about the day asks about its end")
                .isTrue();
        assertThat(lateAt("2026-07-05T18:00:00+08:00", "2026-06-30T08:00:00+08:00", LocalDate.of(2026, 12, 31)))
                .isTrue();
        assertThat(lateAt("2026-05-05T18:00:00+08:00", "2026-06-30T08:00:00+08:00", LocalDate.of(2026, 4, 1)))
                .isFalse();
        assertThat(lateAt("2026-05-05T18:00:00+08:00", "2026-06-30T08:00:00+08:00", LocalDate.MAX))
                .isTrue();
    }

    @Test
    void what_was_done_late_was_late_on_whatever_day_is_asked() {
        ServiceRequest done = request()
                .handling(new Handling(null, AT.plusSeconds(60)))
                .status(RequestStatus.RESOLVED)
                .events(List.of(
                        RequestEvent.of(RequestEventType.REPORTED, AT),
                        RequestEvent.of(RequestEventType.ACCEPTED, AT.plusSeconds(30)),
                        RequestEvent.of(RequestEventType.RESOLVED, AT.plusSeconds(90))))
                .build();
        assertThat(check(DatasetChecker.standard().withAsOf(LocalDate.of(2026, 1, 1)), done))
                .extracting(finding -> finding.code().value())
                .containsExactly("request.deadline.missed");
    }

    private static boolean lateAt(String due, String issuedAt, @Nullable LocalDate asked) {
        DatasetHeader header = HEADER.toBuilder()
                .asOf(LocalDate.of(2026, 3, 31))
                .issuedAt(OffsetDateTime.parse(issuedAt).toInstant())
                .build();
        ServiceRequest open = request()
                .handling(new Handling(null, OffsetDateTime.parse(due).toInstant()))
                .build();
        DatasetChecker checker = DatasetChecker.standard();
        Report report = (asked == null ? checker : checker.withAsOf(asked)).check(Dataset.of(header, List.of(open)));
        return report.count(FindingCode.of("request.deadline.missed")) == 1;
    }

    @Test
    void steps_that_would_be_legal_are_said_in_the_language_of_the_reader() {
        ServiceRequest request = request()
                .workflow(WorkflowName.APPEAL)
                .events(List.of(
                        RequestEvent.of(RequestEventType.REPORTED, AT),
                        RequestEvent.of(RequestEventType.FED_BACK, AT.plusSeconds(1))))
                .build();
        Finding illegal = check(request).stream()
                .filter(each -> each.code().value().equals("request.transition.illegal"))
                .findFirst()
                .orElseThrow();
        assertThat(Findings.catalogue().message(illegal, Locale.SIMPLIFIED_CHINESE))
                .contains("允许的步骤：")
                .contains("受理、")
                .doesNotContainPattern("[a-z]");
        assertThat(Findings.catalogue().message(illegal, Locale.ENGLISH)).contains("Accepted, ");
    }

    @Test
    void an_order_may_be_rated_without_an_outcome_since_its_source_has_none() {
        ServiceRequest order = request()
                .workflow(WorkflowName.ORDER)
                .status(RequestStatus.RATED)
                .handling(Handling.by(Handler.of(MemberId.of("m-1"))))
                .events(List.of(
                        RequestEvent.of(RequestEventType.REPORTED, AT),
                        RequestEvent.of(RequestEventType.DISPATCHED, AT.plusSeconds(1)),
                        RequestEvent.of(RequestEventType.CLAIMED, AT.plusSeconds(2))
                                .by(Actor.of(ActorRole.HANDLER, MemberId.of("m-1"))),
                        RequestEvent.of(RequestEventType.RATED, AT.plusSeconds(3))))
                .build();
        assertThat(check(order)).isEmpty();
    }

    @Test
    void a_telephone_number_is_no_pseudonym() {
        ServiceRequest request =
                request().requester(Requester.of(Pseudonym.of("15400012345"))).build();
        assertThat(check(request))
                .extracting(
                        finding -> finding.code().value(),
                        finding -> finding.location().pointer())
                .containsExactly(tuple("privacy.text.phone-number", "/requester/pseudonym"));
    }

    @Test
    void no_finding_has_anything_of_a_person() {
        MemberId canary = MemberId.of(CANARY);
        ServiceRequest bad = request()
                .kind(RequestKind.DISPUTE)
                .matter(new RequestMatter(
                        RequestCategory.SANITATION, CANARY + " 15400012345", CANARY + " 999911189001010014", CANARY))
                .requester(Requester.of(canary))
                .workflow(WorkflowName.ORDER)
                .handling(Handling.by(Handler.of(canary)))
                .status(RequestStatus.CLOSED)
                .events(List.of(
                        RequestEvent.of(RequestEventType.RATED, AT)
                                .by(Actor.of(ActorRole.REQUESTER, canary))
                                .withNote(CANARY + "１５４０００１２３４５")
                                .withDetails(new EventDetails.Assignment(Handler.of(canary))),
                        RequestEvent.of(RequestEventType.REPORTED, AT.minusSeconds(1))))
                .extensions(Extensions.of(Map.of("shifan:x", new ExtensionValue.Text(CANARY))))
                .build();
        List<Finding> findings = check(bad);
        assertThat(findings).hasSizeGreaterThan(6);
        for (Finding finding : findings) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
                assertThat(finding
                                + Findings.catalogue().message(finding, locale)
                                + Findings.catalogue().remedy(finding, locale))
                        .doesNotContain(CANARY)
                        .doesNotContain("15400012345")
                        .doesNotContain("999911189001010014");
            }
        }
    }

    @Test
    void what_a_place_added_to_any_record_is_free_text_too() {
        Grid grid = Grid.builder()
                .id(GridId.of("g-1"))
                .name("第一网格")
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(COMMUNITY.code())
                .extensions(Extensions.of(Map.of(
                        "shifan:notes",
                        new ExtensionValue.Items(
                                List.of(new ExtensionValue.Text("无"), new ExtensionValue.Text("回电15400012345"))))))
                .build();
        assertThat(DatasetChecker.standard()
                        .check(Dataset.of(HEADER, List.of(STREET, COMMUNITY, grid)))
                        .findings())
                .extracting(
                        finding -> finding.code().value(),
                        finding -> finding.location().pointer())
                .containsExactly(tuple("privacy.text.phone-number", "/extensions/shifan:notes/1"));
    }

    @Test
    void whatever_a_request_names_is_in_the_dataset() {
        MemberId stranger = MemberId.of(CANARY);
        ServiceRequest naming = request()
                .place(new RequestPlace(COMMUNITY.code(), GridId.of("g-9"), ComplexId.of("c-9")))
                .requester(Requester.of(stranger))
                .handling(Handling.by(Handler.of(stranger)))
                .events(List.of(
                        RequestEvent.of(RequestEventType.REPORTED, AT).by(Actor.of(ActorRole.REQUESTER, stranger))))
                .build();
        List<Finding> findings = check(naming);
        assertThat(findings)
                .filteredOn(finding -> finding.code().value().endsWith(".unknown"))
                .extracting(
                        finding -> finding.code().value(),
                        finding -> finding.location().pointer())
                .containsExactlyInAnyOrder(
                        tuple("request.place.unknown", "/place/grid"),
                        tuple("request.place.unknown", "/place/complex"),
                        tuple("request.member.unknown", "/requester/member"),
                        tuple("request.member.unknown", "/handling/handler/member"),
                        tuple("request.member.unknown", "/events/0/actor/member"));
        assertThat(findings.toString()).doesNotContain(CANARY);
    }
}
