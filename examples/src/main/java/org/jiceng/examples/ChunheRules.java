package org.jiceng.examples;

import java.util.List;
import java.util.Map;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.validation.spi.DatasetRuleProvider;
import org.jiceng.validation.spi.RuleContext;
import org.jiceng.validation.spi.RuleCost;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleInput;

/** A rule of one place: its base grids are small. */
public final class ChunheRules implements DatasetRuleProvider {

    @Override
    public String namespace() {
        return "chunhe";
    }

    @Override
    public List<LocalRule> rules() {
        return List.of(new SmallGrids());
    }

    /** No grid of the place has more than five hundred households. */
    private static final class SmallGrids implements LocalRule {

        private static final long MOST = 500;

        @Override
        public RuleDescription description() {
            FindingDefinition texts = new FindingDefinition(
                    FindingCode.of("local.chunhe.grid.too-large"),
                    Severity.WARNING,
                    "1.0.0",
                    "The grid has {households} households, more than a grid worker can visit.",
                    "Divide the grid.",
                    "网格有 {households} 户，超出一名网格员能走访的户数。",
                    "请拆分网格。");
            return new RuleDescription(
                    texts,
                    RuleCost.CONSTANT,
                    List.of(RuleInput.of("grid/households")),
                    "A grid worker visits every household twice a year.",
                    "网格员每年走访每户两次。",
                    "a made-up decision of a made-up street",
                    "虚构街道的虚构决定");
        }

        @Override
        public RuleCheck begin(RuleContext context) {
            return (record, places) -> {
                if (record instanceof Grid grid && grid.households() != null) {
                    context.evaluated();
                    if (grid.households() > MOST) {
                        context.report(
                                places.at("/households"),
                                Map.of("households", grid.households().toString()));
                    }
                }
            };
        }
    }
}
