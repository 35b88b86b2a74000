package org.jiceng.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.territory.Place;

/**
 * Who leads whom, who is a member of what, and what serves what, in one dataset.
 *
 * <p>Links to organizations that the dataset does not have lead nowhere. Circles do no harm: nothing is listed twice, and
 * no organization stands above or below itself. To ask about one day, ask the graph of {@link Dataset#at}. Immutable;
 * made in time in proportion to organizations and links.
 */
public final class OrganizationGraph {

    private final List<Organization> organizations;
    private final Map<OrganizationId, Organization> byId;
    private final Map<LinkRelation, Map<OrganizationId, List<Organization>>> sources =
            new EnumMap<>(LinkRelation.class);
    private final Map<Place, List<Organization>> serving = new HashMap<>();

    OrganizationGraph(List<Organization> organizations, Map<OrganizationId, Organization> byId) {
        this.organizations = organizations;
        this.byId = byId;
        for (LinkRelation relation : LinkRelation.values()) {
            sources.put(relation, new HashMap<>());
        }
        for (Organization organization : organizations) {
            for (OrganizationLink link : organization.links()) {
                addOnce(sourcesBy(link.relation()), link.target(), organization);
            }
            for (Place place : organization.serves()) {
                addOnce(serving, place, organization);
            }
        }
    }

    /** An organization is added all at once, so its second mention is the last one. */
    private static <K> void addOnce(Map<K, List<Organization>> lists, K key, Organization organization) {
        List<Organization> list = lists.computeIfAbsent(key, any -> new ArrayList<>());
        if (list.isEmpty() || !list.get(list.size() - 1).equals(organization)) {
            list.add(organization);
        }
    }

    /**
     * Returns the organizations to which one has a link.
     *
     * @param id the id of the one that has the link
     * @param relation how it stands to the others
     * @return the others, in the order of the links; empty if the dataset does not have the one
     */
    public List<Organization> targetsOf(OrganizationId id, LinkRelation relation) {
        return find(id).map(organization -> organization.links().stream()
                        .filter(link -> link.relation() == relation)
                        .map(OrganizationLink::target)
                        .distinct()
                        .flatMap(target -> find(target).stream())
                        .toList())
                .orElse(List.of());
    }

    /**
     * Returns the organizations that have a link to one.
     *
     * @param id the id of the one that they name
     * @param relation how they stand to it
     * @return the others, in the order of the records
     */
    public List<Organization> sourcesOf(OrganizationId id, LinkRelation relation) {
        return Collections.unmodifiableList(sourcesBy(relation).getOrDefault(id, List.of()));
    }

    /**
     * Returns who leads an organization.
     *
     * @param id the id of the organization
     * @return the leaders, in the order of the links; more than one only where a body has two, or data is wrong
     */
    public List<Organization> leadersOf(OrganizationId id) {
        return targetsOf(id, LinkRelation.LED_BY);
    }

    /**
     * Returns whom an organization leads.
     *
     * @param id the id of the organization
     * @return those it leads, in the order of the records
     */
    public List<Organization> ledBy(OrganizationId id) {
        return sourcesOf(id, LinkRelation.LED_BY);
    }

    /**
     * Returns with whom an organization is paired, whichever of the two says so.
     *
     * @param id the id of the organization
     * @return its partners: those it names, then those that name it
     */
    public List<Organization> pairedWith(OrganizationId id) {
        List<Organization> partners = new ArrayList<>(targetsOf(id, LinkRelation.PAIRED_WITH));
        for (Organization other : sourcesOf(id, LinkRelation.PAIRED_WITH)) {
            if (!partners.contains(other)) {
                partners.add(other);
            }
        }
        return Collections.unmodifiableList(partners);
    }

    /**
     * Returns everybody who stands above an organization.
     *
     * @param id the id of the organization
     * @return its leaders, their leaders and so on, the nearest first
     */
    public List<Organization> ancestorsOf(OrganizationId id) {
        return reach(id, each -> leadersOf(each.id()));
    }

    /**
     * Returns everybody who stands below an organization.
     *
     * @param id the id of the organization
     * @return those it leads, those they lead and so on, the nearest first
     */
    public List<Organization> descendantsOf(OrganizationId id) {
        return reach(id, each -> ledBy(each.id()));
    }

    /**
     * Returns the organizations that no organization of the dataset leads.
     *
     * @return the tops of the trees, in the order of the records
     */
    public List<Organization> tops() {
        return organizations.stream()
                .filter(each -> leadersOf(each.id()).isEmpty())
                .toList();
    }

    /**
     * Returns what serves a place.
     *
     * @param place a place; what serves only a part of it, or something around it, is not meant
     * @return the organizations that name the place, in the order of the records
     */
    public List<Organization> serving(Place place) {
        return Collections.unmodifiableList(serving.getOrDefault(place, List.of()));
    }

    private List<Organization> reach(OrganizationId start, Function<Organization, List<Organization>> next) {
        Optional<Organization> first = find(start);
        if (first.isEmpty()) {
            return List.of();
        }
        List<Organization> reached = new ArrayList<>();
        Set<OrganizationId> seen = new HashSet<>();
        seen.add(start);
        Deque<Organization> open = new ArrayDeque<>();
        open.add(first.get());
        while (!open.isEmpty()) {
            for (Organization each : next.apply(open.remove())) {
                if (seen.add(each.id())) {
                    reached.add(each);
                    open.add(each);
                }
            }
        }
        return Collections.unmodifiableList(reached);
    }

    private Optional<Organization> find(OrganizationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    private Map<OrganizationId, List<Organization>> sourcesBy(LinkRelation relation) {
        return sources.getOrDefault(relation, Map.of());
    }
}
