/**
 * Reading and writing exchange files, and the JSON codec for an application's own mapper.
 *
 * <p>{@link org.jiceng.serialization.ExchangeReader} and {@link org.jiceng.serialization.ExchangeWriter} are the front
 * doors for files, {@link org.jiceng.serialization.JicengModule} for single values.
 */
@NullMarked
package org.jiceng.serialization;

import org.jspecify.annotations.NullMarked;
