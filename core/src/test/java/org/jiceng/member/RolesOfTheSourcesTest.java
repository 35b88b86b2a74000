package org.jiceng.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.PostId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role that the sources name, and every pair of posts that they report of one person, can be told. */
class RolesOfTheSourcesTest {

    private static final PostSeat COMMUNITY_PARTY = in("o-community-party");
    private static final PostSeat RESIDENTS_COMMITTEE = in("o-residents-committee");
    private static final PostSeat STREET_PARTY = in("o-street-party");
    private static final PostSeat GRID = new PostSeat.OfGrid(GridId.of("g-1"));
    private static final PostSeat GRID_BRANCH = in("o-grid-branch");
    private static final PostSeat COMPLEX = new PostSeat.OfComplex(ComplexId.of("c-1"));
    private static final PostSeat BUILDING = new PostSeat.OfBuilding(BuildingId.of("b-1"));
    private static final PostSeat DISTRICT = new PostSeat.OfDivision(DivisionCode.of("999911"));
    private static final PostSeat STREET = new PostSeat.OfDivision(DivisionCode.of("999911001"));
    private static final PostSeat COMMUNITY = new PostSeat.OfDivision(DivisionCode.of("999911001001"));
    private static final PostSeat TEAM = in("o-team");
    private static final PostSeat OWNERS = in("o-owners-committee");
    private static final PostSeat PROPERTY = in("o-property-company");

    /** Who holds which posts at once: role@place; places that begin with o- are organizations. */
    private static final String CONCURRENCIES = """
            网格党支部书记兼网格长: grid-branch-secretary@o-grid-branch grid-leader@grid
            党小组组长兼网格长: party-group-leader@o-party-group grid-leader@grid
            社区党委书记兼中队长: community-party-secretary@o-community-party squadron-captain@o-team
            片区党总支书记兼综合治理组长: party-secretary@o-area governance-group-leader@grid
            社区党委书记兼监事会主席: community-party-secretary@o-community-party supervisors-chair@o-cooperative
            社区党委书记兼集资委主任: community-party-secretary@o-community-party collective-asset-director@o-assets
            街道专职副书记兼两新党委和离退休干部党委书记: street-full-time-deputy-secretary@o-street-party party-secretary@o-two-new party-secretary@o-retired
            组织委员兼两新党委书记: organization-commissioner@o-street-party party-secretary@o-two-new
            小区党支部书记兼业委会主任: complex-branch-secretary@complex owners-committee-chair@o-owners-committee
            社区两委成员兼业委会委员: two-committee-member@o-residents-committee owners-committee-member@o-owners-committee
            业委会党员负责人兼社区兼职委员: owners-committee-chair@o-owners-committee part-time-committee-member@o-community-party
            物业企业党员负责人兼社区兼职委员: property-company-head@o-property-company part-time-committee-member@o-community-party
            网格党支部成员兼业委会委员: party-committee-member@o-grid-branch owners-committee-member@o-owners-committee
            驻区单位党员兼社区副书记: party-committee-member@o-unit part-time-deputy-secretary@o-community-party
            上级党员领导干部兼联席会议负责人: contact-cadre@street joint-conference-head@o-conference
            社区民警兼社区两委成员: community-police-officer@community two-committee-member@o-community-party
            社区干部兼网格员: community-cadre@community grid-worker@grid
            物业企业员工兼职网格员: property-employee@o-property-company part-time-grid-worker@grid
            心理服务人员兼婚调员: psychological-counsellor@o-network marriage-mediator@o-marriage-room
            """;

    /** A role in a place. */
    private record Held(PostRole role, PostSeat seat) {}

    /** A row of a table: what it calls the role or holder, and the posts that tell it. */
    private record Row(String text, List<Held> posts) {}

    private static PostSeat in(String organization) {
        return new PostSeat.OfOrganization(OrganizationId.of(organization));
    }

    private static Row row(String text, PostRole role, PostSeat seat) {
        return new Row(text, List.of(new Held(role, seat)));
    }

    static Stream<Row> roles() {
        return Stream.of(
                row("社区党组织书记", PostRole.COMMUNITY_PARTY_SECRETARY, COMMUNITY_PARTY),
                row("社区党组织专职副书记", PostRole.COMMUNITY_FULL_TIME_DEPUTY_SECRETARY, COMMUNITY_PARTY),
                row("社区党务工作者", PostRole.PARTY_AFFAIRS_WORKER, COMMUNITY_PARTY),
                row("社区居民委员会主任", PostRole.RESIDENTS_COMMITTEE_DIRECTOR, RESIDENTS_COMMITTEE),
                row("兼职委员", PostRole.PART_TIME_COMMITTEE_MEMBER, STREET_PARTY),
                row("驻区单位党员兼任副书记", PostRole.PART_TIME_DEPUTY_SECRETARY, COMMUNITY_PARTY),
                row("街道党工委专职副书记", PostRole.STREET_FULL_TIME_DEPUTY_SECRETARY, STREET_PARTY),
                row("组织委员", PostRole.ORGANIZATION_COMMISSIONER, STREET_PARTY),
                row("党建组织员", PostRole.PARTY_BUILDING_ORGANIZER, in("o-park")),
                row("党建指导员", PostRole.PARTY_BUILDING_INSTRUCTOR, PROPERTY),
                row("网格党支部书记", PostRole.GRID_BRANCH_SECRETARY, GRID_BRANCH),
                row("党小组组长", PostRole.PARTY_GROUP_LEADER, in("o-party-group")),
                row("网格长", PostRole.GRID_LEADER, GRID),
                row("专职网格员", PostRole.FULL_TIME_GRID_WORKER, GRID),
                row("专职网格党员", PostRole.FULL_TIME_GRID_PARTY_MEMBER, TEAM),
                row("小区党支部书记", PostRole.COMPLEX_BRANCH_SECRETARY, COMPLEX),
                row("信息员（单元格）", PostRole.INFORMATION_OFFICER, GRID),
                row("社情信息员", PostRole.SOCIAL_INFORMATION_OFFICER, COMMUNITY),
                row("平安巡查员", PostRole.SAFETY_PATROLLER, COMMUNITY),
                row("志愿服务员", PostRole.VOLUNTEER, COMMUNITY),
                row("网格员", PostRole.GRID_WORKER, GRID),
                row("讲解员", PostRole.GUIDE, COMMUNITY),
                row("调解员", PostRole.MEDIATOR, COMMUNITY),
                row("巡逻员", PostRole.PATROLLER, COMMUNITY),
                row("劝导员", PostRole.PERSUADER, COMMUNITY),
                row("楼栋长", PostRole.BUILDING_LEADER, BUILDING),
                row("党员中心户", PostRole.HUB_HOUSEHOLD, BUILDING),
                row("平安员", PostRole.SAFETY_OFFICER, DISTRICT),
                row("中队长", PostRole.SQUADRON_CAPTAIN, TEAM),
                row("综合治理组长", PostRole.GOVERNANCE_GROUP_LEADER, GRID),
                row("社区法律顾问", PostRole.LEGAL_ADVISER, COMMUNITY),
                row("心理咨询师", PostRole.PSYCHOLOGICAL_COUNSELLOR, in("o-network")),
                row("纠纷调解社工", PostRole.DISPUTE_MEDIATION_SOCIAL_WORKER, in("o-appeal-hall")),
                row("心理危机干预社工", PostRole.CRISIS_INTERVENTION_SOCIAL_WORKER, in("o-appeal-hall")),
                row("婚调员", PostRole.MARRIAGE_MEDIATOR, in("o-marriage-room")),
                row("第一书记", PostRole.FIRST_SECRETARY, COMMUNITY_PARTY),
                row("善治先锋", PostRole.GOVERNANCE_PIONEER, COMMUNITY),
                row("县级干部联系街道", PostRole.CONTACT_CADRE, STREET),
                row("业主委员会主任", PostRole.OWNERS_COMMITTEE_CHAIR, OWNERS),
                row("管家", PostRole.STEWARD, TEAM),
                row("团员", PostRole.LEAGUE_MEMBER, TEAM),
                row("妇联执委", PostRole.WOMENS_FEDERATION_EXECUTIVE, TEAM),
                row("城市基层党建专职工作者", PostRole.URBAN_PARTY_BUILDING_WORKER, STREET_PARTY),
                row("导师", PostRole.MENTOR, COMMUNITY),
                row("居民代表", PostRole.RESIDENTS_REPRESENTATIVE, COMMUNITY),
                row("社区民警", PostRole.COMMUNITY_POLICE_OFFICER, COMMUNITY),
                row("党员骑手、外卖小哥、货车司机（小队）", PostRole.SQUAD_MEMBER, TEAM),
                row("认领的小区治理岗", PostRole.CLAIMED_GOVERNANCE_POST, COMPLEX));
    }

    static Stream<Row> concurrencies() {
        return CONCURRENCIES.lines().map(line -> {
            List<Held> posts = Stream.of(line.substring(line.indexOf(": ") + 2).split(" "))
                    .map(held -> held.split("@"))
                    .map(held -> new Held(PostRole.of(held[0]), seat(held[1])))
                    .toList();
            return new Row(line.substring(0, line.indexOf(": ")), posts);
        });
    }

    private static PostSeat seat(String name) {
        return switch (name) {
            case "grid" -> GRID;
            case "complex" -> COMPLEX;
            case "street" -> STREET;
            case "community" -> COMMUNITY;
            default -> in(name);
        };
    }

    @ParameterizedTest
    @MethodSource({"roles", "concurrencies"})
    void a_member_holds_the_posts_of_a_row_at_once(Row row) {
        MemberId member = MemberId.of("m-1");
        List<Post> posts = new ArrayList<>();
        for (Held held : row.posts()) {
            posts.add(Post.builder()
                    .id(PostId.of("p-" + posts.size()))
                    .member(member)
                    .role(held.role())
                    .in(held.seat())
                    .build());
        }
        DatasetHeader header = DatasetHeader.builder()
                .issuer("示例")
                .issuedAt(java.time.Instant.parse("2026-01-01T00:00:00Z"))
                .asOf(java.time.LocalDate.of(2026, 1, 1))
                .division(DivisionCode.of("999911"))
                .coverage(Coverage.PARTIAL)
                .nature(Nature.SYNTHETIC)
                .build();
        Dataset dataset = Dataset.of(header, posts);
        assertThat(dataset.postsOf(member, header.asOf()))
                .as(row.text())
                .extracting(Post::role)
                .containsExactlyElementsOf(row.posts().stream().map(Held::role).toList());
    }

    @Test
    void the_tables_are_whole() {
        assertThat(roles()).as("roles of table 4.2").hasSize(48);
        // Fifteen rows; four of them join two holders or two posts by "or".
        assertThat(concurrencies()).as("concurrencies of table 4.8").hasSize(19);
    }

    @Test
    void every_word_of_a_list_has_a_label_in_both_languages() {
        long seen = Stream.of(MemberKind.standard(), PostRole.standard(), RegistrationKind.standard())
                .flatMap(List::stream)
                .peek(word -> {
                    assertThat(word.label(Locale.ENGLISH)).as(word.word()).matches("[“\\w].*");
                    assertThat(word.label(Locale.SIMPLIFIED_CHINESE))
                            .as(word.word())
                            .isNotEqualTo(word.word())
                            .matches(".*\\p{IsHan}.*");
                })
                .count();
        assertThat(seen).isGreaterThan(80);
    }
}
