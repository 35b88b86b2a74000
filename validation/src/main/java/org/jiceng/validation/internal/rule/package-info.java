/** The rules of datasets: what concerns several records at once. Not for users. */
@NullMarked
package org.jiceng.validation.internal.rule;

import org.jspecify.annotations.NullMarked;
