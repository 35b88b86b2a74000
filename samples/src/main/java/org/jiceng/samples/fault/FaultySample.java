package org.jiceng.samples.fault;

import org.jiceng.dataset.Dataset;
import org.jiceng.finding.AnswerKey;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileReference;
import org.jiceng.profile.Profiles;

/**
 * A sample with faults in it, and what a correct checker finds; immutable.
 *
 * <p>It is to be checked with its {@linkplain #profile() profile}. Most faults need no other than
 * {@link Profiles#ILLUSTRATIVE}, which the header then names, so that nobody has to give it; see {@link #needsProfile}.
 */
public final class FaultySample {

    private final Faults faults;
    private final Dataset dataset;
    private final Profile profile;
    private final AnswerKey answerKey;

    FaultySample(Faults faults, Workplace place, String data) {
        this.faults = faults;
        this.dataset = place.dataset();
        this.profile = place.profile();
        this.answerKey = new AnswerKey(data, faults.counts(), place.expected());
    }

    /**
     * Returns the faults that were asked for.
     *
     * @return the faults
     */
    public Faults faults() {
        return faults;
    }

    /**
     * Returns the data with the faults in it.
     *
     * @return the dataset
     */
    public Dataset dataset() {
        return dataset;
    }

    /**
     * Returns the profile that the data is to be checked with; some faults are in the profile itself.
     *
     * @return the profile
     */
    public Profile profile() {
        return profile;
    }

    /**
     * Checks whether the profile must be given to the checker, because the header does not lead to it.
     *
     * @return true if a fault is in the profile or needs a setting of its own, or if the header names a profile that
     *     nobody has
     */
    public boolean needsProfile() {
        return !ProfileReference.of(Profiles.ILLUSTRATIVE.id())
                .equals(dataset.header().profile());
    }

    /**
     * Returns what a correct checker finds, no more and no less.
     *
     * @return the key
     */
    public AnswerKey answerKey() {
        return answerKey;
    }

    /** Returns a text without any of the data. */
    @Override
    public String toString() {
        return "FaultySample[" + faults + ", " + dataset.records().size() + " records]";
    }
}
