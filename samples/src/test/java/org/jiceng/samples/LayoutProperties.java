package org.jiceng.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jiceng.code.DivisionCode;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;

class LayoutProperties {

    @Property(tries = 60)
    void every_community_has_a_code_of_its_own_under_its_street_and_the_whole(
            @ForAll @IntRange(min = 1, max = 4000) int communities) {
        Layout layout = Layout.of(communities);
        Set<DivisionCode> codes = new HashSet<>();
        for (int i = 0; i < communities; i++) {
            DivisionCode code = layout.community(i);
            assertThat(codes.add(code)).isTrue();
            assertThat(code.isFictitious()).isTrue();
            assertThat(layout.root().contains(code)).isTrue();
            assertThat(layout.street(layout.streetOf(i)).contains(code)).isTrue();
        }
        assertThat(layout.communities()).isEqualTo(communities);
    }

    @Property(tries = 30)
    void the_largest_samples_have_room(@ForAll @IntRange(min = 900_000, max = Layout.MOST) int communities) {
        Layout layout = Layout.of(communities);
        for (int i = communities - 1; i > 0; i -= 9973) {
            assertThat(layout.root().contains(layout.community(i))).isTrue();
        }
    }

    @Property(tries = 300)
    void parts_make_the_total_however_uneven_they_are(
            @ForAll @LongRange(min = 0, max = 100_000) long total,
            @ForAll @IntRange(min = 1, max = 300) int parts,
            @ForAll @IntRange(min = 0, max = 1000) int spread,
            @ForAll long seed) {
        long sum = 0;
        for (int i = 0; i < parts; i++) {
            int part = Shares.uneven(total, parts, i, spread, Draws.of(seed, i >> 1, Family.SHARE, 0));
            assertThat(part).isNotNegative();
            sum += part;
        }
        assertThat(sum).isEqualTo(total);
    }
}
