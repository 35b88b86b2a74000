/**
 * Checking of single objects and of whole datasets.
 *
 * <p>{@link org.jiceng.validation.Checker} says everything that is wrong with one object,
 * {@link org.jiceng.validation.DatasetChecker} everything that is wrong with a file or dataset.
 */
@NullMarked
package org.jiceng.validation;

import org.jspecify.annotations.NullMarked;
