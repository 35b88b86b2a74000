package org.jiceng.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.code.DivisionCode;
import org.jiceng.grid.Grid;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.PostId;
import org.jiceng.id.RequestId;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsLedger;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

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
    private final List<ResidentialComplex> complexes;
    private final Map<ComplexId, ResidentialComplex> complexById;
    private volatile @Nullable OrganizationGraph organizationGraph;
    private volatile @Nullable Territory territory;
    private final List<Member> members;
    private final List<Post> posts;
    private final List<Registration> registrations;
    private final List<Employment> employments;
    private final List<PointsEntry> pointsEntries;
    private final List<PointsBalance> pointsBalances;
    private final Map<MemberId, Member> memberById;
    private final Map<PostId, Post> postById;
    private final Map<MemberId, List<Post>> postsByMember;
    private final Map<PostSeat, List<Post>> postsBySeat;
    private final List<ServiceRequest> serviceRequests;
    private final Map<RequestId, ServiceRequest> serviceRequestById;

    private Dataset(DatasetHeader header, List<DatasetRecord> records) {
        this.header = header;
        this.records = records;
        divisions = ofType(Division.class);
        organizations = ofType(Organization.class);
        grids = ofType(Grid.class);
        divisionByCode = index(divisions, Division::code);
        organizationById = index(organizations, Organization::id);
        gridById = index(grids, Grid::id);
        complexes = ofType(ResidentialComplex.class);
        complexById = index(complexes, ResidentialComplex::id);
        members = ofType(Member.class);
        posts = ofType(Post.class);
        registrations = ofType(Registration.class);
        employments = ofType(Employment.class);
        pointsEntries = ofType(PointsEntry.class);
        pointsBalances = ofType(PointsBalance.class);
        memberById = index(members, Member::id);
        postById = index(posts, Post::id);
        postsByMember = new HashMap<>();
        postsBySeat = new HashMap<>();
        for (Post post : posts) {
            postsBySeat.computeIfAbsent(post.in(), any -> new ArrayList<>()).add(post);
            if (post.member() != null) {
                postsByMember
                        .computeIfAbsent(post.member(), any -> new ArrayList<>())
                        .add(post);
            }
        }
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
        return new Dataset(Objects.requireNonNull(header, "header"), List.copyOf(records));
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
     * Returns the residential complexes in the order of the records.
     *
     * @return an unmodifiable list
     */
    public List<ResidentialComplex> complexes() {
        return complexes;
    }

    /**
     * Finds a residential complex.
     *
     * @param id its id
     * @return the first complex with that id, or empty
     */
    public Optional<ResidentialComplex> findComplex(ComplexId id) {
        return Optional.ofNullable(complexById.get(id));
    }

    /**
     * Finds a building of any residential complex.
     *
     * @param id its id
     * @return the first building with that id, or empty
     */
    public Optional<Building> findBuilding(BuildingId id) {
        return territory().findBuilding(id);
    }

    /**
     * Returns who leads whom, who is a member of what, and what serves what.
     *
     * @return the graph of the organizations; it is made when it is first asked for
     */
    public OrganizationGraph organizationGraph() {
        OrganizationGraph known = organizationGraph;
        if (known == null) {
            known = new OrganizationGraph(organizations, organizationById);
            organizationGraph = known;
        }
        return known;
    }

    /**
     * Returns what lies in what: divisions, grids, complexes and buildings.
     *
     * @return the territory; it is made when it is first asked for
     */
    public Territory territory() {
        Territory known = territory;
        if (known == null) {
            known = new Territory(this);
            territory = known;
        }
        return known;
    }

    /**
     * Returns the dataset as it is on a day: without organizations and grids that do not exist on it, and without links
     * of organizations that do not hold on it.
     *
     * <p>What has no period is there on every day. The other records stay as they are.
     *
     * @param day any day
     * @return a dataset with the same header
     */
    public Dataset at(LocalDate day) {
        List<DatasetRecord> then = new ArrayList<>(records.size());
        for (DatasetRecord record : records) {
            if (record instanceof Organization organization) {
                if (holds(organization.period(), day)) {
                    then.add(at(organization, day));
                }
            } else if (!(record instanceof Grid grid) || holds(grid.period(), day)) {
                then.add(record);
            }
        }
        return new Dataset(header, then);
    }

    private static Organization at(Organization organization, LocalDate day) {
        List<OrganizationLink> links = organization.links().stream()
                .filter(link -> holds(link.period(), day))
                .toList();
        return links.size() == organization.links().size()
                ? organization
                : organization.toBuilder().links(links).build();
    }

    private static boolean holds(@Nullable DateRange period, LocalDate day) {
        return period == null || period.contains(day);
    }

    /**
     * Returns all members.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<Member> members() {
        return members;
    }

    /**
     * Returns all posts.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<Post> posts() {
        return posts;
    }

    /**
     * Returns all registrations.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<Registration> registrations() {
        return registrations;
    }

    /**
     * Returns all employments.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<Employment> employments() {
        return employments;
    }

    /**
     * Returns all entries of points ledgers.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<PointsEntry> pointsEntries() {
        return pointsEntries;
    }

    /**
     * Returns all stated balances of points accounts.
     *
     * @return an unmodifiable list, in the order of the delivery
     */
    public List<PointsBalance> pointsBalances() {
        return pointsBalances;
    }

    /**
     * Finds a member by the id.
     *
     * @param id any id
     * @return the first member with this id, or empty
     */
    public Optional<Member> findMember(MemberId id) {
        return Optional.ofNullable(memberById.get(id));
    }

    /**
     * Finds a post by its id.
     *
     * @param id any id
     * @return the first post with this id, or empty
     */
    public Optional<Post> findPost(PostId id) {
        return Optional.ofNullable(postById.get(id));
    }

    /**
     * Finds who leads a grid: the post of the grid leader that is filled on a day.
     *
     * @param grid any grid
     * @param day the day
     * @return the first such post, which may be filled without naming anybody; empty if the grid has none
     */
    public Optional<Post> findGridLeader(GridId grid, LocalDate day) {
        return postsIn(new PostSeat.OfGrid(grid)).stream()
                .filter(post -> post.role().equals(PostRole.GRID_LEADER) && post.isFilledOn(day))
                .findFirst();
    }

    /**
     * Returns the posts in a place.
     *
     * @param seat the place
     * @return the posts, past and future ones too, in the order of the delivery
     */
    public List<Post> postsIn(PostSeat seat) {
        return Collections.unmodifiableList(postsBySeat.getOrDefault(seat, List.of()));
    }

    /**
     * Returns the posts that a member holds, has held or will hold.
     *
     * @param member any member
     * @return the posts, in the order of the delivery
     */
    public List<Post> postsOf(MemberId member) {
        return Collections.unmodifiableList(postsByMember.getOrDefault(member, List.of()));
    }

    /**
     * Returns the posts that a member holds on a day.
     *
     * @param member any member
     * @param day the day
     * @return the posts, in the order of the delivery
     */
    public List<Post> postsOf(MemberId member, LocalDate day) {
        return postsOf(member).stream().filter(post -> post.isFilledOn(day)).toList();
    }

    /**
     * Returns the posts that stand empty on a day.
     *
     * @param day the day
     * @return the posts, in the order of the delivery
     */
    public List<Post> vacantPosts(LocalDate day) {
        return posts.stream().filter(post -> post.isVacantOn(day)).toList();
    }

    /**
     * Replays all entries of points ledgers.
     *
     * @return balances, statements, and what had no effect
     * @throws IllegalArgumentException if two different entries have one id
     */
    public PointsLedger pointsLedger() {
        return PointsLedger.replay(pointsEntries);
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
