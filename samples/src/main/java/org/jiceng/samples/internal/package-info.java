/** What makes samples, and the faults in them: random numbers and codes. */
@NullMarked
package org.jiceng.samples.internal;

import org.jspecify.annotations.NullMarked;
