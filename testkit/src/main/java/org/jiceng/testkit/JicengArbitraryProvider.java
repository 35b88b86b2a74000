package org.jiceng.testkit;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.jiceng.dataset.Dataset;
import org.jiceng.samples.fault.Faults;
import org.jiceng.samples.fault.FaultySample;

/**
 * Lets {@code @ForAll} parameters have the types of the model; jqwik finds it by itself.
 *
 * <p>Enums are left to jqwik, which knows them already. Datasets and samples with faults are asked for with {@link Faulty}.
 */
public final class JicengArbitraryProvider implements ArbitraryProvider {

    /** Creates the provider; called by jqwik. */
    public JicengArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return !targetType.isTypeVariableOrWildcard()
                && (targetType.isOfType(FaultySample.class) || JicengArbitraries.supports(targetType.getRawType()));
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        boolean sample = targetType.isOfType(FaultySample.class);
        Optional<Faulty> faulty = targetType.findAnnotation(Faulty.class);
        if (faulty.isPresent() && !sample && !targetType.isOfType(Dataset.class)) {
            throw new IllegalArgumentException(
                    "@Faulty must stand before a Dataset or FaultySample, but stands before: " + targetType);
        }
        if (faulty.isPresent()) {
            Arbitrary<FaultySample> samples =
                    JicengArbitraries.faultySamples(Faults.parse(faulty.get().value()));
            return Set.of(sample ? samples : samples.map(FaultySample::dataset));
        }
        return Set.of(sample ? JicengArbitraries.faultySamples() : JicengArbitraries.of(targetType.getRawType()));
    }
}
