package org.jiceng.validation.spi;

import java.util.Map;
import java.util.Optional;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Location;
import org.jiceng.id.RecordKind;
import org.jiceng.profile.Profile;

/** What a rule knows of the check, and where it says what it found. */
public interface RuleContext {

    /**
     * Returns what the dataset says about itself.
     *
     * @return the header, or empty if it could not be read
     */
    Optional<DatasetHeader> header();

    /**
     * Returns the profile by which local things are checked.
     *
     * @return the profile, or empty if there is none
     */
    Optional<Profile> profile();

    /**
     * Checks whether a record is there; to be asked in {@link DatasetRuleProvider.RuleCheck#finish}, when all records were
     * seen.
     *
     * @param kind the kind of the record
     * @param key its id or code
     * @return true if it is there, be it damaged
     */
    boolean has(RecordKind kind, String key);

    /** Counts one thing that the rule looked at, such as a reference. */
    void evaluated();

    /**
     * Says that the rule cannot be evaluated in this dataset; the report lists it as skipped.
     *
     * @param reason why, as a lower-kebab-case word of at most 64 characters such as {@code no-header}
     * @throws RuleFailedException if it is no such word
     */
    void skip(String reason);

    /**
     * Reports something.
     *
     * @param place where it stands
     * @param args what the message names in braces; never a value that concerns a person, whose place says enough. No
     *     name and no value is null, has half of a surrogate pair or a noncharacter, or is longer than 10,000
     *     characters, a name than 40, and no name has control characters
     * @throws RuleFailedException if place or arguments are null or of another form, since no report could carry them
     */
    void report(Location place, Map<String, String> args);

    /**
     * Reports a reference to something that is not there: INFO where the delivery is partial or something of it was lost,
     * since it may stand there, else as grave as everything that the rule finds.
     *
     * @param place where the reference stands
     * @param args what the message names in braces; never a value that concerns a person; of the same form as in
     *     {@link #report}
     * @throws RuleFailedException if place or arguments are null or of another form
     */
    void reportUnknown(Location place, Map<String, String> args);
}
