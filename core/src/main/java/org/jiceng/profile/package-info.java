/**
 * What a place decides for itself, as data: networks of organizations, layouts of grid codes, words of its own.
 *
 * <p>Nothing local is an error without a profile. Profiles that come with the library are in
 * {@link org.jiceng.profile.Profiles}; a place builds its own, or writes it as a file.
 */
@NullMarked
package org.jiceng.profile;

import org.jspecify.annotations.NullMarked;
