/**
 * Members, the posts they hold, their registrations and employments.
 *
 * <p>All records of this package concern persons: none of them shows anything by {@code toString}, and findings name
 * them by their position in the file.
 */
@NullMarked
package org.jiceng.member;

import org.jspecify.annotations.NullMarked;
