package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.grid.GridSystem;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.NetworkTemplates;
import org.jiceng.profile.OpenList;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileId;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
import org.junit.jupiter.api.Test;

/** The profile that the documentation builds. */
class ProfilesInTheDocumentsTest {

    @Test
    void a_profile_is_built_and_used() {
        Path path = Path.of("data/guangming.json");
        Profile profile = Profile.builder()
                .id(ProfileId.of("chunhe"))
                .name(LocalName.of("春和街道", "Chunhe Street"))
                .network(NetworkTemplates.COMMUNITY_AREA_GRID, DivisionCode.of("999911001"))
                .gridCode(GridCodeLayout.CJT_213_14, GridSystem.UNIFIED)
                .word(OpenList.TEAM_KIND, "chunhe:night-watch", LocalName.of("夜巡队", "night watch"))
                .build();
        Report report = DatasetChecker.of(profile).check(path);

        assertThat(report.profile()).contains(profile);
    }
}
