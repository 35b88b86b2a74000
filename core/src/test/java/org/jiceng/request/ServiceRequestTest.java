package org.jiceng.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jiceng.code.DivisionCode;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RequestId;
import org.jiceng.privacy.Classified;
import org.jiceng.text.Word;
import org.junit.jupiter.api.Test;

class ServiceRequestTest {

    private static final Instant AT = Instant.parse("2026-03-01T01:00:00Z");
    private static final String CANARY = "shachao-7788";

    private static final Validator VALIDATOR = TestValidator.create();

    private static ServiceRequest.Builder request() {
        return ServiceRequest.builder()
                .id(RequestId.of("sr-1"))
                .kind(RequestKind.APPEAL)
                .matter(RequestMatter.of(RequestCategory.SANITATION, "楼道堆物"))
                .place(RequestPlace.of(DivisionCode.of("999911001001")))
                .channel(RequestChannel.APP)
                .status(RequestStatus.REPORTED)
                .events(List.of(RequestEvent.of(RequestEventType.REPORTED, AT)));
    }

    private static List<String> violations(Object object) {
        return VALIDATOR.validate(object).stream()
                .map(violation -> violation.getPropertyPath() + " "
                        + violation.getMessageTemplate().replace("{jiceng.", "").replace(".message}", ""))
                .sorted()
                .toList();
    }

    @Test
    void a_builder_sets_every_component_and_copies() throws ReflectiveOperationException {
        ServiceRequest full = request()
                .requester(Requester.of(Pseudonym.of("p-1")))
                .urgency(RequestUrgency.URGENT)
                .workflow(WorkflowName.APPEAL)
                .handling(Handling.by(Handler.of(OrganizationId.of("o-1"))))
                .extensions(Extensions.of(Map.of("shifan:x", new ExtensionValue.Text("y"))))
                .build();
        assertThat(full.toBuilder().build()).isEqualTo(full).hasSameHashCodeAs(full);
        for (RecordComponent component : ServiceRequest.class.getRecordComponents()) {
            Method setter = ServiceRequest.Builder.class.getMethod(component.getName(), component.getType());
            Object value = component.getAccessor().invoke(full);
            assertThat(value).as(component.getName()).isNotNull();
            setter.invoke(ServiceRequest.builder(), value);
            assertThat(component.isAnnotationPresent(Classified.class))
                    .as("@Classified on %s", component.getName())
                    .isTrue();
        }
    }

    @Test
    void what_is_required_is_named_and_what_is_not_has_a_default() {
        assertThatThrownBy(() -> ServiceRequest.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Not set: id");
        ServiceRequest request = request().build();
        assertThat(request.requester()).isEqualTo(Requester.ANONYMOUS);
        assertThat(request.workflow()).isEqualTo(WorkflowName.GENERAL);
    }

    @Test
    void the_list_of_events_is_a_copy() {
        List<RequestEvent> events = new ArrayList<>(List.of(RequestEvent.of(RequestEventType.REPORTED, AT)));
        ServiceRequest request = request().events(events).build();
        events.clear();
        assertThat(request.events()).hasSize(1);
        assertThatThrownBy(() -> request.events().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nothing_protected_is_in_the_text_of_a_request() {
        RequestEvent event = RequestEvent.of(RequestEventType.REPORTED, AT)
                .by(Actor.of(ActorRole.REQUESTER, MemberId.of(CANARY)))
                .withNote(CANARY)
                .withDetails(new EventDetails.Assignment(Handler.of(MemberId.of(CANARY))));
        ServiceRequest request = request()
                .matter(new RequestMatter(RequestCategory.SANITATION, CANARY, CANARY, CANARY))
                .requester(Requester.of(MemberId.of(CANARY)))
                .handling(Handling.by(Handler.of(MemberId.of(CANARY))))
                .events(List.of(event))
                .extensions(Extensions.of(Map.of("shifan:x", new ExtensionValue.Text(CANARY))))
                .build();
        assertThat(request.toString()).contains("sr-1").doesNotContain(CANARY);
        assertThat(event.details()).asString().doesNotContain(CANARY);
        assertThat(event.actor()).asString().doesNotContain(CANARY);
        assertThat(Requester.of(Pseudonym.of(CANARY)).toString()).doesNotContain(CANARY);
        for (ConstraintViolation<?> violation :
                VALIDATOR.validate(request.toBuilder().kind(RequestKind.DISPUTE).build())) {
            assertThat(violation.getMessage()).doesNotContain(CANARY);
        }
        assertThatThrownBy(() -> Pseudonym.of(CANARY + " ")).hasMessageNotContaining(CANARY);
    }

    @Test
    void an_ordinary_request_has_a_title_and_nothing_else_is_wrong_with_it() {
        assertThat(violations(request().build())).isEmpty();
        assertThat(violations(request()
                        .matter(new RequestMatter(RequestCategory.SANITATION, null, null, null))
                        .build()))
                .containsExactly("matter.title request.title.missing");
    }

    @Test
    void a_dispute_has_a_reference_and_no_narrative() {
        ServiceRequest fine = request()
                .kind(RequestKind.DISPUTE)
                .matter(RequestMatter.ofCase(RequestCategory.DISPUTE_MEDIATION, "示调2026-17"))
                .build();
        assertThat(violations(fine)).isEmpty();
        assertThat(fine.isConfidential()).isTrue();
        ServiceRequest told = request()
                .matter(new RequestMatter(RequestCategory.MARRIAGE_MEDIATION, "甲与乙", "经过", null))
                .events(List.of(RequestEvent.of(RequestEventType.REPORTED, AT).withNote("经过")))
                .build();
        assertThat(violations(told))
                .containsExactly(
                        "events[0].note request.case.narrative",
                        "matter.caseReference request.case.reference-missing",
                        "matter.description request.case.narrative",
                        "matter.title request.case.narrative");
    }

    @Test
    void a_micro_wish_is_confidential_but_may_be_told() {
        ServiceRequest wish = request().kind(RequestKind.MICRO_WISH).build();
        assertThat(wish.isConfidential()).isTrue();
        assertThat(wish.isCase()).isFalse();
        assertThat(violations(wish)).isEmpty();
    }

    @Test
    void a_handler_names_somebody() {
        assertThat(violations(
                        request().handling(Handling.by(new Handler(null, null))).build()))
                .containsExactly("handling.handler handler.nobody");
    }

    @Test
    void details_are_those_of_the_type() {
        EventDetails rating = new EventDetails.Rating(Satisfaction.SATISFIED);
        assertThat(violations(RequestEvent.of(RequestEventType.RATED, AT).withDetails(rating)))
                .isEmpty();
        assertThat(violations(
                        RequestEvent.of(RequestEventType.of("shifan:stars"), AT).withDetails(rating)))
                .isEmpty();
        assertThat(violations(RequestEvent.of(RequestEventType.RESOLVED, AT).withDetails(rating)))
                .containsExactly("details request.event.details-mismatch");
    }

    @Test
    void an_event_that_stands_there_twice_is_reported() {
        RequestEvent event = RequestEvent.of(RequestEventType.REPORTED, AT);
        assertThat(violations(request().events(List.of(event, event)).build()))
                .containsExactly("events list.duplicate");
    }

    @Test
    void every_word_has_a_label_in_both_languages() {
        List<Word> words = Stream.<List<? extends Word>>of(
                        RequestKind.standard(),
                        RequestCategory.standard(),
                        RequestChannel.standard(),
                        RequestUrgency.standard(),
                        RequestStatus.standard(),
                        RequestEventType.standard(),
                        WorkflowName.standard(),
                        ActorRole.standard(),
                        CalendarName.standard(),
                        List.of(Resolution.values()),
                        List.of(Satisfaction.values()),
                        List.of(FollowUpContact.values()),
                        List.of(DeadlineUnit.values()),
                        List.of(StepOrigin.values()),
                        List.of(Delivery.values()),
                        List.of(StepProblem.values()),
                        List.of(RequesterPolicy.values()),
                        List.of(StatisticsDimension.values()))
                .<Word>flatMap(List::stream)
                .toList();
        assertThat(words).hasSizeGreaterThan(160);
        for (Word word : words) {
            String name = word.getClass().getSimpleName() + "." + word.word();
            assertThat(word.label(Locale.CHINA)).as(name).containsPattern("[\\u4e00-\\u9fff]");
            assertThat(word.label(Locale.ENGLISH))
                    .as(name)
                    .isNotEqualTo(word.word())
                    .doesNotContainPattern("[\\u4e00-\\u9fff]");
        }
    }
}
