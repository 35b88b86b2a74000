package org.jiceng.samples;

import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;

/** Makes what stands above the communities: the city, its districts and streets, and their bodies. */
final class HeadMaker {

    private final Plan plan;
    private final List<DatasetRecord> records;

    HeadMaker(Plan plan, List<DatasetRecord> records) {
        this.plan = plan;
        this.records = records;
    }

    /** Makes what begins with a community: its street if it is the first there, the district likewise, and the city. */
    void makeBefore(int community) {
        Layout layout = plan.layout();
        int street = layout.streetOf(community);
        if (layout.firstOfStreet(street) != community) {
            return;
        }
        if (community == 0 && layout.districts() > 1) {
            records.add(Division.of(layout.root(), "和川市"));
        }
        int district = layout.districtOf(street);
        boolean hasDistrict = !layout.root().equals(layout.street(street));
        if (hasDistrict && layout.isFirstStreet(street)) {
            makeDistrict(district);
        }
        makeStreet(street, hasDistrict);
    }

    static String nameOfDistrict(Plan plan, int district) {
        Scenario scenario = plan.scenario();
        return scenario == null ? Lists.STREETS.get(district % Lists.STREETS.size()) + "区" : scenario.placeName();
    }

    static String nameOfStreet(Plan plan, int street) {
        int names = Lists.STREETS.size();
        int first = Draws.of(plan.seed(), 0, Family.STREET, 0).below(names);
        int round = street / names;
        String name = Lists.STREETS.get((first + street) % names);
        return (round == 0 ? name : name + Lists.chinese(round)) + "街道";
    }

    private void makeDistrict(int district) {
        DivisionCode code = plan.layout().district(district);
        String name = nameOfDistrict(plan, district);
        Division.Builder division = Division.of(code, name).toBuilder();
        if (plan.is(Scenario.DISTRICT_31)) {
            division.permanentPopulation(1_400_000L);
        }
        records.add(division.build());
        Place place = new Place.OfDivision(code);
        OrganizationId party = Ids.ofDistrict(district, "party");
        records.add(party(party, "中共" + name + "委员会", PartyForm.COMMITTEE)
                .serving(place)
                .build());
        if (plan.is(Scenario.COUNTY_38_232)) {
            records.add(party(Ids.ofDistrict(district, "urban-party"), name + "城市社区党工委", PartyForm.WORKING_COMMITTEE)
                    .serving(place)
                    .link(LinkRelation.LED_BY, party)
                    .build());
        }
        if (plan.is(Scenario.DISTRICT_31)) {
            records.add(station(Ids.ofDistrict(district, "appeal"), name + "群众诉求服务中心", place));
            records.add(station(Ids.ofDistrict(district, "psychology"), name + "社会心理服务中心", place));
        }
    }

    private void makeStreet(int street, boolean hasDistrict) {
        DivisionCode code = plan.layout().street(street);
        String name = nameOfStreet(plan, street);
        records.add(Division.of(code, name));
        Place place = new Place.OfDivision(code);
        if (!plan.is(Scenario.COUNTY_38_232)) {
            Organization.Builder party = party(Ids.ofStreet(street, "party"), name + "党工委", PartyForm.WORKING_COMMITTEE)
                    .serving(place);
            if (hasDistrict) {
                party.link(LinkRelation.LED_BY, Ids.ofDistrict(plan.layout().districtOf(street), "party"));
            }
            records.add(party.build());
        }
        records.add(Organization.builder()
                .id(Ids.ofStreet(street, "office"))
                .name(name + "办事处")
                .kind(OrganizationKind.PUBLIC_BODY)
                .serving(place)
                .build());
        if (plan.is(Scenario.DISTRICT_31)) {
            records.add(station(Ids.ofStreet(street, "appeal"), name + "群众诉求服务中心", place));
            records.add(station(Ids.ofStreet(street, "psychology"), name + "社会心理服务室", place));
            records.add(station(Ids.ofStreet(street, "platform"), name + "公益服务平台", place));
        }
    }

    private static Organization.Builder party(OrganizationId id, String name, PartyForm form) {
        return Organization.builder()
                .id(id)
                .name(name)
                .kind(OrganizationKind.PARTY_ORGANIZATION)
                .details(PartyDetails.of(form));
    }

    private static Organization station(OrganizationId id, String name, Place place) {
        return Organization.builder()
                .id(id)
                .name(name)
                .kind(OrganizationKind.STATION)
                .serving(place)
                .build();
    }
}
