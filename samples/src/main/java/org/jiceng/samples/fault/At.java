package org.jiceng.samples.fault;

import org.jiceng.id.DatasetRecord;

/**
 * A record of a workplace and where it stands.
 *
 * @param position its position among the records, from 0
 * @param record the record
 * @param <T> its type
 */
record At<T extends DatasetRecord>(int position, T record) {}
