package org.jiceng.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/** Whatever is generated is fine by its own constraints, the edge cases and what values shrink to included. */
class ValidityProperties {

    private static final List<Class<?>> TYPES =
            CoreTypes.all().stream().filter(JicengArbitraries::supports).toList();

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(TYPES);
    }

    @Property(tries = 2000)
    void values_of_every_type_break_no_constraint(@ForAll("types") Class<?> type, @ForAll Random random) {
        Object value = generator(type).next(random).value();
        assertThat(value).isInstanceOf(type);
        assertThat(Validating.violations(value)).isEmpty();
    }

    private static RandomGenerator<?> generator(Class<?> type) {
        return JicengArbitraries.of(type).generator(1000, true);
    }
}
