/**
 * How protected each piece of data is: the data classes and the annotation that puts them on components.
 */
@NullMarked
package org.jiceng.privacy;

import org.jspecify.annotations.NullMarked;
