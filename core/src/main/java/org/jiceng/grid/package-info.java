/**
 * The grids into which communities are divided.
 */
@NullMarked
package org.jiceng.grid;

import org.jspecify.annotations.NullMarked;
