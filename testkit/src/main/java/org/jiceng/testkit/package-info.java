/** Arbitraries of jqwik for the types of the model. */
@NullMarked
package org.jiceng.testkit;

import org.jspecify.annotations.NullMarked;
