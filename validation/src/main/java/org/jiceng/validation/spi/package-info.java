/**
 * How an application adds rules of its own to the rules of datasets.
 *
 * <p>A {@link org.jiceng.validation.spi.DatasetRuleProvider} has a name space and some
 * {@linkplain org.jiceng.validation.spi.DatasetRuleProvider.LocalRule rules}; their codes begin with {@code local.} and the
 * name space, and no code of this library ever begins with {@code local.}. Providers are found by
 * {@link java.util.ServiceLoader} on the module path and the class path, or given to a checker. What a local rule finds
 * stands in the same report, can be re-graded and switched off by a profile in the same way, and is explained by the same
 * command.
 *
 * <p>Unless otherwise noted, a null argument is refused with a {@link NullPointerException}.
 */
@NullMarked
package org.jiceng.validation.spi;

import org.jspecify.annotations.NullMarked;
