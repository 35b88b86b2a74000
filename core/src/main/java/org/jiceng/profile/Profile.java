package org.jiceng.profile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.constraint.Items;
import org.jiceng.finding.FindingCode;
import org.jiceng.grid.GridSystem;
import org.jiceng.points.PointsScheme;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.request.RequestSettings;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkingCalendar;
import org.jiceng.text.Required;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a place decides for itself, as data.
 *
 * <p>A profile is built like any record, and stands in a file of its own. A list that is empty decides nothing: without
 * grid code layouts, grid codes may have any form.
 *
 * @param id the id, by which datasets name the profile
 * @param name what people call the place
 * @param networks the networks of organizations, each with the divisions in which it holds, at most 1,000
 * @param gridCodes the layouts that codes of grids follow, each with the systems for which it holds, at most 50
 * @param words the words that the place adds to open lists, at most 10,000
 * @param pointsSchemes the points schemes of the place, one for each version, at most 500
 * @param requests what the place decides about requests; null if it decides nothing
 * @param rules the rules of datasets that the place grades otherwise or does not use, at most 1,000
 */
@UnambiguousProfile
public record Profile(
        @Classified(DataClass.PUBLIC) ProfileId id,
        @Classified(DataClass.PUBLIC) @Valid LocalName name,
        @Classified(DataClass.PUBLIC) @Items(max = 1000) List<@Valid NetworkUse> networks,
        @Classified(DataClass.PUBLIC) @Items(max = 50) List<@Valid GridCodeUse> gridCodes,
        @Classified(DataClass.PUBLIC) @Items(max = 10_000) List<@Valid ProfileWord> words,
        @Classified(DataClass.PUBLIC) @Items(max = 500) List<@Valid PointsScheme> pointsSchemes,
        @Classified(DataClass.PUBLIC) @Nullable @Valid RequestSettings requests,
        @Classified(DataClass.PUBLIC) @Items(max = 1000) List<@Valid RuleSetting> rules) {

    /** Creates a profile; the {@linkplain #builder() builder} reads better. The lists are copied. */
    public Profile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        networks = List.copyOf(networks);
        gridCodes = List.copyOf(gridCodes);
        words = List.copyOf(words);
        pointsSchemes = List.copyOf(pointsSchemes);
        rules = List.copyOf(rules);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with everything set as it is here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .name(name)
                .networks(networks)
                .gridCodes(gridCodes)
                .words(words)
                .pointsSchemes(pointsSchemes)
                .requests(requests)
                .rules(rules);
    }

    /**
     * Returns what holds for requests in this place.
     *
     * @return the settings of the place, or {@link RequestSettings#STANDARD} if it decides nothing
     */
    public RequestSettings requestSettings() {
        return requests == null ? RequestSettings.STANDARD : requests;
    }

    /**
     * Finds the network that holds in a division: the one whose division is the smallest around it.
     *
     * @param division a division of any level
     * @return the template; else one that holds wherever no other does; empty if there is none
     */
    public Optional<NetworkTemplate> findNetwork(DivisionCode division) {
        NetworkTemplate best = null;
        DivisionCode around = null;
        for (NetworkUse use : networks) {
            if (use.divisions().isEmpty() && around == null && best == null) {
                best = use.template();
            }
            for (DivisionCode each : use.divisions()) {
                if (each.contains(division) && (around == null || around.contains(each))) {
                    around = each;
                    best = use.template();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Finds what the place decides about a rule.
     *
     * @param code the code of a rule
     * @return the setting, or empty if the place leaves the rule as it is
     */
    public Optional<RuleSetting> findRule(FindingCode code) {
        return rules.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * Finds the label that the place gave to a word.
     *
     * @param list the list that the word belongs to
     * @param word a word of that list
     * @param locale the language of the reader
     * @return the label, or empty if the profile does not have the word
     */
    public Optional<String> findLabel(OpenList list, Word word, Locale locale) {
        return words.stream()
                .filter(each -> each.list() == list && each.word().value().equals(word.word()))
                .findFirst()
                .map(each -> each.label().in(locale));
    }

    /** Collects the components of a profile; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable ProfileId id;
        private @Nullable LocalName name;
        private List<NetworkUse> networks = List.of();
        private List<GridCodeUse> gridCodes = List.of();
        private List<ProfileWord> words = List.of();
        private List<PointsScheme> pointsSchemes = List.of();
        private @Nullable RequestSettings requests;
        private List<RuleSetting> rules = List.of();

        private Builder() {}

        /**
         * Sets the id, by which datasets name the profile.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(ProfileId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

        /**
         * Sets what people call the place.
         *
         * @param newName the new value
         * @return this builder
         */
        public Builder name(LocalName newName) {
            name = Objects.requireNonNull(newName, "name");
            return this;
        }

        /**
         * Sets the networks of organizations, each with the divisions in which it holds, at most 1,000.
         *
         * @param newNetworks the elements, which replace those set before
         * @return this builder
         */
        public Builder networks(List<NetworkUse> newNetworks) {
            networks = List.copyOf(newNetworks);
            return this;
        }

        /**
         * Adds a network.
         *
         * @param template the template
         * @param divisions the divisions in which it holds; if there is none, it holds wherever no other one does
         * @return this builder
         */
        public Builder network(NetworkTemplate template, DivisionCode... divisions) {
            networks = Stream.concat(networks.stream(), Stream.of(NetworkUse.of(template, divisions)))
                    .toList();
            return this;
        }

        /**
         * Sets the layouts that codes of grids follow, each with the systems for which it holds, at most 50.
         *
         * @param newGridCodes the elements, which replace those set before
         * @return this builder
         */
        public Builder gridCodes(List<GridCodeUse> newGridCodes) {
            gridCodes = List.copyOf(newGridCodes);
            return this;
        }

        /**
         * Adds a layout of grid codes.
         *
         * @param layout the layout
         * @param systems the systems of grids for which it holds; all if there is none
         * @return this builder
         */
        public Builder gridCode(GridCodeLayout layout, GridSystem... systems) {
            gridCodes = Stream.concat(gridCodes.stream(), Stream.of(GridCodeUse.of(layout, systems)))
                    .toList();
            return this;
        }

        /**
         * Sets the words that the place adds to open lists, at most 10,000.
         *
         * @param newWords the elements, which replace those set before
         * @return this builder
         */
        public Builder words(List<ProfileWord> newWords) {
            words = List.copyOf(newWords);
            return this;
        }

        /**
         * Adds a word to an open list.
         *
         * @param list the list
         * @param word the word, with the name of the place before a colon
         * @param label what people call it
         * @return this builder
         * @throws IllegalArgumentException if the word has no namespace
         */
        public Builder word(OpenList list, String word, LocalName label) {
            words = Stream.concat(words.stream(), Stream.of(ProfileWord.of(list, LocalWord.of(word), label)))
                    .toList();
            return this;
        }

        /**
         * Sets the points schemes of the place, one for each version, at most 500.
         *
         * @param newPointsSchemes the elements, which replace those set before
         * @return this builder
         */
        public Builder pointsSchemes(List<PointsScheme> newPointsSchemes) {
            pointsSchemes = List.copyOf(newPointsSchemes);
            return this;
        }

        /**
         * Adds a points scheme.
         *
         * @param scheme the scheme
         * @return this builder
         */
        public Builder pointsScheme(PointsScheme scheme) {
            pointsSchemes =
                    Stream.concat(pointsSchemes.stream(), Stream.of(scheme)).toList();
            return this;
        }

        /**
         * Sets what the place decides about requests.
         *
         * @param newRequests the new value, or null for none
         * @return this builder
         */
        public Builder requests(@Nullable RequestSettings newRequests) {
            requests = newRequests;
            return this;
        }

        /**
         * Adds a workflow to what the place decides about requests.
         *
         * @param workflow the workflow; if it has a standard name, it stands in place of the standard one
         * @return this builder
         */
        public Builder workflow(Workflow workflow) {
            requests = settings().with(workflow);
            return this;
        }

        /**
         * Adds a working calendar to what the place decides about requests.
         *
         * @param calendar the calendar; if it has the standard name, it stands in place of the standard one
         * @return this builder
         */
        public Builder calendar(WorkingCalendar calendar) {
            requests = settings().with(calendar);
            return this;
        }

        /**
         * Sets the rules that the place grades otherwise or does not use, at most 1,000.
         *
         * @param newRules the elements, which replace those set before
         * @return this builder
         */
        public Builder rules(List<RuleSetting> newRules) {
            rules = List.copyOf(newRules);
            return this;
        }

        /**
         * Adds what the place decides about a rule.
         *
         * @param code the code of the rule, such as {@code grid.code.layout}
         * @param grade how grave the place takes what it finds
         * @param reason why
         * @return this builder
         */
        public Builder rule(String code, RuleGrade grade, String reason) {
            RuleSetting setting = new RuleSetting(FindingCode.of(code), grade, reason);
            rules = Stream.concat(rules.stream(), Stream.of(setting)).toList();
            return this;
        }

        private RequestSettings settings() {
            return requests == null ? RequestSettings.STANDARD : requests;
        }

        /**
         * Creates the profile.
         *
         * @return a new profile
         * @throws IllegalStateException if a required component was not set
         */
        public Profile build() {
            return new Profile(
                    Required.set(id, "id"),
                    Required.set(name, "name"),
                    networks,
                    gridCodes,
                    words,
                    pointsSchemes,
                    requests,
                    rules);
        }
    }
}
