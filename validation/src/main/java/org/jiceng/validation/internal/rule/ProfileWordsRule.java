package org.jiceng.validation.internal.rule;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.organization.AllianceDetails;
import org.jiceng.organization.Organization;
import org.jiceng.organization.TeamDetails;
import org.jiceng.profile.OpenList;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileWord;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A word that a place added should be in its profile.
 *
 * <p>Looked at are words in the namespaces of the profile: its id, and those of its words. What other systems add is
 * theirs to say.
 */
final class ProfileWordsRule extends DatasetRule {

    private final Set<String> namespaces = new HashSet<>();
    private final Map<OpenList, Set<String>> declared = new EnumMap<>(OpenList.class);
    private boolean isPrepared;

    ProfileWordsRule() {
        super("word.not-in-profile");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        Profile profile = index.profile().profile();
        if (profile == null) {
            skip(SkipReason.NO_PROFILE);
            return;
        }
        prepare(profile);
        if (record instanceof Division division) {
            look(OpenList.COMMUNITY_TYPE, division.communityType(), placing, "/communityType");
        } else if (record instanceof ResidentialComplex complex) {
            look(OpenList.COMPLEX_KIND, complex.kind(), placing, "/complexKind");
        } else if (record instanceof Grid grid) {
            look(OpenList.GRID_SYSTEM, grid.system(), placing, "/system");
            look(OpenList.GRID_KIND, grid.kind(), placing, "/gridKind");
            look(OpenList.GRID_LINE, grid.lines(), placing, "/lines");
        } else if (record instanceof Organization organization) {
            look(OpenList.ORGANIZATION_KIND, organization.kind(), placing, "/organizationKind");
            if (organization.details() instanceof AllianceDetails alliance) {
                look(OpenList.ALLIANCE_FORM, alliance.form(), placing, "/details/form");
            } else if (organization.details() instanceof TeamDetails team) {
                look(OpenList.TEAM_KIND, team.kind(), placing, "/details/kind");
                look(OpenList.TEAM_SERVICE, team.services(), placing, "/details/services");
            }
        }
    }

    private void prepare(Profile profile) {
        if (isPrepared) {
            return;
        }
        isPrepared = true;
        namespaces.add(profile.id().value());
        for (ProfileWord each : profile.words()) {
            namespaces.add(each.word().namespace());
            declared.computeIfAbsent(each.list(), any -> new HashSet<>())
                    .add(each.word().value());
        }
    }

    private void look(OpenList list, List<? extends Word> words, Placing placing, String pointer) {
        for (int i = 0; i < words.size(); i++) {
            look(list, words.get(i), placing, pointer + "/" + i);
        }
    }

    private void look(OpenList list, @Nullable Word word, Placing placing, String pointer) {
        if (word == null || !LocalWords.isLocal(word.word()) || !isOurs(word.word())) {
            return;
        }
        evaluate();
        if (!declared.getOrDefault(list, Set.of()).contains(word.word())) {
            report(finding(placing.at(pointer)).with("word", word.word()).with("list", Finding.labelOf(list)));
        }
    }

    private boolean isOurs(String word) {
        return namespaces.contains(word.substring(0, word.indexOf(':')));
    }
}
