/** How each type stands in JSON: one description, read fast, read with all problems, and written. Not for users. */
@NullMarked
package org.jiceng.serialization.internal.shape;

import org.jspecify.annotations.NullMarked;
