package org.jiceng.validation.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.dataset.Dataset;
import org.jiceng.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a dataset, slowly: every rule goes through the whole list of records as often as it likes, keeps
 * no index, and shares no code with the rules that it checks.
 */
final class Oracle {

    static final Map<String, OracleRule> RULES = rules();

    private Oracle() {}

    private static Map<String, OracleRule> rules() {
        Map<String, OracleRule> rules = new TreeMap<>();
        TerritoryOracle.addTo(rules);
        OrganizationOracle.addTo(rules);
        NetworkOracle.addTo(rules);
        PeopleOracle.addTo(rules);
        PointsOracle.addTo(rules);
        RequestOracle.addTo(rules);
        TextOracle.addTo(rules);
        SumOracle.addTo(rules);
        PlausibleOracle.addTo(rules);
        return Collections.unmodifiableMap(rules);
    }

    /** All that is wrong, sorted. */
    static List<Verdict> judge(Dataset dataset, @Nullable Profile given, @Nullable LocalDate asked) {
        Delivery delivery = new Delivery(dataset, given, asked);
        List<Verdict> verdicts = new ArrayList<>();
        RULES.forEach((code, rule) -> rule.judge(
                delivery, (record, pointer, severity) -> verdicts.add(new Verdict(code, record, pointer, severity))));
        Collections.sort(verdicts);
        return verdicts;
    }
}
