package org.jiceng.samples;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.id.DatasetRecord;
import org.jiceng.profile.Profile;
import org.jiceng.samples.internal.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What a sample place is to be like; immutable.
 *
 * <pre>{@code
 * SampleSpec street = Samples.seed(7).communities(5);
 * try (Stream<DatasetRecord> records = street.stream()) {
 *     records.forEach(writer::write);
 * }
 * }</pre>
 *
 * <p>Two samples of the same specification have the same records in the same order, on every virtual machine and for
 * every number of threads, as long as {@link Samples#FORMAT_VERSION} is the same. The unit of independence is the
 * community: a community is generated without looking at any other, so time grows with the number of communities, and
 * memory with the largest community and the number of threads only.
 */
public final class SampleSpec {

    /** The most communities that a sample may have. */
    public static final int MOST_COMMUNITIES = Layout.MOST;

    /** The most members that a sample may have. */
    public static final long MOST_MEMBERS = 100_000_000;

    private static final int DEFAULT_COMMUNITIES = 5;
    private static final int MOST_THREADS = 256;

    private final long seed;
    private final @Nullable Scenario scenario;
    private final int communities;
    private final long members;
    private final int threads;
    private final boolean citizenNumbers;

    private SampleSpec(
            long seed,
            @Nullable Scenario scenario,
            int communities,
            long members,
            int threads,
            boolean citizenNumbers) {
        this.seed = seed;
        this.scenario = scenario;
        this.communities = communities;
        this.members = members;
        this.threads = threads;
        this.citizenNumbers = citizenNumbers;
    }

    static SampleSpec of(long seed) {
        return new SampleSpec(seed, null, 0, -1, 1, false);
    }

    /**
     * Returns the same with a number of communities; 5 are the default, or as many as the members need.
     *
     * @param count how many communities, from 1 to {@value #MOST_COMMUNITIES}
     * @return the new specification
     * @throws IllegalArgumentException if the number is out of range, or there is a scenario, which has its own
     */
    public SampleSpec communities(int count) {
        requireRange(count, 1, MOST_COMMUNITIES, "Communities");
        requireNoScenario("communities");
        return new SampleSpec(seed, null, count, members, threads, citizenNumbers);
    }

    /**
     * Returns the same with a number of members in all communities together, which is met exactly. Without it every
     * community has about 220 of them.
     *
     * @param count how many members, from 0 to {@value #MOST_MEMBERS}
     * @return the new specification
     * @throws IllegalArgumentException if the number is out of range, or there is a scenario, which has its own
     */
    public SampleSpec members(long count) {
        requireRange(count, 0, MOST_MEMBERS, "Members");
        requireNoScenario("members");
        return new SampleSpec(seed, null, communities, count, threads, citizenNumbers);
    }

    /**
     * Returns the same with the counts of a scenario.
     *
     * @param newScenario the scenario
     * @return the new specification
     * @throws IllegalArgumentException if a number of communities or members was set
     */
    public SampleSpec scenario(Scenario newScenario) {
        if (communities > 0 || members >= 0) {
            throw new IllegalArgumentException(
                    "A scenario has its own numbers of communities and members, so none may be set");
        }
        return new SampleSpec(seed, newScenario, 0, -1, threads, citizenNumbers);
    }

    /**
     * Returns the same with a number of threads that generate; the records and their order do not depend on it.
     *
     * @param count how many threads, from 1 to 256
     * @return the new specification
     * @throws IllegalArgumentException if the number is out of range
     */
    public SampleSpec threads(int count) {
        requireRange(count, 1, MOST_THREADS, "Threads");
        return new SampleSpec(seed, scenario, communities, members, count, citizenNumbers);
    }

    /**
     * Returns the same with citizen numbers for the members, which are left out otherwise. They are right in themselves
     * and belong to nobody: their division is fictitious and the births are from 1880 to 1899, as the members’ years of
     * birth then are.
     *
     * @return the new specification
     */
    public SampleSpec withCitizenNumbers() {
        return new SampleSpec(seed, scenario, communities, members, threads, true);
    }

    private static void requireRange(long count, long least, long most, String what) {
        if (count < least || count > most) {
            throw new IllegalArgumentException(
                    what + " must be from " + least + " to " + most + ", but were: " + count);
        }
    }

    private void requireNoScenario(String what) {
        if (scenario != null) {
            throw new IllegalArgumentException(
                    "The scenario " + scenario + " has its own number of " + what + ", so none may be set");
        }
    }

    /**
     * Returns the seed.
     *
     * @return the seed
     */
    public long seed() {
        return seed;
    }

    /**
     * Returns the scenario.
     *
     * @return the scenario, or empty if there is none
     */
    public Optional<Scenario> findScenario() {
        return Optional.ofNullable(scenario);
    }

    /**
     * Returns the number of members that was asked for.
     *
     * @return the number, or empty if none was
     */
    public OptionalLong findMembers() {
        return members < 0 ? OptionalLong.empty() : OptionalLong.of(members);
    }

    /**
     * Checks whether the members have citizen numbers.
     *
     * @return whether they were asked for
     */
    public boolean hasCitizenNumbers() {
        return citizenNumbers;
    }

    /**
     * Returns how many communities the sample has; each is one division of village level, so progress can be told by
     * counting those.
     *
     * @return the number of communities
     */
    public int communityCount() {
        if (scenario != null) {
            return Totals.of(scenario).streets().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
        if (communities > 0) {
            return communities;
        }
        long needed = (members + Series.MEMBERS.mean() - 1) / Series.MEMBERS.mean();
        return members < 0 ? DEFAULT_COMMUNITIES : Math.toIntExact(Math.max(1, needed));
    }

    /**
     * Returns the header of the sample: synthetic, complete, as of a fixed day, following no profile.
     *
     * @return the header
     */
    public DatasetHeader header() {
        DivisionCode division = plan().layout().root();
        return DatasetHeader.builder()
                .issuer("Jiceng 合成样例，第 " + Samples.FORMAT_VERSION + " 版，种子 " + seed)
                .issuedAt(WorkingTime.ISSUED_AT)
                .asOf(WorkingTime.AS_OF)
                .division(division)
                .coverage(Coverage.COMPLETE)
                .nature(Nature.SYNTHETIC)
                .build();
    }

    /**
     * Returns the profile of the sample place: the networks of organizations that the sample follows, and its points
     * schemes. The header does not name it, so that a file can be checked by whoever does not have it.
     *
     * @return the profile
     */
    public Profile profile() {
        return SampleProfiles.of(plan());
    }

    /**
     * Returns the records, each generated when it is asked for: divisions before what lies in them, streets before their
     * communities. Close the stream if it is not read to its end and there is more than one thread.
     *
     * @return a sequential stream that can be read once
     */
    public Stream<DatasetRecord> stream() {
        Generation generation = new Generation(plan(), threads);
        Iterator<DatasetRecord> records = generation.iterator();
        Spliterator<DatasetRecord> source =
                Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(source, false).onClose(generation::close);
    }

    /**
     * Returns the whole sample in memory; for samples that fit there.
     *
     * @return the dataset
     */
    public Dataset dataset() {
        List<DatasetRecord> records = new ArrayList<>();
        try (Stream<DatasetRecord> stream = stream()) {
            stream.forEach(records::add);
        }
        return Dataset.of(header(), records);
    }

    private Plan plan() {
        Plan plan = new Plan(this);
        if (citizenNumbers && (long) plan.layout().largestDistrict() * plan.mostMembers() > Codes.MOST_CITIZENS) {
            throw new IllegalArgumentException(
                    "There are not enough citizen numbers with births from 1880 to 1899 for so"
                            + " many members in a district, but they were asked for");
        }
        return plan;
    }
}
