package org.jiceng.request;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The way on which a request came in, such as {@code mini-program}.
 *
 * <p>The standard words are those that the sources name, without the brand names of single places; the hotline is that
 * of the national 12345 practice.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:night-patrol}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record RequestChannel(String word) implements Word, Comparable<RequestChannel> {

    private static final List<String> STANDARD = List.of(
            "app",
            "mini-program",
            "web-portal",
            "official-account",
            "telephone",
            "letter",
            "email",
            "hotline",
            "appeal-point",
            "service-centre",
            "building-notice",
            "contact-card",
            "one-button-call",
            "grid-chat-group",
            "booking-service",
            "property-platform",
            "home-visit",
            "reception",
            "patrol");

    /** An app on a telephone. */
    public static final RequestChannel APP = new RequestChannel("app");

    /** A small program inside of another app. */
    public static final RequestChannel MINI_PROGRAM = new RequestChannel("mini-program");

    /** A page on the web. */
    public static final RequestChannel WEB_PORTAL = new RequestChannel("web-portal");

    /** A public account in a messenger. */
    public static final RequestChannel OFFICIAL_ACCOUNT = new RequestChannel("official-account");

    /** A call to an office. */
    public static final RequestChannel TELEPHONE = new RequestChannel("telephone");

    /** A letter on paper. */
    public static final RequestChannel LETTER = new RequestChannel("letter");

    /** A letter by electronic mail. */
    public static final RequestChannel EMAIL = new RequestChannel("email");

    /** A call to the government hotline 12345. */
    public static final RequestChannel HOTLINE = new RequestChannel("hotline");

    /** A centre, hall or station for appeals. */
    public static final RequestChannel APPEAL_POINT = new RequestChannel("appeal-point");

    /** A centre for services to the people, of any tier. */
    public static final RequestChannel SERVICE_CENTRE = new RequestChannel("service-centre");

    /** A notice board of a building. */
    public static final RequestChannel BUILDING_NOTICE = new RequestChannel("building-notice");

    /** A card with the contact of a member. */
    public static final RequestChannel CONTACT_CARD = new RequestChannel("contact-card");

    /** A device with one button. */
    public static final RequestChannel ONE_BUTTON_CALL = new RequestChannel("one-button-call");

    /** The chat group of a grid. */
    public static final RequestChannel GRID_CHAT_GROUP = new RequestChannel("grid-chat-group");

    /** A service for bookings. */
    public static final RequestChannel BOOKING_SERVICE = new RequestChannel("booking-service");

    /** The platform for property services. */
    public static final RequestChannel PROPERTY_PLATFORM = new RequestChannel("property-platform");

    /** Somebody asked at the door. */
    public static final RequestChannel HOME_VISIT = new RequestChannel("home-visit");

    /** Somebody received visitors at a fixed place. */
    public static final RequestChannel RECEPTION = new RequestChannel("reception");

    /** Somebody found it on a patrol. */
    public static final RequestChannel PATROL = new RequestChannel("patrol");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public RequestChannel {
        LocalWords.require(word, STANDARD, "RequestChannel");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static RequestChannel of(String word) {
        return new RequestChannel(word);
    }

    /**
     * Checks whether {@link #of} accepts a text.
     *
     * @param text any text
     * @return true exactly when {@link #of} accepts it
     */
    public static boolean isValid(String text) {
        return LocalWords.isAllowed(text, STANDARD);
    }

    /**
     * Returns the standard list.
     *
     * @return all words that the library knows, in a stable order
     */
    public static List<RequestChannel> standard() {
        return List.of(
                APP,
                MINI_PROGRAM,
                WEB_PORTAL,
                OFFICIAL_ACCOUNT,
                TELEPHONE,
                LETTER,
                EMAIL,
                HOTLINE,
                APPEAL_POINT,
                SERVICE_CENTRE,
                BUILDING_NOTICE,
                CONTACT_CARD,
                ONE_BUTTON_CALL,
                GRID_CHAT_GROUP,
                BOOKING_SERVICE,
                PROPERTY_PLATFORM,
                HOME_VISIT,
                RECEPTION,
                PATROL);
    }

    @Override
    public int compareTo(RequestChannel other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
