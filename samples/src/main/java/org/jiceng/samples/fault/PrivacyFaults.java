package org.jiceng.samples.fault;

import java.util.List;
import java.util.Locale;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.MemberId;
import org.jiceng.member.Member;
import org.jiceng.organization.Organization;
import org.jiceng.points.AdjustmentDirection;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.Posting;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Place;

/** Faults of numbers that stand for a person where they must not stand, and of texts that are spelt in another form. */
final class PrivacyFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("privacy.id.identity-number", PrivacyFaults::numberAsId),
            Injector.of("privacy.text.identity-number", PrivacyFaults::identityInText),
            Injector.of("privacy.text.phone-number", PrivacyFaults::phoneInText),
            Injector.of("text.not-normalized", PrivacyFaults::notNormalized));

    /** The county of numbers of people who do not exist, and of whom samples have none. */
    private static final String NOBODY = "999998";

    /** No province has 19, so nobody has such a number; short ones are not known of the fictitious 9999. */
    private static final String NO_PROVINCE = "190000";

    private static final char WIDE = '\uFF10' - '0';

    private PrivacyFaults() {}

    private static String citizenNumber(Workplace place) {
        return Codes.citizenId(NOBODY, place.freshNumber()).reveal();
    }

    /** A number of the first generation: two digits for the year, and no check character. */
    private static String shortNumber(Workplace place) {
        String full = Codes.citizenId(NO_PROVINCE, place.freshNumber()).reveal();
        return full.substring(0, 6) + full.substring(8, 17);
    }

    /** A mobile number of the segment in which nobody has one; each is another. */
    private static String phone(Workplace place) {
        return "160" + Codes.padded(place.freshNumber(), 8);
    }

    /** A record that names a person, and where. */
    private record Naming(DatasetRecord record, String pointer) {}

    /** The number is found once, where it stands first: at the member, or where a record before names the member. */
    private static void numberAsId(Workplace place, Draws draws) {
        MemberId id = MemberId.of(
                switch (draws.below(4)) {
                    case 0 -> citizenNumber(place);
                    case 1 -> citizenNumber(place).toLowerCase(Locale.ROOT);
                    case 2 -> shortNumber(place);
                    default -> phone(place);
                });
        Member member = Fresh.member(place).id(id).build();
        Naming naming = naming(place, draws, id);
        if (draws.in(500)) {
            place.expect(place.append(member), "/id");
            place.append(naming.record());
        } else {
            place.expect(place.append(naming.record()), naming.pointer());
            place.append(member);
        }
    }

    private static Naming naming(Workplace place, Draws draws, MemberId id) {
        PointsAccount account = PointsAccount.of(id, Ledger.REDEEMABLE);
        FreshEntries entries = new FreshEntries(place, draws);
        return switch (draws.below(8)) {
            case 0 -> new Naming(FreshPeople.post(place, draws).member(id).build(), "/member");
            case 1 -> new Naming(FreshPeople.registration(place, draws, id).build(), "/member");
            case 2 -> new Naming(FreshPeople.employment(place, draws, id).build(), "/member");
            case 3 -> new Naming(new PointsBalance(account, 0L, place.header().issuedAt()), "/account/member");
            case 4 -> new Naming(Fresh.award(place, account).build(), "/account/member");
            case 5 -> {
                Posting increase = new Posting.Adjustment(AdjustmentDirection.INCREASE, "补录", id);
                PointsAccount other = entries.account(Ledger.REDEEMABLE);
                yield new Naming(entries.next(other, 10, increase).build(), "/posting/approver");
            }
            case 6 -> {
                PointsAccount giver = entries.account(Ledger.REDEEMABLE);
                entries.increase(giver, 10);
                yield new Naming(
                        entries.next(giver, 10, new Posting.Transfer(account)).build(), "/posting/to/member");
            }
            default ->
                new Naming(
                        Fresh.request(place, draws)
                                .handling(Handling.by(Handler.of(id)))
                                .build(),
                        "/handling/handler/member");
        };
    }

    private static void identityInText(Workplace place, Draws draws) {
        String number = citizenNumber(place);
        String written = switch (draws.below(4)) {
            case 0 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
            case 1 -> number.toLowerCase(Locale.ROOT);
            case 2 -> wide(number);
            default -> number;
        };
        FreeTextSpots.put(place, draws, new FreeTextSpots.Wrong("身份证 " + written + "，请核对", number));
    }

    private static void phoneInText(Workplace place, Draws draws) {
        String number = phone(place);
        String parts = number.substring(0, 3) + "-" + number.substring(3, 7) + "-" + number.substring(7);
        String written = switch (draws.below(4)) {
            case 0 -> parts;
            case 1 -> "+86 " + number;
            case 2 -> wide(number);
            default -> number;
        };
        FreeTextSpots.put(place, draws, new FreeTextSpots.Wrong("请致电" + written + "，家中有人", number));
    }

    /** The same in the wide letters of East Asian keyboards. */
    private static String wide(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(each -> wide.append((char) (each + WIDE)));
        return wide.toString();
    }

    /** An accent that stands behind its letter, or an ideograph that is there for compatibility alone. */
    private static void notNormalized(Workplace place, Draws draws) {
        String text = draws.in(500) ? "Cafe\u0301 春和" : "春和\uFA19社";
        switch (draws.below(4)) {
            case 0, 1 -> TextFaults.with(max -> text).inject(place, draws);
            case 2 -> {
                Organization body = Fresh.organization(place)
                        .serving(new Place.OfDivision(Fresh.community(place, draws)))
                        .serving(new Place.Named(text))
                        .build();
                place.expect(place.append(body), "/serves/1/name");
            }
            default -> FreeTextSpots.put(place, draws, new FreeTextSpots.Wrong(text, null));
        }
    }
}
