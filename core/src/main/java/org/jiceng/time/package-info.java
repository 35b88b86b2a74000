/**
 * Stretches of days.
 */
@NullMarked
package org.jiceng.time;

import org.jspecify.annotations.NullMarked;
