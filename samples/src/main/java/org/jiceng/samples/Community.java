package org.jiceng.samples;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyForm;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.jiceng.territory.ResidentialComplex;

/** One community while it is generated: what its records have in common, and the records so far. */
final class Community {

    private static final int NAME_STEP = 37;

    private final Plan plan;
    private final int index;
    private final int street;
    private final DivisionCode code;
    private final String name;
    private final int households;
    private final List<GridId> grids = new ArrayList<>();
    private final List<ResidentialComplex> complexes = new ArrayList<>();
    private final List<Organization> propertyCompanies = new ArrayList<>();
    private final List<DatasetRecord> records;
    private final Roster roster;
    private int creditCodes;

    Community(Plan plan, int index, List<DatasetRecord> records) {
        this.plan = plan;
        this.index = index;
        this.records = records;
        street = plan.layout().streetOf(index);
        code = plan.layout().community(index);
        name = nameOf(plan.seed(), index);
        households = plan.households(index);
        roster = new Roster(plan, index);
    }

    /** Returns a name of two characters; neighbours never share one, and it comes again after all others. */
    private static String nameOf(long seed, int index) {
        int names = Lists.PLACE_HEADS.size() * Lists.PLACE_TAILS.size();
        int first = Draws.of(seed, 0, Family.COMMUNITY, 0).below(names);
        int place = (int) ((first + (long) index * NAME_STEP) % names);
        return Lists.PLACE_HEADS.get(place % Lists.PLACE_HEADS.size())
                + Lists.PLACE_TAILS.get(place / Lists.PLACE_HEADS.size());
    }

    Plan plan() {
        return plan;
    }

    int index() {
        return index;
    }

    int street() {
        return street;
    }

    DivisionCode code() {
        return code;
    }

    String county() {
        return code.value().substring(0, 6);
    }

    String name() {
        return name;
    }

    int households() {
        return households;
    }

    Roster roster() {
        return roster;
    }

    int count(Series series) {
        return plan.count(series, index);
    }

    Draws draws(Family family, long ordinal) {
        return plan.draws(index, family, ordinal);
    }

    void add(DatasetRecord record) {
        records.add(record);
        if (record instanceof Organization body && body.kind().equals(OrganizationKind.PROPERTY_COMPANY)) {
            propertyCompanies.add(body);
        }
    }

    void add(GridId grid) {
        grids.add(grid);
    }

    void add(ResidentialComplex complex) {
        complexes.add(complex);
        records.add(complex);
    }

    /** Returns the grids that divide the community; none in a few communities of a scenario. */
    List<GridId> grids() {
        return grids;
    }

    List<ResidentialComplex> complexes() {
        return complexes;
    }

    List<Organization> propertyCompanies() {
        return propertyCompanies;
    }

    OrganizationId party() {
        return Ids.organization(index, "party");
    }

    OrganizationId committee() {
        return Ids.organization(index, "committee");
    }

    OrganizationId station() {
        return Ids.organization(index, "station");
    }

    OrganizationId office() {
        return Ids.ofStreet(street, "office");
    }

    /** Returns the Party organization of a grid: one of its own, or that of the Party grid above it. */
    OrganizationId partyOfGrid(int grid) {
        int partyGrids = count(Series.PARTY_GRIDS);
        return partyGrids == 0
                ? Ids.organization(index, "grid", grid)
                : Ids.organization(index, "grid", grid * partyGrids / Math.max(1, grids.size()));
    }

    /** Returns how many grids have a Party organization of their own. */
    int partyOrganizationsOfGrids() {
        int partyGrids = count(Series.PARTY_GRIDS);
        return partyGrids == 0 ? grids.size() : partyGrids;
    }

    PartyForm form() {
        if (plan.is(Scenario.COUNTY_38_232)) {
            return PartyForm.GENERAL_BRANCH;
        }
        boolean large = plan.scenario() != null || draws(Family.COMMUNITY, 1).in(600);
        return large ? PartyForm.COMMITTEE : PartyForm.GENERAL_BRANCH;
    }

    /** Returns the number of the next credit code, which no other organization of the district has. */
    int nextCreditCode() {
        int number = plan.layout().placeInDistrict(index) * 16 + creditCodes % 16 + 1;
        boolean free = creditCodes < 16 && number <= Codes.MOST_CREDIT_CODES;
        creditCodes++;
        return free ? number : 0;
    }
}
