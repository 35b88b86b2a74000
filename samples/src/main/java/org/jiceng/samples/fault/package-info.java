/**
 * Faults that are put into samples, each with the findings that a correct checker must have.
 *
 * <p>{@link org.jiceng.samples.fault.Faults} is the front door. Nothing here knows a checker: what is expected follows from
 * what was changed.
 */
@NullMarked
package org.jiceng.samples.fault;

import org.jspecify.annotations.NullMarked;
