package org.jiceng.samples.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.finding.FindingCode;

/** All injectors, by their codes. */
final class Injectors {

    /** One line for each family. */
    private static final List<List<Injector>> FAMILIES = List.of(
            TerritoryFaults.ALL, // building.*, complex.*, division.*
            GridFaults.ALL, // grid.*
            OrganizationFaults.ALL, // organization.* but organization.network.*
            NetworkFaults.ALL, // organization.network.*
            CommitteeFaults.ALL, // interim-committee.*, owners-committee.*
            MemberFaults.ALL, // employment.*, member.*
            AccountFaults.ALL, // points.* to points.award.not-eligible
            TextFaults.ALL, // constraints of texts
            ValueFaults.ALL, // constraints of numbers, lists, days and levels
            BodyFaults.ALL, // constraints of organizations, posts and entries as a whole
            RequestFormFaults.ALL, // constraints of requests as a whole
            ProfileFaults.ALL, // constraints of profiles
            LedgerFaults.ALL, // points.* that the replay finds
            ReversalFaults.ALL, // points.reversal.*
            SchemeFaults.ALL, // points.* that the scheme says
            PostFaults.ALL, // post.*, registration.*
            PrivacyFaults.ALL, // privacy.*, text.not-normalized
            RecordFaults.ALL, // profile.reference.unresolved, record.*
            WordFaults.ALL, // word.not-in-profile
            RequestFaults.ALL, // request.* about what a request names
            RequestFlowFaults.ALL // request.* about the way that it goes
            );

    private static final Map<String, Injector> BY_CODE = new TreeMap<>();

    static {
        FAMILIES.forEach(family -> family.forEach(injector -> {
            if (BY_CODE.put(injector.code().value(), injector) != null) {
                throw new IllegalStateException("Each code must have one injector, but two have: " + injector.code());
            }
        }));
    }

    private Injectors() {}

    static Collection<FindingCode> codes() {
        return BY_CODE.values().stream().map(Injector::code).toList();
    }

    static Injector get(String code) {
        Injector injector = BY_CODE.get(code);
        if (injector == null) {
            throw new IllegalArgumentException(
                    "No faults are known of this code: " + code + "; did you mean " + closest(code) + "?");
        }
        return injector;
    }

    private static String closest(String code) {
        return BY_CODE.keySet().stream()
                .min(Comparator.comparingInt(each -> distance(each, code)))
                .orElseThrow();
    }

    /** Counts the letters that must be put in, taken out or changed to come from one text to the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
