package org.jiceng.samples;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.id.MemberId;
import org.jiceng.id.PostId;
import org.jiceng.member.Post;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.jiceng.territory.Building;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Makes the posts of a community: filled by a member, filled without a name, or vacant. */
final class PostMaker {

    private static final int VACANT = 40;
    private static final int UNNAMED = 300;
    private static final int COMMITTEE_SEATS = 3;
    private static final LocalDate TERM = LocalDate.of(2021, 3, 1);

    private final Community community;
    private final Roster roster;
    private int made;

    PostMaker(Community community) {
        this.community = community;
        roster = community.roster();
    }

    void make() {
        makeCommunityPosts();
        makeGridPosts();
        makeBuildingPosts();
        makeOwnersPosts();
        PostSeat seat = new PostSeat.OfDivision(community.code());
        makeUnnamed(Series.LEGAL_ADVISERS, PostRole.LEGAL_ADVISER, seat);
        makeUnnamed(Series.COUNSELLORS, PostRole.PSYCHOLOGICAL_COUNSELLOR, seat);
        makeUnnamed(Series.SUNK_POSTS, PostRole.COMMUNITY_CADRE, seat);
        makeUnnamed(Series.CONTACT_CADRES, PostRole.CONTACT_CADRE, seat);
        makeClaimed(seat);
        int cells = community.count(Series.CELLS);
        for (int i = 0; i < cells; i++) {
            PostSeat cell = new PostSeat.OfGrid(Ids.grid(community.index(), "cell-", i));
            add(PostRole.INFORMATION_OFFICER, cell, null, true);
        }
    }

    private @Nullable MemberId worker(int ordinal) {
        return roster.workers() == 0 ? null : roster.member(ordinal % roster.workers());
    }

    /** Returns somebody who is not employed, if there is anybody. */
    private @Nullable MemberId resident(Draws draws) {
        int others = roster.size() - roster.workers();
        if (others == 0) {
            return null;
        }
        int ordinal = roster.workers() + draws.below(others);
        return MemberMaker.isMinor(community, ordinal) ? null : roster.member(ordinal);
    }

    private void add(PostRole role, PostSeat seat, @Nullable MemberId member, boolean filled) {
        Draws draws = community.draws(Family.POST, made);
        made++;
        LocalDate first = TERM.plusDays(draws.below(400));
        Post.Builder post = Post.builder()
                .id(PostId.of(Ids.community("p", community.index()) + "-" + Codes.padded(made, 4)))
                .role(role)
                .in(seat)
                .period(DateRange.from(first));
        if (filled || member != null) {
            post.member(member).filledSince(first.plusDays(draws.below(900)));
        }
        community.add(post.build());
    }

    private void makeCommunityPosts() {
        PostSeat party = new PostSeat.OfOrganization(community.party());
        PostSeat committee = new PostSeat.OfOrganization(community.committee());
        Draws draws = community.draws(Family.COMMUNITY, 3);
        add(PostRole.COMMUNITY_PARTY_SECRETARY, party, worker(0), false);
        // One person in both posts is the rule.
        add(PostRole.RESIDENTS_COMMITTEE_DIRECTOR, committee, draws.in(850) ? worker(0) : worker(1), false);
        add(PostRole.COMMUNITY_FULL_TIME_DEPUTY_SECRETARY, party, roster.workers() > 1 ? worker(1) : null, false);
        if (roster.workers() > 2) {
            add(PostRole.PARTY_AFFAIRS_WORKER, party, worker(2), false);
        }
        int partTime = draws.between(2, 4);
        for (int i = 0; i < partTime; i++) {
            add(PostRole.PART_TIME_COMMITTEE_MEMBER, party, resident(draws), false);
        }
    }

    /** One full-time worker for each grid; the secretary of the branch also leads the grid. */
    private void makeGridPosts() {
        int organizations = community.partyOrganizationsOfGrids();
        boolean branches = !community.plan().is(Scenario.DISTRICT_38_342)
                && community.plan().scenario() != null;
        for (int i = 0; i < community.grids().size(); i++) {
            Draws draws = community.draws(Family.GRID, 1000 + i);
            PostSeat seat = new PostSeat.OfGrid(community.grids().get(i));
            MemberId leader = draws.in(VACANT) ? null : resident(draws);
            add(PostRole.GRID_LEADER, seat, leader, false);
            if (branches && i < organizations) {
                PostSeat branch = new PostSeat.OfOrganization(Ids.organization(community.index(), "grid", i));
                add(PostRole.GRID_BRANCH_SECRETARY, branch, leader, false);
            }
            add(PostRole.FULL_TIME_GRID_WORKER, seat, draws.in(VACANT) ? null : worker(i + 3), false);
        }
    }

    private void makeBuildingPosts() {
        int buildings = 0;
        for (ResidentialComplex complex : community.complexes()) {
            for (Building building : complex.buildings()) {
                Draws draws = community.draws(Family.COMPLEX, 1000 + buildings);
                buildings++;
                if (draws.in(350)) {
                    boolean unnamed = draws.in(UNNAMED);
                    MemberId leader = unnamed || draws.in(2 * VACANT) ? null : resident(draws);
                    add(PostRole.BUILDING_LEADER, new PostSeat.OfBuilding(building.id()), leader, unnamed);
                }
            }
        }
    }

    private void makeOwnersPosts() {
        List<ResidentialComplex> complexes = community.complexes();
        for (int i = 0; i < complexes.size(); i++) {
            if (complexes.get(i).ownersCommitteeState() != OwnersCommitteeState.FORMED) {
                continue;
            }
            Draws draws = community.draws(Family.COMPLEX, 5000 + i);
            PostSeat seat = new PostSeat.OfOrganization(Ids.organization(community.index(), "owners", i));
            add(PostRole.OWNERS_COMMITTEE_CHAIR, seat, resident(draws), false);
            for (int j = 1; j < COMMITTEE_SEATS; j++) {
                boolean unnamed = draws.in(UNNAMED);
                add(PostRole.OWNERS_COMMITTEE_MEMBER, seat, unnamed ? null : resident(draws), unnamed);
            }
        }
    }

    private void makeUnnamed(Series series, PostRole role, PostSeat seat) {
        int count = community.count(series);
        for (int i = 0; i < count; i++) {
            add(role, seat, null, true);
        }
    }

    private void makeClaimed(PostSeat seat) {
        int count = community.count(Series.CLAIMED_POSTS);
        for (int i = 0; i < count; i++) {
            MemberId rider = roster.newEmployment() == 0
                    ? null
                    : roster.member(roster.firstNewEmployment() + i % roster.newEmployment());
            add(PostRole.CLAIMED_GOVERNANCE_POST, seat, rider, true);
        }
    }
}
