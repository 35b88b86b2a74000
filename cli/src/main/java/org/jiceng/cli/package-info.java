/** The command {@code jiceng}: arguments in, text and an exit code out; all knowledge is in the libraries. */
@NullMarked
package org.jiceng.cli;

import org.jspecify.annotations.NullMarked;
