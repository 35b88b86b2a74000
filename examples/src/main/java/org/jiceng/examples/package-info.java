/** Programs that embed the library, each small enough to copy. */
@NullMarked
package org.jiceng.examples;

import org.jspecify.annotations.NullMarked;
