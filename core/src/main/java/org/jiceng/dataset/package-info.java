/**
 * A delivery of records with what is said about the whole of it.
 */
@NullMarked
package org.jiceng.dataset;

import org.jspecify.annotations.NullMarked;
