package org.jiceng.code;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * How a place builds the codes of its grids: a list of segments, and how far the division in the code must agree with
 * the division of the grid.
 *
 * <p>There is no national layout. The constants follow two industry standards and one local one; a place adds its own
 * under a word with its namespace, such as {@code guangming:grid-17}. Layouts are compared by all they hold.
 *
 * @param word the name of the layout
 * @param segments the segments from left to right, at least one, together at most 64 characters; county, township and
 *     community at most once each, in this order
 * @param ownerRule how far the division in the code must agree with the division of the grid
 */
public record GridCodeLayout(String word, List<GridCodeSegment> segments, OwnerRule ownerRule) implements Word {

    // Before the constants: their constructor needs it.
    private static final List<String> KNOWN_WORDS = List.of("beijing-15", "cjt-349-20", "cjt-213-14");
    private static final int MAX_LENGTH = 64;

    /**
     * The cell grids of Beijing's local standard for grid-based city management, 15 digits: county, township,
     * community, and a sequence number from 001.
     */
    public static final GridCodeLayout BEIJING_15 = new GridCodeLayout(
            "beijing-15",
            List.of(
                    GridCodeSegment.county(),
                    GridCodeSegment.township(),
                    GridCodeSegment.community(),
                    GridCodeSegment.sequence(3)),
            OwnerRule.SAME_COMMUNITY);

    /**
     * The layout of CJ/T 349-2010 for digital communities, 20 digits: object code, county, township, community, and a
     * sequence number, 00 where the community is not divided. Communities that were merged have numbers from 601, so
     * the division is compared down to the township only.
     */
    public static final GridCodeLayout CJT_349_20 = new GridCodeLayout(
            "cjt-349-20",
            List.of(
                    GridCodeSegment.object(6),
                    GridCodeSegment.county(),
                    GridCodeSegment.township(),
                    GridCodeSegment.community(),
                    GridCodeSegment.sequenceFromZero(2)),
            OwnerRule.SAME_TOWNSHIP);

    /**
     * The layout that is used after CJ/T 213-2005 for unit grids, 14 digits: county, township, community, and a
     * sequence number, 00 for the whole community.
     */
    public static final GridCodeLayout CJT_213_14 = new GridCodeLayout(
            "cjt-213-14",
            List.of(
                    GridCodeSegment.county(),
                    GridCodeSegment.township(),
                    GridCodeSegment.community(),
                    GridCodeSegment.sequenceFromZero(2)),
            OwnerRule.SAME_COMMUNITY);

    /** How far the division inside a code must agree with the division that the grid belongs to. */
    public enum OwnerRule implements Word {
        /** They need not agree, or the code names no division. */
        NONE,
        /** They must agree down to the county. */
        SAME_COUNTY,
        /** They must agree down to the township. */
        SAME_TOWNSHIP,
        /** They must agree down to the community. */
        SAME_COMMUNITY;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        @Override
        public String word() {
            return word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * Creates a layout.
     *
     * @throws IllegalArgumentException if the word is neither of this library nor a word with a namespace, if there is
     *     no segment or more than 64 characters, or if the segments of the division are out of order
     */
    public GridCodeLayout {
        Objects.requireNonNull(ownerRule, "ownerRule");
        segments = List.copyOf(segments);
        if (!LocalWords.isLocal(word) && !KNOWN_WORDS.contains(word)) {
            throw new IllegalArgumentException(
                    "Word must be of this library or have a namespace, as in guangming:grid-17, but was: " + word);
        }
        int length = segments.stream().mapToInt(GridCodeSegment::length).sum();
        if (length < 1 || length > MAX_LENGTH) {
            throw new IllegalArgumentException("Length must be from 1 to 64, but was: " + length);
        }
        requireDivisionOrder(segments);
    }

    private static void requireDivisionOrder(List<GridCodeSegment> segments) {
        List<GridCodeSegment.Part> division = segments.stream()
                .map(GridCodeSegment::part)
                .filter(GridCodeSegment.Part::isDivision)
                .toList();
        List<GridCodeSegment.Part> full =
                List.of(GridCodeSegment.Part.COUNTY, GridCodeSegment.Part.TOWNSHIP, GridCodeSegment.Part.COMMUNITY);
        if (division.size() > full.size() || !full.subList(0, division.size()).equals(division)) {
            throw new IllegalArgumentException(
                    "Segments must name county, township and community in this order, but were: " + division);
        }
    }

    /**
     * Obtains a layout of a place.
     *
     * @param word a word with a namespace, such as {@code guangming:grid-17}
     * @param segments the segments from left to right
     * @param ownerRule how far the division in the code must agree with the division of the grid
     * @return the layout
     * @throws IllegalArgumentException if the parts are not as the constructor wants them
     */
    public static GridCodeLayout of(String word, List<GridCodeSegment> segments, OwnerRule ownerRule) {
        return new GridCodeLayout(word, segments, ownerRule);
    }

    /**
     * Returns the layouts that the library knows.
     *
     * @return the constants of this class
     */
    public static List<GridCodeLayout> known() {
        return List.of(BEIJING_15, CJT_349_20, CJT_213_14);
    }

    /**
     * Returns the number of characters of a code in this layout.
     *
     * @return a number from 1 to 64
     */
    public int length() {
        return segments.stream().mapToInt(GridCodeSegment::length).sum();
    }

    /**
     * Checks whether a text is a code in this layout.
     *
     * @param text any text
     * @return true exactly when {@link #findProblem} finds nothing
     */
    public boolean isValid(String text) {
        return findProblem(text).isEmpty();
    }

    /**
     * Finds what keeps a text from being a code in this layout.
     *
     * @param text any text
     * @return the first problem
     */
    public Optional<CodeProblem> findProblem(String text) {
        Objects.requireNonNull(text, "text");
        Optional<CodeProblem> wrongLength = CodeText.findWrongLength(text, length());
        if (wrongLength.isPresent()) {
            return wrongLength;
        }
        int start = 0;
        for (GridCodeSegment segment : segments) {
            Optional<CodeProblem> problem = segment.findProblem(text, start);
            if (problem.isPresent()) {
                return problem;
            }
            start += segment.length();
        }
        return Optional.empty();
    }

    /**
     * Finds what keeps a code from being the code of a grid in a division: its layout, then the owner rule.
     *
     * @param code the code of a grid
     * @param owner the division that the grid belongs to, of any level
     * @return the first problem; {@link Reason#OTHER_DIVISION} if the division in the code and the owner disagree within
     *     the reach of the rule
     */
    public Optional<CodeProblem> findProblem(GridCode code, DivisionCode owner) {
        Objects.requireNonNull(owner, "owner");
        return findProblem(code.value()).or(() -> findOtherDivision(code, owner));
    }

    private Optional<CodeProblem> findOtherDivision(GridCode code, DivisionCode owner) {
        DivisionLevel reach = switch (ownerRule) {
            case NONE -> DivisionLevel.SUMMARY;
            case SAME_COUNTY -> DivisionLevel.COUNTY;
            case SAME_TOWNSHIP -> DivisionLevel.TOWNSHIP;
            case SAME_COMMUNITY -> DivisionLevel.VILLAGE;
        };
        Optional<DivisionCode> named = findDivision(code);
        if (reach == DivisionLevel.SUMMARY || named.isEmpty()) {
            return Optional.empty();
        }
        DivisionCode compared = named.get().ancestor(reach).orElse(named.get());
        return owner.contains(compared) || compared.contains(owner)
                ? Optional.empty()
                : CodeProblem.at(startOfDivision(), Reason.OTHER_DIVISION);
    }

    /**
     * Returns the division that a code in this layout names.
     *
     * @param code the code of a grid
     * @return the division of the lowest level that the layout has; empty if the layout names none, or if the code is
     *     not in this layout
     */
    public Optional<DivisionCode> findDivision(GridCode code) {
        if (!isValid(code.value())) {
            return Optional.empty();
        }
        StringBuilder division = new StringBuilder();
        int start = 0;
        for (GridCodeSegment segment : segments) {
            if (segment.part().isDivision()) {
                division.append(code.value(), start, start + segment.length());
            }
            start += segment.length();
        }
        return division.length() == 0 ? Optional.empty() : Optional.of(DivisionCode.of(division.toString()));
    }

    private int startOfDivision() {
        int start = 0;
        for (GridCodeSegment segment : segments) {
            if (segment.part().isDivision()) {
                return start;
            }
            start += segment.length();
        }
        return start;
    }
}
