/**
 * What a place adds to a record beyond the model: named values behind a namespace.
 */
@NullMarked
package org.jiceng.extension;

import org.jspecify.annotations.NullMarked;
