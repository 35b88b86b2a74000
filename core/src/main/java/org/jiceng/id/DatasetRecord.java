package org.jiceng.id;

/**
 * Something that stands on its own in a dataset: a division, an organization, a grid.
 *
 * <p>The interface is open on purpose: the kinds live in packages of their own, and {@link RecordKind} lists them.
 */
public interface DatasetRecord {

    /**
     * Returns what kind of record this is.
     *
     * @return the kind
     */
    RecordKind recordKind();

    /**
     * Returns the text by which other records of the dataset name this one.
     *
     * @return the id or code, unique among the records of its kind
     */
    String recordKey();
}
