package org.jiceng.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.code.DivisionCode;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RequestId;
import org.jiceng.organization.Organization;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Division;

/**
 * A delivery in memory: a header and records, with ways to find them.
 *
 * <p>Immutable and safe for use by many threads. A dataset may be wrong: where two records have one id, the first is
 * found and both are listed; whether that is so, a checker says. Memory is in proportion to the number of records.
 */
public final class Dataset {

    private final DatasetHeader header;
    private final List<DatasetRecord> records;
    private final List<Division> divisions;
    private final List<Organization> organizations;
    private final List<Grid> grids;
    private final Map<DivisionCode, Division> divisionByCode;
    private final Map<OrganizationId, Organization> organizationById;
    private final Map<GridId, Grid> gridById;
    private final List<ServiceRequest> serviceRequests;
    private final Map<RequestId, ServiceRequest> serviceRequestById;

    private Dataset(DatasetHeader header, List<DatasetRecord> records) {
        this.header = header;
        this.records = Collections.unmodifiableList(records);
        divisions = ofType(Division.class);
        organizations = ofType(Organization.class);
        grids = ofType(Grid.class);
        divisionByCode = index(divisions, Division::code);
        organizationById = index(organizations, Organization::id);
        gridById = index(grids, Grid::id);
        serviceRequests = ofType(ServiceRequest.class);
        serviceRequestById = index(serviceRequests, ServiceRequest::id);
    }

    /**
     * Obtains a dataset of some records.
     *
     * @param header what the delivery says about itself
     * @param records the records, in the order in which they are to be written; copied
     * @return the dataset
     */
    public static Dataset of(DatasetHeader header, List<? extends DatasetRecord> records) {
        return new Dataset(header, new ArrayList<>(records));
    }

    /**
     * Returns what the delivery says about itself.
     *
     * @return the header
     */
    public DatasetHeader header() {
        return header;
    }

    /**
     * Returns all records.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<DatasetRecord> records() {
        return records;
    }

    /**
     * Returns all divisions.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<Division> divisions() {
        return divisions;
    }

    /**
     * Returns all organizations.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<Organization> organizations() {
        return organizations;
    }

    /**
     * Returns all grids.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<Grid> grids() {
        return grids;
    }

    /**
     * Finds a division by its code.
     *
     * @param code any code
     * @return the first division with this code, or empty
     */
    public Optional<Division> findDivision(DivisionCode code) {
        return Optional.ofNullable(divisionByCode.get(code));
    }

    /**
     * Finds an organization by its id.
     *
     * @param id any id
     * @return the first organization with this id, or empty
     */
    public Optional<Organization> findOrganization(OrganizationId id) {
        return Optional.ofNullable(organizationById.get(id));
    }

    /**
     * Finds a grid by its id.
     *
     * @param id any id
     * @return the first grid with this id, or empty
     */
    public Optional<Grid> findGrid(GridId id) {
        return Optional.ofNullable(gridById.get(id));
    }

    /**
     * Returns all service requests.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<ServiceRequest> serviceRequests() {
        return serviceRequests;
    }

    /**
     * Finds a service request by its id.
     *
     * @param id any id
     * @return the first request with this id, or empty
     */
    public Optional<ServiceRequest> findServiceRequest(RequestId id) {
        return Optional.ofNullable(serviceRequestById.get(id));
    }

    private <T extends DatasetRecord> List<T> ofType(Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <K, T> Map<K, T> index(List<T> records, Function<T, K> key) {
        Map<K, T> byKey = new HashMap<>();
        for (T each : records) {
            byKey.putIfAbsent(key.apply(each), each);
        }
        return byKey;
    }
}
