package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCode;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.profile.NetworkTemplate;
import org.jiceng.profile.OpenList;
import org.jiceng.profile.Profile;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.validation.Checker;
import org.junit.jupiter.api.Test;

/** The profile that was written by hand can be used. */
class ProfileFileTest {

    private static final Profile PROFILE = ProfileFiles.load(Path.of("data/profile-chunhe.json"));

    @Test
    void nothing_is_wrong_with_it() {
        assertThat(Checker.standard().check(PROFILE)).isEmpty();
    }

    @Test
    void it_decides_for_its_street_and_for_nothing_else() {
        assertThat(PROFILE.findNetwork(DivisionCode.of("999911001003")).map(NetworkTemplate::depth))
                .contains(3);
        assertThat(PROFILE.findNetwork(DivisionCode.of("999911002"))).isEmpty();
    }

    @Test
    void its_layout_fits_codes_of_its_street() {
        assertThat(PROFILE.gridCodes()
                        .get(0)
                        .layout()
                        .findProblem(GridCode.of("999911001A001"), DivisionCode.of("999911001003")))
                .isEmpty();
    }

    @Test
    void its_word_has_a_label() {
        OrganizationKind word = OrganizationKind.of("chunhe:courtyard-group");
        assertThat(PROFILE.findLabel(OpenList.ORGANIZATION_KIND, word, Locale.ENGLISH))
                .contains("courtyard group");
        assertThat(PROFILE.findLabel(OpenList.TEAM_KIND, word, Locale.ENGLISH)).isEmpty();
    }
}
