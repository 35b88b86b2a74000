/** What a check keeps of many records, packed into a few arrays. */
@NullMarked
package org.jiceng.validation.internal.index;

import org.jspecify.annotations.NullMarked;
