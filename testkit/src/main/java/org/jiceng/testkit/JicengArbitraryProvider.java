package org.jiceng.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets {@code @ForAll} parameters have the types of the model; jqwik finds it by itself.
 *
 * <p>Enums are left to jqwik, which knows them already.
 */
public final class JicengArbitraryProvider implements ArbitraryProvider {

    /** Creates the provider; called by jqwik. */
    public JicengArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return !targetType.isTypeVariableOrWildcard() && JicengArbitraries.supports(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(JicengArbitraries.of(targetType.getRawType()));
    }
}
