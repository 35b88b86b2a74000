package org.jiceng.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.member.Member;
import org.jiceng.organization.Organization;
import org.jiceng.points.PointsEntry;
import org.jiceng.request.ServiceRequest;
import org.jiceng.samples.fault.Faults;
import org.jiceng.samples.fault.FaultySample;
import org.jiceng.territory.Division;
import org.jiceng.text.TextRules;

/**
 * Arbitrary values of the types of the model, for properties that combine their own.
 *
 * <p>Where a value is wanted as it is, {@code @ForAll Grid grid} is enough and nothing of this class is needed. Every
 * value is fine by the constraints on its type; what concerns several records, such as references between them, holds
 * in {@link #datasets}. Values shrink to small ones that are fine as well. Nobody and no real place is meant.
 */
public final class JicengArbitraries {

    private JicengArbitraries() {}

    /**
     * Finds the arbitrary values of a type.
     *
     * @param <T> the type
     * @param type a public type of the core: a value type, a record, a sealed interface or an enum
     * @return the values
     * @throws IllegalArgumentException if there are none, which {@link #supports} tells beforehand
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return Derivation.of(type);
    }

    /**
     * Checks whether a type has arbitrary values here.
     *
     * @param type any type
     * @return true for value types, records and sealed interfaces of the core; false for enums, which jqwik has itself
     */
    public static boolean supports(Class<?> type) {
        return Derivation.supports(type);
    }

    /**
     * Returns small datasets that no rule finds an error in: every record that is named is there, trees have no circles,
     * ledgers can be replayed, requests follow their workflows.
     *
     * @return datasets of a street and up to about twenty-five records
     */
    public static Arbitrary<Dataset> datasets() {
        return of(Dataset.class);
    }

    /**
     * Returns small samples with some faults, each with its answer key.
     *
     * @param faults which faults, and how many of each
     * @return samples of as few communities as have room for the faults
     */
    public static Arbitrary<FaultySample> faultySamples(Faults faults) {
        return FaultySamples.of(faults);
    }

    /**
     * Returns small samples with faults of up to five codes, each with its answer key.
     *
     * @return samples of as few communities as have room for the faults
     */
    public static Arbitrary<FaultySample> faultySamples() {
        return FaultySamples.any();
    }

    /**
     * Returns headers of datasets.
     *
     * @return headers
     */
    public static Arbitrary<DatasetHeader> headers() {
        return of(DatasetHeader.class);
    }

    /**
     * Returns records of every kind.
     *
     * @return records
     */
    public static Arbitrary<DatasetRecord> records() {
        return of(DatasetRecord.class);
    }

    /**
     * Returns divisions of every level.
     *
     * @return divisions
     */
    public static Arbitrary<Division> divisions() {
        return of(Division.class);
    }

    /**
     * Returns grids.
     *
     * @return grids
     */
    public static Arbitrary<Grid> grids() {
        return of(Grid.class);
    }

    /**
     * Returns organizations, with the details of their kind.
     *
     * @return organizations
     */
    public static Arbitrary<Organization> organizations() {
        return of(Organization.class);
    }

    /**
     * Returns members.
     *
     * @return members
     */
    public static Arbitrary<Member> members() {
        return of(Member.class);
    }

    /**
     * Returns requests whose events follow their workflow and whose status follows from the events.
     *
     * @return requests
     */
    public static Arbitrary<ServiceRequest> serviceRequests() {
        return of(ServiceRequest.class);
    }

    /**
     * Returns entries that make a ledger together: a few accounts, no entry that a replay refuses.
     *
     * @return lists of up to twelve entries, in no order
     */
    public static Arbitrary<List<PointsEntry>> ledgers() {
        return Ledgers.ledgers();
    }

    /**
     * Returns texts that are fine wherever a text of this length is: Han characters of both planes, Uyghur, Tibetan and
     * Latin letters, joiners, blanks inside, and characters that formats escape; never blank, always normalized.
     *
     * @param max the most code points, at least 1; such texts occur
     * @return texts of 1 to {@code max} code points as {@link TextRules} counts them
     */
    public static Arbitrary<String> texts(int max) {
        return Texts.texts(1, max, false);
    }

    /**
     * Returns instants that files can have, from the beginning of 1900 to the end of 2199 in any offset.
     *
     * @return instants
     */
    public static Arbitrary<Instant> instants() {
        return Times.instants();
    }

    /**
     * Returns days that files can have, leap days among them.
     *
     * @return days from 1900-01-01 to 2199-12-31
     */
    public static Arbitrary<LocalDate> days() {
        return Times.days();
    }
}
