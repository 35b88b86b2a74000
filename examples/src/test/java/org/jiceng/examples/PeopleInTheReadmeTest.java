package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.dataset.Dataset;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.PostId;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsLedger;
import org.jiceng.points.RefusedEntry;
import org.jiceng.points.StarScale;
import org.jiceng.points.Statement;
import org.jiceng.points.StatementLine;
import org.jiceng.serialization.ExchangeReader;
import org.junit.jupiter.api.Test;

/** The questions about people and points that the README of the core asks. */
class PeopleInTheReadmeTest {

    private final LocalDate day = LocalDate.of(2026, 1, 1);
    private final MemberId member = MemberId.of("m-1");
    private final Dataset dataset = Dataset.of(
            ExchangeReader.readDataset(Path.of("data/guangming.json")).header(),
            List.of(
                    Member.builder().id(member).build(),
                    Post.builder()
                            .id(PostId.of("p-1"))
                            .member(member)
                            .role(PostRole.GRID_LEADER)
                            .in(new PostSeat.OfGrid(GridId.of("g-0012")))
                            .filledSince(LocalDate.of(2025, 1, 1))
                            .build(),
                    Post.builder()
                            .id(PostId.of("p-2"))
                            .role(PostRole.GRID_LEADER)
                            .in(new PostSeat.OfGrid(GridId.of("g-0013")))
                            .build()));

    @Test
    void who_holds_which_post_is_one_call_each() {
        Optional<Post> leader = dataset.findGridLeader(GridId.of("g-0012"), day); // who leads grid X on day D
        List<Post> held = dataset.postsOf(member, day); // which posts does member M hold
        List<Post> vacant = dataset.vacantPosts(day); // which posts are vacant

        assertThat(leader).map(Post::id).contains(PostId.of("p-1"));
        assertThat(held).hasSize(1);
        assertThat(vacant).extracting(Post::id).containsExactly(PostId.of("p-2"));
    }

    @Test
    void an_account_without_entries_has_an_empty_statement() {
        PointsLedger ledger = dataset.pointsLedger(); // or PointsLedger.replay(entries, schemes)
        Statement statement = ledger.statement(PointsAccount.of(member, Ledger.REDEEMABLE));
        List<StatementLine> lines = statement.lines(); // with running balance
        int stars = statement.stars(StarScale.NATIONAL); // from actual service, without travel
        List<RefusedEntry> refused = ledger.refused(); // what broke a law of the ledger, and why

        assertThat(lines).isEmpty();
        assertThat(stars).isZero();
        assertThat(refused).isEmpty();
    }
}
