package org.jiceng.serialization.internal.shape;

import static org.jiceng.serialization.internal.shape.SchemaNode.object;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.code.GridCodeSegment;
import org.jiceng.constraint.Items;
import org.jiceng.organization.DetailsOfKind;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartySeatsWithinSeats;
import org.jiceng.points.AscendingHours;
import org.jiceng.points.CashNamesNoActivity;
import org.jiceng.points.Ledger;
import org.jiceng.points.MinNotAboveMax;
import org.jiceng.profile.UnambiguousProfile;
import org.jiceng.request.CaseWithoutNarrative;
import org.jiceng.request.DetailsOfType;
import org.jiceng.request.NamesSomebody;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.SoundWorkflow;
import org.jiceng.territory.LevelOfCode;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;
import org.jiceng.time.FirstDayNotAfterLast;

/**
 * What the constraints on whole records say in a schema.
 *
 * <p>Each condition asks first whether what it looks at is well-formed, so that one mistake gives one error.
 */
final class SchemaLaws {

    /** Constraints that no schema can say; each has its lines in the ledger of differences. */
    private static final Set<Class<? extends Annotation>> ON_THE_LEDGER = Set.of(
            FirstDayNotAfterLast.class,
            PartySeatsWithinSeats.class,
            UnambiguousProfile.class,
            SoundWorkflow.class,
            MinNotAboveMax.class,
            AscendingHours.class,
            org.jiceng.member.ConsentDays.class,
            org.jiceng.member.EmploymentDays.class,
            org.jiceng.member.FilledWithinPeriod.class,
            org.jiceng.member.RegistrationDays.class);

    private final SchemaGenerator generator;

    SchemaLaws(SchemaGenerator generator) {
        this.generator = generator;
    }

    /** Says in a schema what a constraint on a whole record, or the constructor of a value, asks for. */
    List<Object> of(Class<?> type) {
        List<Object> laws = new ArrayList<>();
        for (Annotation each : type.getAnnotations()) {
            if (each.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class)
                    && !ON_THE_LEDGER.contains(each.annotationType())) {
                laws.addAll(of(each));
            }
        }
        if (type == GridCodeSegment.class) {
            laws.addAll(segment());
        }
        return laws;
    }

    private List<Object> of(Annotation constraint) {
        if (constraint instanceof LevelOfCode) {
            return levelOfCode();
        }
        if (constraint instanceof DetailsOfKind) {
            return detailsOfKind();
        }
        if (constraint instanceof NamesSomebody) {
            return List.of(object(
                    "if", object("not", object("required", List.of("organization"), "properties", any("organization"))),
                    "then", object("required", List.of("member"), "properties", any("member"))));
        }
        if (constraint instanceof DetailsOfType) {
            return detailsOfType();
        }
        if (constraint instanceof CaseWithoutNarrative) {
            return cases();
        }
        if (constraint instanceof CashNamesNoActivity) {
            return List.of(object(
                    "if",
                            has(
                                    "account", member("ledger", object("const", Ledger.CASH_REWARD.word())),
                                    "posting", member("type", object("const", "award"))),
                    "then", object("properties", object("posting", properties("activity", false)))));
        }
        throw new IllegalStateException("A constraint on a whole record needs its words for schemas, or a line in the"
                + " ledger of differences: " + constraint.annotationType());
    }

    private static List<Object> levelOfCode() {
        List<Object> laws = new ArrayList<>();
        List<String> all = words(List.of(DivisionLevel.values()));
        for (DivisionLevel level : DivisionLevel.values()) {
            Map<String, Object> code = object("type", "string", "pattern", SchemaPatterns.divisionsAt(List.of(level)));
            laws.add(object(
                    "if", has("code", code, "level", object("enum", all)),
                    "then", object("properties", object("level", object("const", level.word())))));
        }
        return laws;
    }

    private static List<Object> detailsOfKind() {
        Map<String, OrganizationKind> kinds = new LinkedHashMap<>();
        kinds.put("party", OrganizationKind.PARTY_ORGANIZATION);
        kinds.put("owners-committee", OrganizationKind.OWNERS_COMMITTEE);
        kinds.put("interim-committee", OrganizationKind.INTERIM_COMMITTEE);
        kinds.put("property-company", OrganizationKind.PROPERTY_COMPANY);
        kinds.put("alliance", OrganizationKind.ALLIANCE);
        kinds.put("team", OrganizationKind.TEAM);
        List<Object> laws = new ArrayList<>();
        List<String> all = words(OrganizationKind.standard());
        kinds.forEach((details, kind) -> laws.add(object(
                "if",
                        has(
                                "organizationKind", object("enum", all),
                                "details", member("type", object("const", details))),
                "then", object("properties", object("organizationKind", object("const", kind.word()))))));
        return laws;
    }

    private static List<Object> detailsOfType() {
        Map<String, List<RequestEventType>> types = new LinkedHashMap<>();
        types.put(
                "assignment",
                List.of(
                        RequestEventType.DISPATCHED,
                        RequestEventType.CLAIMED,
                        RequestEventType.TRANSFERRED,
                        RequestEventType.ESCALATED,
                        RequestEventType.STARTED,
                        RequestEventType.REOPENED));
        types.put("outcome", List.of(RequestEventType.RESOLVED));
        types.put("rating", List.of(RequestEventType.RATED));
        types.put("extension", List.of(RequestEventType.EXTENDED));
        types.put("merge", List.of(RequestEventType.MERGED));
        types.put("follow-up", List.of(RequestEventType.FOLLOWED_UP));
        List<Object> laws = new ArrayList<>();
        List<String> all = words(RequestEventType.standard());
        types.forEach((details, allowed) -> laws.add(object(
                "if", has("type", object("enum", all), "details", member("type", object("const", details))),
                "then", object("properties", object("type", object("enum", words(allowed)))))));
        return laws;
    }

    /** A case has a reference and no narrative; everything else has a title. */
    private List<Object> cases() {
        List<String> categories = words(RequestCategory.standard().stream()
                .filter(SchemaLaws::isOfCases)
                .toList());
        Map<String, Object> isCase = object(
                "anyOf",
                List.of(
                        has("serviceRequestKind", object("const", RequestKind.DISPUTE.word())),
                        has("matter", member("category", object("enum", categories)))));
        Map<String, Object> noNotes = object(
                "type", "array", "items", object("if", object("type", "object"), "then", properties("note", false)));
        Map<String, Object> matterOfCase = object(
                "type", "object",
                "required", List.of("caseReference"),
                "properties", object("caseReference", true, "title", false, "description", false));
        Map<String, Object> isReadable = has(
                "serviceRequestKind", generator.ref(RequestKind.class),
                "matter", member("category", generator.ref(RequestCategory.class)));
        return List.of(
                object(
                        "if", object("allOf", List.of(has("matter", object("type", "object")), isCase)),
                        "then", object("properties", object("matter", matterOfCase))),
                object(
                        "if", object("allOf", List.of(has("events", object("type", "array")), isCase)),
                        "then", object("properties", object("events", noNotes))),
                object(
                        "if", object("allOf", List.of(isReadable, object("not", isCase))),
                        "then",
                                properties(
                                        "matter",
                                        object(
                                                "type",
                                                "object",
                                                "required",
                                                List.of("title"),
                                                "properties",
                                                any("title")))));
    }

    private static boolean isOfCases(RequestCategory category) {
        return category.equals(RequestCategory.DISPUTE_MEDIATION)
                || category.equals(RequestCategory.MARRIAGE_MEDIATION)
                || category.equals(RequestCategory.RELATIONSHIP_MEDIATION)
                || category.equals(RequestCategory.PARENT_CHILD_MEDIATION);
    }

    private static List<Object> segment() {
        List<Object> laws = new ArrayList<>();
        for (GridCodeSegment.Part part : GridCodeSegment.Part.values()) {
            if (part.isDivision()) {
                long length = part == GridCodeSegment.Part.COUNTY ? 6 : 3;
                Map<String, Object> isPart = object("const", part.word());
                Map<String, Object> then = object(
                        "properties",
                        object(
                                "length",
                                object(
                                        "if", object("type", "integer", "minimum", 1L, "maximum", 64L),
                                        "then", object("const", length)),
                                "zeroAllowed",
                                object("if", object("type", "boolean"), "then", object("const", false))));
                laws.add(object("if", has("part", isPart), "then", then));
            }
        }
        return laws;
    }

    /** An absent list is an empty one, so a list that must have elements must be there. */
    boolean isNeverEmpty(Class<?> type, RecordComponent component) {
        Items items = component.getAnnotatedType().getAnnotation(Items.class);
        return (items != null && items.min() > 0)
                || (type == GridCodeLayout.class && component.getName().equals("segments"));
    }

    /** Replaces the schemas of properties of which the constructor of their record says more than their type. */
    void overrideProperties(Class<?> type, Map<String, Object> properties) {
        if (type == GridCodeLayout.class) {
            List<String> known = words(GridCodeLayout.known());
            override(
                    properties,
                    "word",
                    object(
                            "type",
                            "string",
                            "maxLength",
                            (long) LocalWords.MAX_LENGTH,
                            "pattern",
                            SchemaPatterns.oneOf(known, SchemaPatterns.inner(LocalWords.PATTERN))));
            override(properties, "segments", object("type", "array", "minItems", 1L, "maxItems", 64L));
        }
        if (type == GridCodeSegment.class) {
            override(properties, "length", object("type", "integer", "minimum", 1L, "maximum", 64L));
        }
    }

    @SuppressWarnings("unchecked") // the generator makes nothing but maps for properties
    private static void override(Map<String, Object> properties, String name, Map<String, Object> more) {
        Map<String, Object> old = (Map<String, Object>) properties.get(name);
        if (old == null) {
            throw new IllegalStateException("There must be a property to override: " + name);
        }
        more.forEach(old::put);
    }

    private static List<String> words(List<? extends Word> list) {
        return list.stream().map(Word::word).toList();
    }

    private static Map<String, Object> any(String name) {
        return object(name, true);
    }

    /** An object in which a member is like this; says nothing about other values. */
    private static Map<String, Object> properties(String name, Object schema) {
        return object("type", "object", "properties", object(name, schema));
    }

    /** An object that has a member like this. */
    private static Map<String, Object> member(String name, Object schema) {
        return object("type", "object", "required", List.of(name), "properties", object(name, schema));
    }

    /** This object has members like these; for use in a schema that says that it is an object. */
    private static Map<String, Object> has(Object... namesAndSchemas) {
        Map<String, Object> properties = object(namesAndSchemas);
        return object("required", List.copyOf(properties.keySet()), "properties", properties);
    }
}
