package consumer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.GridId;
import org.jiceng.serialization.JicengModule;
import org.jiceng.validation.Checker;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import tools.jackson.databind.json.JsonMapper;

/** Builds a grid, validates it with Hibernate Validator and writes it as JSON. */
public final class Main {

    private Main() {}

    /**
     * Runs it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Grid grid = Grid.builder()
                .id(GridId.of("g-0012"))
                .name("春和社区第三网格")
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(DivisionCode.of("999911001003"))
                .households(412)
                .build();
        Grid wrong = grid.toBuilder().name(" ").households(-1).build();

        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            require(validator.validate(grid).isEmpty(), "a good grid has no violations");
            Set<ConstraintViolation<Grid>> violations = validator.validate(wrong);
            require(violations.size() == 2, "a grid with a blank name and -1 households has two violations");
        }
        List<Finding> findings = Checker.standard().check(wrong);
        require(findings.size() == 2, "the checker finds the same two");

        JsonMapper mapper = JsonMapper.builder().addModule(new JicengModule()).build();
        String json = mapper.writeValueAsString(grid);
        require(mapper.readValue(json, Grid.class).equals(grid), "what was written is read again");
        String module = Main.class.getModule().isNamed() ? "module path" : "class path";
        System.out.println(String.format(Locale.ROOT, "%s: ok, %s", module, json));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Must hold: " + what);
        }
    }
}
