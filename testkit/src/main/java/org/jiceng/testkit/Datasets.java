package org.jiceng.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.grid.Grid;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.organization.Organization;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;

/**
 * Small datasets in which all that is named is there.
 *
 * <p>The records are made without regard to each other and then linked, so that each of them goes on shrinking.
 */
final class Datasets {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private Datasets() {}

    static Arbitrary<Dataset> datasets() {
        List<Arbitrary<Object>> parts = List.of(
                Derivation.of(DatasetHeader.class).asGeneric(),
                list(Division.class, 2, 3),
                list(Organization.class, 0, 3),
                list(Grid.class, 0, 3),
                list(ResidentialComplex.class, 0, 2),
                list(Member.class, 0, 3),
                list(Post.class, 0, 2),
                list(Registration.class, 0, 2),
                list(Employment.class, 0, 1),
                list(PointsEntry.class, 0, 5),
                list(PointsBalance.class, 0, 1),
                list(ServiceRequest.class, 0, 2));
        return new Combination<>(parts, Datasets::link);
    }

    private static Arbitrary<Object> list(Class<?> type, int min, int max) {
        return Edges.few(Derivation.of(type).list().ofMinSize(min).ofMaxSize(max))
                .asGeneric();
    }

    private static Dataset link(List<Object> drafts) {
        DatasetHeader header = header((DatasetHeader) drafts.get(0));
        Linking linking = new Linking(header.issuedAt());
        linking.divisions(drafts(drafts, 1, Division.class));
        List<ResidentialComplex> complexes = drafts(drafts, 4, ResidentialComplex.class);
        linking.names(drafts(drafts, 2, Organization.class), drafts(drafts, 3, Grid.class), complexes);
        linking.organizations(drafts(drafts, 2, Organization.class));
        linking.grids(drafts(drafts, 3, Grid.class));
        linking.complexes(complexes);
        People people = new People(linking);
        people.members(drafts(drafts, 5, Member.class));
        people.posts(drafts(drafts, 6, Post.class));
        people.registrations(drafts(drafts, 7, Registration.class));
        people.employments(drafts(drafts, 8, Employment.class));
        people.points(drafts(drafts, 9, PointsEntry.class), drafts(drafts, 10, PointsBalance.class));
        people.requests(drafts(drafts, 11, ServiceRequest.class));
        return Dataset.of(header.toBuilder().division(linking.street()).build(), linking.records());
    }

    private static <T> List<T> drafts(List<Object> drafts, int index, Class<T> type) {
        List<T> typed = new ArrayList<>();
        for (Object draft : (List<?>) drafts.get(index)) {
            typed.add(type.cast(draft));
        }
        return typed;
    }

    /** A day on which everybody who was born before 1900 is of age, and no profile, since it could not be resolved. */
    private static DatasetHeader header(DatasetHeader draft) {
        return draft.toBuilder()
                .asOf(draft.asOf().isBefore(EARLIEST) ? EARLIEST : draft.asOf())
                .profile(null)
                .build();
    }
}
