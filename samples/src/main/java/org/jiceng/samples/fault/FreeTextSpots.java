package org.jiceng.samples.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.MemberId;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.organization.Organization;
import org.jiceng.points.AdjustmentDirection;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.Posting;
import org.jiceng.request.Pseudonym;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jiceng.samples.internal.Draws;
import org.jspecify.annotations.Nullable;

/** The places in which people write what they like; one is drawn. */
final class FreeTextSpots {

    private static final String LOCAL_KEY = "faulty:remark";

    /** Puts a text into one place of a record of the sample, if there is such a record. */
    @FunctionalInterface
    private interface Spot {
        boolean put(Workplace place, Draws draws, Wrong wrong);
    }

    /**
     * What is wrong.
     *
     * @param sentence a short text
     * @param word the same in letters and digits alone, which is all that a pseudonym may have; null if there is none
     */
    record Wrong(String sentence, @Nullable String word) {}

    private static final List<Spot> SPOTS = List.of(
            FreeTextSpots::title,
            FreeTextSpots::description,
            FreeTextSpots::note,
            FreeTextSpots::caseReference,
            FreeTextSpots::pseudonym,
            FreeTextSpots::skill,
            FreeTextSpots::intent,
            FreeTextSpots::grade,
            FreeTextSpots::reason,
            FreeTextSpots::remark,
            FreeTextSpots::remarks);

    private FreeTextSpots() {}

    static void put(Workplace place, Draws draws, Wrong wrong) {
        int first = draws.below(SPOTS.size());
        for (int i = 0; i < SPOTS.size(); i++) {
            if (SPOTS.get((first + i) % SPOTS.size()).put(place, draws, wrong)) {
                return;
            }
        }
        throw place.noRoom("a record with a free text");
    }

    private static boolean expect(Workplace place, At<?> at, DatasetRecord changed, String pointer) {
        place.replace(at, changed);
        place.expect(at, pointer);
        return true;
    }

    private static boolean matter(Workplace place, Draws draws, boolean isTitle, String text) {
        return place.tryTake(ServiceRequest.class, draws, request -> !request.isCase())
                .filter(at -> {
                    RequestMatter old = at.record().matter();
                    RequestMatter matter = isTitle
                            ? new RequestMatter(old.category(), text, old.description(), old.caseReference())
                            : new RequestMatter(old.category(), old.title(), text, old.caseReference());
                    ServiceRequest changed =
                            at.record().toBuilder().matter(matter).build();
                    return expect(place, at, changed, isTitle ? "/matter/title" : "/matter/description");
                })
                .isPresent();
    }

    private static boolean title(Workplace place, Draws draws, Wrong wrong) {
        return matter(place, draws, true, wrong.sentence());
    }

    private static boolean description(Workplace place, Draws draws, Wrong wrong) {
        return matter(place, draws, false, "楼道照明\n" + wrong.sentence());
    }

    private static boolean note(Workplace place, Draws draws, Wrong wrong) {
        return place.tryTake(
                        ServiceRequest.class,
                        draws,
                        request -> !request.isCase() && !request.events().isEmpty())
                .filter(at -> {
                    List<RequestEvent> events = new ArrayList<>(at.record().events());
                    int which = draws.below(events.size());
                    events.set(which, events.get(which).withNote(wrong.sentence()));
                    ServiceRequest changed =
                            at.record().toBuilder().events(events).build();
                    return expect(place, at, changed, "/events/" + which + "/note");
                })
                .isPresent();
    }

    /** The reference of a case is no narrative, and people put numbers into it. */
    private static boolean caseReference(Workplace place, Draws draws, Wrong wrong) {
        At<ServiceRequest> at = place.tryTake(ServiceRequest.class, draws, ServiceRequest::isCase)
                .orElseGet(() -> place.append(Fresh.request(place, draws).build()));
        RequestCategory category =
                at.record().isCase() ? at.record().matter().category() : RequestCategory.MARRIAGE_MEDIATION;
        ServiceRequest changed = at.record().toBuilder()
                .matter(RequestMatter.ofCase(category, wrong.sentence()))
                .build();
        return expect(place, at, changed, "/matter/caseReference");
    }

    private static boolean pseudonym(Workplace place, Draws draws, Wrong wrong) {
        if (wrong.word() == null) {
            return false;
        }
        Requester requester = Requester.of(Pseudonym.of(wrong.word()));
        return place.tryTake(ServiceRequest.class, draws, any -> true)
                .filter(at -> {
                    ServiceRequest changed =
                            at.record().toBuilder().requester(requester).build();
                    return expect(place, at, changed, "/requester/pseudonym");
                })
                .isPresent();
    }

    private static boolean skill(Workplace place, Draws draws, Wrong wrong) {
        return place.tryTake(Member.class, draws, any -> true)
                .filter(at -> {
                    List<String> skills = new ArrayList<>(at.record().skills());
                    skills.add(wrong.sentence());
                    Member changed = at.record().toBuilder().skills(skills).build();
                    return expect(place, at, changed, "/skills/" + (skills.size() - 1));
                })
                .isPresent();
    }

    private static boolean intent(Workplace place, Draws draws, Wrong wrong) {
        return place.tryTake(Member.class, draws, any -> true)
                .filter(at -> {
                    List<String> intents = new ArrayList<>(at.record().serviceIntents());
                    intents.add(0, wrong.sentence());
                    Member changed =
                            at.record().toBuilder().serviceIntents(intents).build();
                    return expect(place, at, changed, "/serviceIntents/0");
                })
                .isPresent();
    }

    private static boolean grade(Workplace place, Draws draws, Wrong wrong) {
        return place.tryTake(Employment.class, draws, any -> true)
                .filter(at -> {
                    Employment changed =
                            at.record().toBuilder().grade(wrong.sentence()).build();
                    return expect(place, at, changed, "/grade");
                })
                .isPresent();
    }

    private static boolean reason(Workplace place, Draws draws, Wrong wrong) {
        FreshEntries entries = new FreshEntries(place, draws);
        PointsAccount account = entries.account(Ledger.REDEEMABLE);
        MemberId approver = FreshPeople.somebody(place, draws);
        Posting increase = new Posting.Adjustment(AdjustmentDirection.INCREASE, wrong.sentence(), approver);
        place.expect(entries.add(account, 10, increase), "/posting/reason");
        return true;
    }

    private static boolean remark(Workplace place, Draws draws, Wrong wrong) {
        return extend(place, draws, new ExtensionValue.Text(wrong.sentence()), "");
    }

    private static boolean remarks(Workplace place, Draws draws, Wrong wrong) {
        ExtensionValue first = new ExtensionValue.Text("已核对");
        ExtensionValue items = new ExtensionValue.Items(List.of(first, new ExtensionValue.Text(wrong.sentence())));
        return extend(place, draws, items, "/1");
    }

    private static boolean extend(Workplace place, Draws draws, ExtensionValue value, String inside) {
        String pointer = "/extensions/" + LOCAL_KEY + inside;
        switch (draws.below(3)) {
            case 0 -> {
                Optional<At<Grid>> grid = place.tryTake(Grid.class, draws, any -> true);
                return grid.isPresent()
                        && expect(place, grid.get(), extended(grid.get().record(), value), pointer);
            }
            case 1 -> {
                Optional<At<Organization>> body = place.tryTake(Organization.class, draws, any -> true);
                return body.isPresent()
                        && expect(place, body.get(), extended(body.get().record(), value), pointer);
            }
            default -> {
                Optional<At<ServiceRequest>> request = place.tryTake(ServiceRequest.class, draws, any -> true);
                return request.isPresent()
                        && expect(place, request.get(), extended(request.get().record(), value), pointer);
            }
        }
    }

    private static Grid extended(Grid grid, ExtensionValue value) {
        return grid.toBuilder()
                .extensions(grid.extensions().with(LOCAL_KEY, value))
                .build();
    }

    private static Organization extended(Organization body, ExtensionValue value) {
        return body.toBuilder()
                .extensions(body.extensions().with(LOCAL_KEY, value))
                .build();
    }

    private static ServiceRequest extended(ServiceRequest request, ExtensionValue value) {
        return request.toBuilder()
                .extensions(request.extensions().with(LOCAL_KEY, value))
                .build();
    }
}
