package org.jiceng.samples.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.id.ComplexId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationCodes;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.PropertyContract;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;

/** Faults of organizations: their links, codes, contracts and what they serve. */
final class OrganizationFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("organization.contract.overlap", OrganizationFaults::twoCompanies),
            Injector.of("organization.contract.unknown-complex", OrganizationFaults::unknownComplex),
            Injector.of("organization.credit-code.doubtful", OrganizationFaults::doubtfulCode),
            Injector.of("organization.credit-code.duplicate", OrganizationFaults::codeTwice),
            Injector.of("organization.link.cycle", OrganizationFaults::ledByItself),
            Injector.of("organization.link.multiple-leaders", OrganizationFaults::twoLeaders),
            Injector.of("organization.link.outlives-target", OrganizationFaults::linkToEnded),
            Injector.of("organization.link.unknown-target", OrganizationFaults::linkToNobody),
            Injector.of("organization.serves.unknown", OrganizationFaults::servesNothing));

    private static final int LONGEST_CYCLE = 4;

    private OrganizationFaults() {}

    /** A new company begins before the contract of the old one is over. */
    private static void twoCompanies(Workplace place, Draws draws) {
        At<Organization> old = place.lean(
                Organization.class,
                draws,
                "a property company with a contract that has days",
                body -> body.details() instanceof PropertyCompanyDetails details && hasDays(details));
        PropertyCompanyDetails details =
                (PropertyCompanyDetails) Objects.requireNonNull(old.record().details(), "details");
        PropertyContract contract = draws.pick(details.contracts());
        DateRange period = Objects.requireNonNull(contract.period(), "period");
        LocalDate first = Objects.requireNonNull(period.firstDay(), "firstDay").plusDays(30L + draws.below(300));
        At<Organization> company = place.append(Fresh.organization(place)
                .name("新聘物业服务有限公司")
                .kind(OrganizationKind.PROPERTY_COMPANY)
                .details(new PropertyCompanyDetails(
                        List.of(new PropertyContract(contract.complex(), DateRange.from(first))), null))
                .build());
        place.expect(company, "/details/contracts/0/period");
    }

    private static boolean hasDays(PropertyCompanyDetails details) {
        return !details.contracts().isEmpty()
                && details.contracts().stream()
                        .allMatch(each -> each.period() != null
                                && each.period().firstDay() != null
                                && each.period().lastDay() != null
                                && each.period()
                                        .lastDay()
                                        .isAfter(each.period().firstDay().plusDays(400)));
    }

    private static void unknownComplex(Workplace place, Draws draws) {
        At<Organization> company = place.take(
                Organization.class,
                draws,
                "a property company",
                body -> body.details() instanceof PropertyCompanyDetails);
        if (company.record().details() instanceof PropertyCompanyDetails details) {
            List<PropertyContract> contracts = new ArrayList<>(details.contracts());
            contracts.add(PropertyContract.of(ComplexId.of(place.freshId("x"))));
            place.replace(
                    company,
                    company.record().toBuilder()
                            .details(new PropertyCompanyDetails(contracts, details.partyCoverage()))
                            .build());
            place.expect(company, "/details/contracts/" + (contracts.size() - 1) + "/complex");
        }
    }

    /** No authority gives codes that begin with 58. */
    private static void doubtfulCode(Workplace place, Draws draws) {
        At<Organization> body = place.take(Organization.class, draws, "an organization", any -> true);
        place.replace(body, withCode(body.record(), Fresh.creditCode(place, "58")));
        place.expect(body, "/codes/creditCode");
    }

    private static void codeTwice(Workplace place, Draws draws) {
        UnifiedSocialCreditCode code = Fresh.creditCode(place, "12");
        At<Organization> one = place.take(Organization.class, draws, "two organizations", any -> true);
        At<Organization> other = place.take(Organization.class, draws, "two organizations", any -> true);
        place.replace(one, withCode(one.record(), code));
        place.replace(other, withCode(other.record(), code));
        place.expect(one.position() > other.position() ? one : other, "/codes/creditCode");
    }

    private static Organization withCode(Organization body, UnifiedSocialCreditCode code) {
        return body.toBuilder().codes(OrganizationCodes.of(code)).build();
    }

    /** A ring of one to four; it is found once, at the smallest id. */
    private static void ledByItself(Workplace place, Draws draws) {
        int length = 1 + draws.below(LONGEST_CYCLE);
        List<OrganizationId> ids = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            ids.add(OrganizationId.of(place.freshId("o")));
        }
        String smallest =
                ids.stream().map(OrganizationId::value).sorted().toList().get(0);
        for (int i = 0; i < length; i++) {
            At<Organization> body = place.append(Fresh.organization(place)
                    .id(ids.get(i))
                    .link(LinkRelation.LED_BY, ids.get((i + 1) % length))
                    .build());
            if (ids.get(i).value().equals(smallest)) {
                place.expect(body, "/links/0/target");
            }
        }
    }

    /** The second leader is a public body, which stands on no tier of a network and is led by nobody. */
    private static void twoLeaders(Workplace place, Draws draws) {
        At<Organization> second = place.lean(
                Organization.class,
                draws,
                "a public body that nobody leads",
                body -> body.kind().equals(OrganizationKind.PUBLIC_BODY)
                        && body.links().isEmpty()
                        && body.period() == null);
        At<Organization> body = place.take(
                Organization.class,
                draws,
                "an organization with one leader",
                each -> each.period() == null
                        && each.links().stream()
                                        .filter(link -> link.relation() == LinkRelation.LED_BY)
                                        .count()
                                == 1
                        && each.links().stream().allMatch(link -> link.period() == null));
        addLink(
                place,
                body,
                OrganizationLink.of(LinkRelation.LED_BY, second.record().id()),
                "");
    }

    private static void linkToEnded(Workplace place, Draws draws) {
        Organization ended = Fresh.organization(place)
                .period(new DateRange(null, place.header().asOf().minusDays(1 + draws.below(300))))
                .build();
        place.append(ended);
        At<Organization> body =
                place.take(Organization.class, draws, "an organization that goes on", each -> each.period() == null);
        LinkRelation relation = draws.pick(List.of(LinkRelation.GUIDED_BY, LinkRelation.PAIRED_WITH));
        addLink(place, body, OrganizationLink.of(relation, ended.id()), "");
    }

    private static void linkToNobody(Workplace place, Draws draws) {
        At<Organization> body = place.take(Organization.class, draws, "an organization", any -> true);
        LinkRelation relation = draws.pick(List.of(LinkRelation.GUIDED_BY, LinkRelation.PAIRED_WITH));
        OrganizationId nobody = OrganizationId.of(place.freshId("o"));
        addLink(place, body, OrganizationLink.of(relation, nobody), "/target");
    }

    private static void addLink(Workplace place, At<Organization> body, OrganizationLink link, String pointer) {
        List<OrganizationLink> links = new ArrayList<>(body.record().links());
        links.add(link);
        place.replace(body, body.record().toBuilder().links(links).build());
        place.expect(body, "/links/" + (links.size() - 1) + pointer);
    }

    /** What stands in a network has its tier by what it serves, so it is left alone. */
    private static void servesNothing(Workplace place, Draws draws) {
        At<Organization> body = place.take(
                Organization.class,
                draws,
                "an organization that stands in no network",
                each -> !NetworkFaults.standsInNetwork(each));
        List<Place> serves = new ArrayList<>(body.record().serves());
        UnknownPlace nowhere = UnknownPlace.draw(place, draws);
        serves.add(nowhere.place());
        place.replace(body, body.record().toBuilder().serves(serves).build());
        place.expect(body, "/serves/" + (serves.size() - 1) + nowhere.pointer());
    }
}
