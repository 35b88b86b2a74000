package org.jiceng.validation.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.grid.Grid;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.organization.Organization;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.profile.Profile;
import org.jiceng.request.RequestSettings;
import org.jiceng.request.ServiceRequest;
import org.jiceng.serialization.SchemaFlavour;
import org.jiceng.serialization.Schemas;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.text.TextForm;
import org.jiceng.text.TextRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pattern of a value type accepts what its {@code of} accepts, and nothing else but wrong check characters. */
class TextFormsTest {

    private static final int SAMPLES = 600;
    private static final long SEED = 7;

    /** Every type with a text form that stands in a record, found by walking through the records. */
    static List<Class<?>> types() {
        Deque<Class<?>> open = new ArrayDeque<>(List.of(
                Division.class,
                Organization.class,
                Grid.class,
                ResidentialComplex.class,
                Member.class,
                Post.class,
                Registration.class,
                Employment.class,
                PointsEntry.class,
                PointsBalance.class,
                ServiceRequest.class,
                DatasetHeader.class,
                Profile.class,
                PointsScheme.class,
                RequestSettings.class));
        Set<Class<?>> seen = new LinkedHashSet<>(open);
        List<Class<?>> forms = new ArrayList<>();
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (type.isAnnotationPresent(TextForm.class)) {
                forms.add(type);
                continue;
            }
            List<Class<?>> next = new ArrayList<>();
            if (type.isSealed()) {
                next.addAll(List.of(type.getPermittedSubclasses()));
            }
            if (type.isRecord()) {
                for (var component : type.getRecordComponents()) {
                    next.add(
                            component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                                    ? (Class<?>) list.getActualTypeArguments()[0]
                                    : component.getType());
                }
            }
            next.removeIf(each -> !each.getName().startsWith("org.jiceng.") || !seen.add(each));
            open.addAll(next);
        }
        forms.sort(Comparator.comparing(Class::getName));
        return forms;
    }

    @Test
    void enough_types_are_found() {
        assertThat(types()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("types")
    void pattern_and_of_agree(Class<?> type) {
        TextForm form = type.getAnnotation(TextForm.class);
        Pattern pattern = Pattern.compile(form.pattern());
        PatternSampler sampler = new PatternSampler(form.pattern());
        Random random = new Random(SEED);
        int accepted = 0;
        List<String> texts = new ArrayList<>(NastyValues.TEXTS);
        for (int i = 0; i < SAMPLES; i++) {
            String sample = TextForms.mended(type, sampler.sample(random));
            texts.add(sample);
            texts.add(edited(sample, random));
            texts.add(edited(edited(sample, random), random));
        }
        for (String text : texts) {
            boolean matches = pattern.matcher(text).matches() && TextRules.length(text) <= form.maxLength();
            boolean taken = TextForms.tryOf(type, text) != null;
            accepted += taken ? 1 : 0;
            if (taken || !form.checksMore()) {
                // Forms of protected values are made up here, so they may be shown.
                assertThat(matches)
                        .as("%s and \"%s\"", type.getSimpleName(), text)
                        .isEqualTo(taken);
            }
        }
        assertThat(accepted).isGreaterThan(20);
    }

    private static String edited(String text, Random random) {
        String insert = NastyValues.TEXTS.get(random.nextInt(80));
        int at = text.isEmpty() ? 0 : text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(at, 1);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + insert + text.substring(at);
            case 2 -> text.substring(0, at) + insert + text.substring(end);
            default -> text.substring(0, end) + text.substring(at);
        };
    }

    /** The six digits that show a level are few enough to try them all where it matters. */
    @Test
    void the_patterns_of_levels_agree_with_the_level_of_every_code() {
        Set<String> patterns = new TreeSet<>();
        String division =
                Schemas.find("division", SchemaFlavour.STRICT).orElseThrow().text();
        int laws = 0;
        for (Object each : (List<?>) ((java.util.Map<?, ?>) Json.parse(division)).get("allOf")) {
            java.util.Map<?, ?> law = (java.util.Map<?, ?>) each;
            Pattern code = Pattern.compile(at(law, "if", "properties", "code", "pattern"));
            String level = at(law, "then", "properties", "level", "const");
            patterns.add(level);
            laws++;
            for (int digits = 0; digits < 1_000_000; digits += digits % 10_000 < 300 ? 1 : 97) {
                String text = Integer.toString(1_000_000 + digits).substring(1);
                assertThat(code.matcher(text).matches())
                        .as("%s at level %s", text, level)
                        .isEqualTo(DivisionCode.of(text).level().word().equals(level));
            }
        }
        assertThat(laws).isEqualTo(DivisionLevel.values().length).isEqualTo(patterns.size());
    }

    private static String at(Object node, String... path) {
        Object found = node;
        for (String each : path) {
            found = ((java.util.Map<?, ?>) found).get(each);
        }
        return (String) found;
    }
}
