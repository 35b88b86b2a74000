package org.jiceng.validation.oracle;

import java.util.Map;
import java.util.function.Predicate;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.finding.Severity;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridLine;
import org.jiceng.grid.GridSystem;
import org.jiceng.organization.AllianceForm;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.TeamKind;
import org.jiceng.organization.TeamService;
import org.jiceng.profile.OpenList;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileWord;
import org.jiceng.profile.Profiles;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.territory.CommunityType;
import org.jiceng.territory.ComplexKind;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/** Texts, words and the profile itself. What stands in a text is known, because the generator takes it from a table. */
final class TextOracle {

    private TextOracle() {}

    static void addTo(Map<String, OracleRule> rules) {
        rules.put("text.not-normalized", (d, sink) -> texts(d, sink, Texts::isNotNormal));
        rules.put("privacy.text.identity-number", (d, sink) -> numbers(d, sink, Texts::hasCitizenNumber));
        rules.put("privacy.text.phone-number", (d, sink) -> numbers(d, sink, Texts::hasMobileNumber));
        rules.put("word.not-in-profile", TextOracle::words);
        rules.put("profile.reference.unresolved", TextOracle::profile);
    }

    /** In all that people wrote, in pseudonyms, which they make up, and in numbers that the place added as such. */
    private static void numbers(Delivery d, OracleRule.Sink sink, Predicate<String> has) {
        texts(d, sink, has);
        for (int i = 0; i < d.records.size(); i++) {
            int index = i;
            Walk.through(d.records.get(i), (value, pointer, free) -> {
                if (value instanceof ExtensionValue.Whole whole && has.test(String.valueOf(whole.value()))) {
                    sink.add(index, pointer, Severity.WARNING);
                }
            });
        }
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            if (each.record().requester() instanceof Requester.Pseudonymous of
                    && has.test(of.pseudonym().reveal())) {
                sink.add(each.index(), "/requester/pseudonym", Severity.WARNING);
            }
        }
    }

    private static void texts(Delivery d, OracleRule.Sink sink, Predicate<String> wrong) {
        for (int i = 0; i < d.records.size(); i++) {
            int index = i;
            Walk.through(d.records.get(i), (value, pointer, free) -> {
                if (free && value instanceof String text && wrong.test(text)) {
                    sink.add(index, pointer, Severity.WARNING);
                }
            });
        }
    }

    /** A word in a namespace of the profile that the profile does not have. */
    private static void words(Delivery d, OracleRule.Sink sink) {
        Profile profile = d.profile;
        if (profile == null) {
            return;
        }
        for (int i = 0; i < d.records.size(); i++) {
            int index = i;
            Walk.through(d.records.get(i), (value, pointer, free) -> {
                OpenList list = list(value);
                if (list == null) {
                    return;
                }
                String word = ((Word) value).word();
                boolean own = word.startsWith(profile.id() + ":");
                boolean known = false;
                for (ProfileWord each : profile.words()) {
                    own |= word.startsWith(each.word().namespace() + ":");
                    known |= each.list() == list && each.word().value().equals(word);
                }
                if (own && !known) {
                    sink.add(index, pointer, Severity.WARNING);
                }
            });
        }
    }

    private static @Nullable OpenList list(Object value) {
        return value instanceof AllianceForm
                ? OpenList.ALLIANCE_FORM
                : value instanceof CommunityType
                        ? OpenList.COMMUNITY_TYPE
                        : value instanceof ComplexKind
                                ? OpenList.COMPLEX_KIND
                                : value instanceof GridKind
                                        ? OpenList.GRID_KIND
                                        : value instanceof GridLine ? OpenList.GRID_LINE : listOfOthers(value);
    }

    private static @Nullable OpenList listOfOthers(Object value) {
        return value instanceof GridSystem
                ? OpenList.GRID_SYSTEM
                : value instanceof OrganizationKind
                        ? OpenList.ORGANIZATION_KIND
                        : value instanceof TeamKind
                                ? OpenList.TEAM_KIND
                                : value instanceof TeamService ? OpenList.TEAM_SERVICE : null;
    }

    private static void profile(Delivery d, OracleRule.Sink sink) {
        if (d.header.profile() == null) {
            return;
        }
        Profile used = d.given != null
                ? d.given
                : Profiles.find(d.header.profile().id()).orElse(null);
        if (used == null || !used.id().equals(d.header.profile().id())) {
            sink.add(-1, "/header/profile/id", Severity.WARNING);
        } else if (d.header.profile().hash() != null
                && !d.header.profile().hash().equals(ProfileFiles.hash(used))) {
            sink.add(-1, "/header/profile/id", Severity.WARNING);
        }
    }
}
