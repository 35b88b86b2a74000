package org.jiceng.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.AllianceDetails;
import org.jiceng.organization.AllianceForm;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.TeamDetails;
import org.jiceng.organization.TeamKind;
import org.jiceng.profile.ProfileReference;
import org.jiceng.profile.Profiles;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;

/**
 * Builds the example of Guangming District: its real streets and communities, and networks of the reported size.
 *
 * <p>Which facts are real and which are constructed, {@code examples/data/README.md} says.
 */
public final class Guangming {

    private static final String COMMITTEE_SUFFIX = "居委会";

    private final List<DatasetRecord> records = new ArrayList<>();
    private final List<Division> divisions;

    private Guangming(List<Division> divisions) {
        this.divisions = divisions;
    }

    /**
     * Writes the example.
     *
     * @param args the table of divisions and the file to write
     * @throws IOException if the table cannot be read
     */
    public static void main(String[] args) throws IOException {
        ExchangeWriter.writeDataset(Path.of(args[1]), build(Path.of(args[0])));
    }

    /**
     * Builds the example.
     *
     * @param table the table of divisions: code, name, level
     * @return the dataset
     * @throws IOException if the table cannot be read
     */
    public static Dataset build(Path table) throws IOException {
        List<Division> divisions = Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(columns -> columns[0].startsWith("440311"))
                .map(columns -> Division.of(DivisionCode.of(columns[0]), columns[1]))
                .toList();
        DatasetHeader header = DatasetHeader.builder()
                .issuer("Jiceng 示例：深圳市光明区")
                .issuedAt(Instant.parse("2026-11-20T16:00:00Z"))
                .asOf(LocalDate.of(2024, 5, 22))
                .division(DivisionCode.of("440311"))
                .coverage(Coverage.COMPLETE)
                .nature(Nature.CONSTRUCTED)
                .profile(ProfileReference.of(Profiles.GUANGMING.id()))
                .build();
        return Dataset.of(header, new Guangming(divisions).allRecords());
    }

    private List<DatasetRecord> allRecords() {
        records.addAll(divisions);
        for (Division street : ofLevel(DivisionLevel.TOWNSHIP)) {
            add(party("pwc-" + street.code(), street.name() + "党工委", PartyForm.WORKING_COMMITTEE)
                    .serving(new Place.OfDivision(street.code())));
            for (Division community : communitiesOf(street)) {
                addCommunity(street, community);
            }
        }
        addGongming(DivisionCode.of("440311002"));
        addPhoenix(DivisionCode.of("440311004"));
        addGuangmingStreet(DivisionCode.of("440311001"));
        addAlliances(DivisionCode.of("440311"), DivisionCode.of("440311004"));
        return records;
    }

    private void addCommunity(Division street, Division community) {
        Place place = new Place.OfDivision(community.code());
        String name = plainName(community);
        add(party("pc-" + community.code(), name + "党委", PartyForm.COMMITTEE)
                .serving(place)
                .link(LinkRelation.LED_BY, OrganizationId.of("pwc-" + street.code())));
        add(Organization.builder()
                .id(OrganizationId.of("rc-" + community.code()))
                .name(name + "居民委员会")
                .kind(OrganizationKind.RESIDENTS_COMMITTEE)
                .serving(place)
                .link(LinkRelation.LED_BY, OrganizationId.of("pc-" + community.code())));
    }

    /** Gongming: 5 community committees, 16 areas with a general branch each, 335 grid branches. */
    private void addGongming(DivisionCode street) {
        Shares areas = new Shares(16, communitiesOf(street).size());
        Shares branches = new Shares(335, 16);
        int area = 0;
        int branch = 0;
        for (int c = 0; c < communitiesOf(street).size(); c++) {
            Division community = communitiesOf(street).get(c);
            for (int a = 1; a <= areas.of(c); a++) {
                OrganizationId generalBranch = id("gb", street, area + 1);
                String name = plainName(community) + "第" + a + "片区";
                add(party(generalBranch.value(), name + "党总支", PartyForm.GENERAL_BRANCH)
                        .link(LinkRelation.LED_BY, committeeOf(community)));
                add(grid("area", street, area + 1, name, GridSystem.PARTY, GridKind.AREA, community)
                        .partyOrganization(generalBranch));
                for (int b = 1; b <= branches.of(area); b++) {
                    branch++;
                    add(party(id("br", street, branch).value(), name + "第" + b + "网格党支部", PartyForm.BRANCH)
                            .link(LinkRelation.LED_BY, generalBranch));
                }
                area++;
            }
        }
    }

    /** Phoenix: 224 base grids in 22 areas, a branch for each area, three building groups for each branch. */
    private void addPhoenix(DivisionCode street) {
        Shares areas = new Shares(22, communitiesOf(street).size());
        Shares baseGrids = new Shares(224, 22);
        int area = 0;
        int base = 0;
        for (int c = 0; c < communitiesOf(street).size(); c++) {
            Division community = communitiesOf(street).get(c);
            for (int a = 1; a <= areas.of(c); a++) {
                OrganizationId branch = id("br", street, area + 1);
                GridId areaId = gridId("area", street, area + 1);
                String name = plainName(community) + "第" + a + "网格片区";
                add(party(branch.value(), name + "党支部", PartyForm.BRANCH)
                        .link(LinkRelation.LED_BY, committeeOf(community)));
                for (int g = 1; g <= 3; g++) {
                    add(party(id("group", street, area * 3 + g).value(), name + "第" + g + "楼栋党小组", PartyForm.GROUP)
                            .link(LinkRelation.LED_BY, branch));
                }
                add(grid("area", street, area + 1, name, GridSystem.GOVERNANCE, GridKind.AREA, community)
                        .partyOrganization(branch));
                for (int b = 1; b <= baseGrids.of(area); b++) {
                    base++;
                    String baseName = name + "第" + b + "基础网格";
                    add(grid("base", street, base, baseName, GridSystem.GOVERNANCE, GridKind.BASE, community)
                            .parent(areaId)
                            .partyOrganization(branch));
                }
                area++;
            }
        }
    }

    /** Guangming Street: 48 branches that lead 150 governance grids, and 284 teams of 1,270 people. */
    private void addGuangmingStreet(DivisionCode street) {
        Shares branches = new Shares(48, communitiesOf(street).size());
        Shares grids = new Shares(150, communitiesOf(street).size());
        Shares teams = new Shares(284, 48);
        int branch = 0;
        int grid = 0;
        for (int c = 0; c < communitiesOf(street).size(); c++) {
            Division community = communitiesOf(street).get(c);
            String name = plainName(community);
            Shares gridsOfBranch = new Shares(grids.of(c), branches.of(c));
            int gridOfCommunity = 0;
            for (int b = 0; b < branches.of(c); b++) {
                branch++;
                OrganizationId id = id("br", street, branch);
                String branchName = name + "第" + (b + 1) + "网格党支部";
                add(party(id.value(), branchName, PartyForm.BRANCH).link(LinkRelation.LED_BY, committeeOf(community)));
                addRedWaiters(street, branch - 1, id, branchName, teams);
                for (int g = 0; g < gridsOfBranch.of(b); g++) {
                    grid++;
                    gridOfCommunity++;
                    String gridName = name + "第" + gridOfCommunity + "治理网格";
                    add(grid("gov", street, grid, gridName, GridSystem.GOVERNANCE, GridKind.GOVERNANCE, community)
                            .partyOrganization(id));
                }
            }
        }
    }

    /** The teams of one branch; the report says that a team has three to five people. */
    private void addRedWaiters(DivisionCode street, int branch, OrganizationId leader, String name, Shares teams) {
        Shares people = new Shares(1270, 284);
        int first = teams.before(branch);
        for (int t = 0; t < teams.of(branch); t++) {
            add(Organization.builder()
                    .id(id("team", street, first + t + 1))
                    .name(name + "第" + (t + 1) + "红小二服务队")
                    .kind(OrganizationKind.TEAM)
                    .details(TeamDetails.of(TeamKind.RED_WAITER, people.of(first + t)))
                    .link(LinkRelation.LED_BY, leader));
        }
    }

    /** The service alliance of the district with its eight sub-alliances, and the five volunteer teams of Phoenix. */
    private void addAlliances(DivisionCode district, DivisionCode phoenix) {
        OrganizationId service = OrganizationId.of("alliance-" + district);
        add(alliance(service, "党群服务联盟", AllianceForm.SERVICE_ALLIANCE).serving(new Place.OfDivision(district)));
        int number = 0;
        for (String field : List.of("政务服务", "法律服务", "教育服务", "健康服务", "文体服务", "社会服务", "人才服务", "公益服务")) {
            number++;
            add(alliance(id("alliance", district, number), field + "分联盟", AllianceForm.SERVICE_ALLIANCE)
                    .link(LinkRelation.MEMBER_OF, service));
        }
        OrganizationId volunteers = OrganizationId.of("alliance-" + phoenix);
        add(alliance(volunteers, "“满天星”志愿服务联盟", AllianceForm.VOLUNTEER_ALLIANCE)
                .serving(new Place.OfDivision(phoenix)));
        for (int t = 1; t <= 5; t++) {
            add(Organization.builder()
                    .id(id("volunteers", phoenix, t))
                    .name("“满天星”第" + t + "志愿服务队")
                    .kind(OrganizationKind.TEAM)
                    .serving(new Place.OfDivision(phoenix))
                    .details(TeamDetails.of(TeamKind.VOLUNTEER))
                    .link(LinkRelation.MEMBER_OF, volunteers));
        }
    }

    private static Organization.Builder alliance(OrganizationId id, String name, AllianceForm form) {
        return Organization.builder()
                .id(id)
                .name(name)
                .kind(OrganizationKind.ALLIANCE)
                .details(AllianceDetails.of(form));
    }

    private void add(Organization.Builder organization) {
        records.add(organization.build());
    }

    private void add(Grid.Builder grid) {
        records.add(grid.build());
    }

    private static Organization.Builder party(String id, String name, PartyForm form) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(name)
                .kind(OrganizationKind.PARTY_ORGANIZATION)
                .details(PartyDetails.of(form));
    }

    private static Grid.Builder grid(
            String prefix,
            DivisionCode street,
            int number,
            String name,
            GridSystem system,
            GridKind kind,
            Division community) {
        return Grid.builder()
                .id(gridId(prefix, street, number))
                .name(name)
                .system(system)
                .kind(kind)
                .division(community.code());
    }

    private static OrganizationId id(String prefix, DivisionCode street, int number) {
        return OrganizationId.of(prefix + "-" + street + "-" + threeDigits(number));
    }

    private static GridId gridId(String prefix, DivisionCode street, int number) {
        return GridId.of(prefix + "-" + street + "-" + threeDigits(number));
    }

    private static String threeDigits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(3 - digits.length()) + digits;
    }

    private static OrganizationId committeeOf(Division community) {
        return OrganizationId.of("pc-" + community.code());
    }

    /** The published table names a community after its residents' committee. */
    private static String plainName(Division community) {
        String name = community.name();
        return name.endsWith(COMMITTEE_SUFFIX) ? name.substring(0, name.length() - COMMITTEE_SUFFIX.length()) : name;
    }

    private List<Division> ofLevel(DivisionLevel level) {
        return divisions.stream().filter(each -> each.level() == level).toList();
    }

    private List<Division> communitiesOf(Division street) {
        return communitiesOf(street.code());
    }

    private List<Division> communitiesOf(DivisionCode street) {
        return ofLevel(DivisionLevel.VILLAGE).stream()
                .filter(each -> street.contains(each.code()))
                .toList();
    }

    /**
     * A total in parts as equal as can be, the larger ones first; how the source's totals divide is not reported.
     *
     * @param total the whole
     * @param parts how many parts there are
     */
    private record Shares(int total, int parts) {

        int of(int part) {
            return total / parts + (part < total % parts ? 1 : 0);
        }

        int before(int part) {
            return part * (total / parts) + Math.min(part, total % parts);
        }
    }
}
