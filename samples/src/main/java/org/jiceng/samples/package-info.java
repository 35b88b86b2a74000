/**
 * Synthetic places: linked, valid records of every kind, from one value for a unit test to a city of ten million
 * members.
 *
 * <p>{@link org.jiceng.samples.Samples} is the front door. Places are fictitious and stand under the code 9999; nobody in
 * them exists.
 */
@NullMarked
package org.jiceng.samples;

import org.jspecify.annotations.NullMarked;
