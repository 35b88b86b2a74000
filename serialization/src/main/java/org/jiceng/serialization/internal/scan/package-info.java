/** Cuts an exchange file into its parts without understanding them, so that one bad part never hides the others. */
@NullMarked
package org.jiceng.serialization.internal.scan;

import org.jspecify.annotations.NullMarked;
