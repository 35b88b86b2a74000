package org.jiceng.cli;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The architecture as a test: which package may know which, over all modules at once. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jiceng");

    private static final String[] JDK_AND_ANNOTATIONS = {
        "java..", "javax.crypto..", "org.jspecify..", "jakarta.validation.."
    };

    /** What a module on top of the whole core may know of it. */
    private static final String[] ALL_OF_THE_CORE = {
        "text",
        "id",
        "code",
        "constraint",
        "extension",
        "finding",
        "time",
        "territory",
        "organization",
        "grid",
        "profile",
        "dataset",
        "privacy",
        "member",
        "points",
        "request"
    };

    /** Modules that stand on the core; everything else is a package of the core. */
    private static final List<String> NOT_OF_THE_CORE =
            List.of("serialization", "validation", "cli", "samples", "testkit");

    /** One line for each package: its name, then what it may know of ours. */
    private static final SortedMap<String, List<String>> MAY_KNOW = new TreeMap<>(Map.ofEntries(
            may("text"),
            may("id", "text"),
            may("code", "text", "id"),
            may("finding", "text", "id", "privacy"),
            may("privacy", "text"),
            may("constraint", "text", "code", "finding"),
            may("extension", "text", "constraint"),
            may("time", "constraint", "privacy"),
            may("territory", "text", "id", "code", "constraint", "privacy", "extension"),
            may("organization", "text", "id", "code", "constraint", "privacy", "extension", "time", "territory"),
            may("grid", "text", "id", "code", "constraint", "privacy", "extension", "time"),
            may(
                    "dataset",
                    "text",
                    "id",
                    "code",
                    "constraint",
                    "privacy",
                    "time",
                    "territory",
                    "organization",
                    "grid",
                    "profile",
                    "member",
                    "points",
                    "request"),
            may("serialization.internal.scan"),
            may(
                    "serialization.internal.shape",
                    "text",
                    "id",
                    "code",
                    "constraint",
                    "extension",
                    "finding",
                    "territory",
                    "organization",
                    "grid",
                    "profile",
                    "dataset",
                    "serialization",
                    "member",
                    "points",
                    "request",
                    "serialization.internal.scan"),
            may(
                    "serialization",
                    "text",
                    "id",
                    "finding",
                    "profile",
                    "dataset",
                    "serialization.internal.scan",
                    "serialization.internal.shape"),
            may(
                    "validation.internal.rule",
                    "text",
                    "id",
                    "code",
                    "finding",
                    "time",
                    "territory",
                    "organization",
                    "grid",
                    "profile",
                    "dataset",
                    "privacy",
                    "member",
                    "points",
                    "request",
                    "extension",
                    "validation.internal.index",
                    "validation.spi",
                    "serialization"),
            may(
                    "validation",
                    "text",
                    "id",
                    "code",
                    "constraint",
                    "finding",
                    "territory",
                    "organization",
                    "grid",
                    "profile",
                    "dataset",
                    "serialization",
                    "validation.internal.rule",
                    "privacy",
                    "points",
                    "request",
                    "extension",
                    "validation.spi"),
            may(
                    "cli",
                    "text",
                    "id",
                    "code",
                    "finding",
                    "profile",
                    "dataset",
                    "serialization",
                    "validation",
                    "validation.spi",
                    "territory",
                    "samples",
                    "validation.report",
                    "privacy",
                    "samples.fault",
                    "validation.score"),
            // profiles
            may(
                    "profile",
                    "text",
                    "id",
                    "code",
                    "constraint",
                    "privacy",
                    "organization",
                    "grid",
                    "points",
                    "request",
                    "finding"),
            // people
            may("member", "text", "id", "code", "constraint", "privacy", "extension", "time", "territory"),
            may("points", "text", "id", "constraint", "privacy", "extension", "time", "member"),
            // requests
            may("request", "text", "id", "code", "constraint", "privacy", "extension", "time"),
            // rules
            may("validation.internal.index", "id", "finding"),
            may("validation.spi", "text", "id", "finding", "profile", "dataset"),
            // reports
            may(
                    "validation.report",
                    "text",
                    "id",
                    "code",
                    "constraint",
                    "finding",
                    "profile",
                    "request",
                    "dataset",
                    "serialization",
                    "validation",
                    "validation.spi",
                    "validation.internal.rule"),
            // samples
            may("samples", andAlso(ALL_OF_THE_CORE, "samples.internal")),
            may("testkit", andAlso(ALL_OF_THE_CORE, "samples", "samples.fault")),
            // faults
            may("validation.score", "text", "id", "finding", "serialization", "validation.report"),
            may("samples.internal", "code"),
            may("samples.fault", andAlso(ALL_OF_THE_CORE, "samples", "samples.internal"))));

    private static String[] andAlso(String[] names, String... more) {
        return Stream.concat(Stream.of(names), Stream.of(more)).toArray(String[]::new);
    }

    private static Map.Entry<String, List<String>> may(String name, String... known) {
        return Map.entry(name, List.of(known));
    }

    @Test
    void the_test_sees_every_class_of_every_package() {
        assertThat(ALL.size()).as("classes seen").isGreaterThan(150);
        assertThat(packageNames())
                .as("packages; a new one needs a line in MAY_KNOW")
                .containsExactlyElementsOf(new TreeSet<>(MAY_KNOW.keySet()));
    }

    @Test
    void each_package_knows_only_what_its_line_says() {
        MAY_KNOW.forEach((name, known) -> {
            String[] ours = known.stream().map(each -> "org.jiceng." + each).toArray(String[]::new);
            DescribedPredicate<JavaClass> foreign = JavaClass.Predicates.resideInAPackage("org.jiceng..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.jiceng." + name)))
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(ours)));
            noClasses()
                    .that()
                    .resideInAPackage("org.jiceng." + name)
                    .should()
                    .dependOnClassesThat(foreign)
                    .check(ALL);
        });
    }

    @Test
    void packages_of_the_core_form_no_cycle() {
        slices().matching("org.jiceng.(*)").should().beFreeOfCycles().check(coreClasses());
    }

    @Test
    void the_core_knows_the_jdk_and_two_jars_of_annotations() {
        for (String name : corePackages()) {
            classes()
                    .that()
                    .resideInAPackage("org.jiceng." + name)
                    .should()
                    .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(JDK_AND_ANNOTATIONS)
                            .or(JavaClass.Predicates.resideInAPackage("org.jiceng.."))
                            .or(isPrimitiveOrArray()))
                    .check(ALL);
        }
    }

    @Test
    void only_serialization_knows_jackson_and_only_validation_knows_the_provider() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jiceng.serialization..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jiceng.validation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(ALL);
    }

    @Test
    void only_the_testkit_knows_jqwik() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jiceng.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.jqwik..")
                .check(ALL);
    }

    @Test
    void every_package_is_null_marked() {
        for (JavaPackage each : packages()) {
            assertThat(each.isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked in the package-info of %s", each.getName())
                    .isTrue();
        }
    }

    @Test
    void what_is_public_cannot_be_extended_by_accident() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .resideOutsideOfPackage("..internal..")
                .should(have(DescribedPredicate.describe(
                        "the modifier final", clazz -> clazz.getModifiers().contains(JavaModifier.FINAL))))
                .check(ALL);
    }

    @Test
    void public_signatures_show_nothing_internal() {
        for (JavaClass each : ALL) {
            if (each.getPackageName().contains(".internal")
                    || !each.getModifiers().contains(JavaModifier.PUBLIC)) {
                continue;
            }
            each.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .forEach(method -> {
                        assertThat(method.getRawReturnType().getPackageName())
                                .as("result of %s", method.getFullName())
                                .doesNotContain(".internal");
                        assertThat(method.getRawParameterTypes())
                                .as("parameters of %s", method.getFullName())
                                .noneMatch(type -> type.getPackageName().contains(".internal"));
                    });
        }
    }

    @Test
    void records_of_the_core_have_no_arrays_and_no_collections_without_order() {
        long seen = ALL.stream()
                .filter(each -> each.isRecord() && corePackages().contains(shortName(each.getPackageName())))
                .peek(each -> each.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> {
                            assertThat(field.getRawType().isArray())
                                    .as("array in %s", field.getFullName())
                                    .isFalse();
                            assertThat(field.getRawType().getName())
                                    .as("type of %s", field.getFullName())
                                    .isNotIn("java.util.Set", "java.util.Map", "java.util.Collection");
                        }))
                .count();
        assertThat(seen).as("records seen").isGreaterThan(20);
    }

    private static DescribedPredicate<JavaClass> isPrimitiveOrArray() {
        return DescribedPredicate.describe("primitive or array", each -> each.isPrimitive() || each.isArray());
    }

    private static JavaClasses coreClasses() {
        return ALL.that(DescribedPredicate.describe(
                "are of the core", each -> corePackages().contains(shortName(each.getPackageName()))));
    }

    private static Collection<String> corePackages() {
        return MAY_KNOW.keySet().stream()
                .filter(name -> NOT_OF_THE_CORE.stream().noneMatch(name::startsWith))
                .toList();
    }

    private static Collection<JavaPackage> packages() {
        return ALL.stream().map(JavaClass::getPackage).distinct().toList();
    }

    private static SortedSet<String> packageNames() {
        SortedSet<String> names = new TreeSet<>();
        packages().forEach(each -> names.add(shortName(each.getName())));
        return names;
    }

    private static String shortName(String packageName) {
        return packageName.substring("org.jiceng.".length());
    }
}
