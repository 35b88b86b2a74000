/**
 * Where things are: divisions from the province to the community, and the places that bodies serve.
 */
@NullMarked
package org.jiceng.territory;

import org.jspecify.annotations.NullMarked;
