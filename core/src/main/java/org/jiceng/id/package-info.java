/**
 * Opaque identities of records, one type for each kind, so that ids of different kinds cannot be mixed up.
 *
 * <p>They have a package of their own because records name each other by id: entities that hold entities would make
 * cycles, entities that hold ids do not.
 */
@NullMarked
package org.jiceng.id;

import org.jspecify.annotations.NullMarked;
