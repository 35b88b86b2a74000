package org.jiceng.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.OrganizationGraph;
import org.jiceng.organization.Organization;
import org.jiceng.profile.NetworkTemplate;
import org.jiceng.profile.NetworkTier;
import org.jiceng.profile.NetworkUse;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileReference;
import org.jiceng.profile.Profiles;
import org.jiceng.profile.TierOccupant;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.territory.Place;

/**
 * Prints the network of each street as a tree with its depth, as far as its profile knows one.
 *
 * <p>The profile says how deep a network is and what stands on each tier; the dataset says who leads whom. Of many
 * branches with one leader the first ones are shown and the rest counted.
 */
public final class Networks {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final Dataset dataset;
    private final OrganizationGraph graph;
    private final int shownBelowOne;
    private final PrintWriter out;

    private Networks(Dataset dataset, int shownBelowOne, PrintWriter out) {
        this.dataset = dataset;
        this.graph = dataset.organizationGraph();
        this.shownBelowOne = shownBelowOne;
        this.out = out;
    }

    /**
     * Prints the networks of a dataset to a file, by the profile that its header names.
     *
     * @param args an exchange file, and the file to write
     * @throws java.io.IOException if the file cannot be written
     */
    public static void main(String[] args) throws java.io.IOException {
        Dataset dataset = ExchangeReader.readDataset(Path.of(args[0]));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
            print(dataset, 2, out);
        }
    }

    /**
     * Prints the networks of a dataset, by the profile that its header names.
     *
     * @param dataset the dataset
     * @param shownBelowOne how many organizations with one leader are shown; the rest is counted
     * @param out takes the trees
     */
    public static void print(Dataset dataset, int shownBelowOne, PrintWriter out) {
        Networks networks = new Networks(dataset, shownBelowOne, out);
        ProfileReference named = dataset.header().profile();
        List<NetworkUse> uses = named == null
                ? List.of()
                : Profiles.find(named.id()).map(Profile::networks).orElse(List.of());
        for (NetworkUse use : uses) {
            for (DivisionCode division : use.divisions()) {
                networks.print(division, use.template());
            }
        }
        out.flush();
    }

    private void print(DivisionCode division, NetworkTemplate network) {
        String name = dataset.findDivision(division).map(each -> each.name()).orElse("");
        List<Organization> tops = dataset.organizations().stream()
                .filter(each -> network.tiers().get(0).accepts(each) && stands(each, division, network))
                .toList();
        int depth =
                tops.stream().mapToInt(each -> depth(each, network, 1)).max().orElse(0);
        line(name + " " + division + "：" + network.depth() + " 级，数据中有 " + depth + " 级");
        for (int i = 0; i < network.depth(); i++) {
            NetworkTier tier = network.tiers().get(i);
            String person = tier.occupant() == TierOccupant.MEMBER ? "（个人，不在数据中）" : "";
            line("  第 " + (i + 1) + " 级 " + tier.name().in(LANGUAGE) + person);
        }
        tops.forEach(top -> print(top, "", "", network, 1));
        line("");
    }

    /** A top of the network serves the division, or one in it, at the level that its tier is for. */
    private static boolean stands(Organization organization, DivisionCode division, NetworkTemplate network) {
        return organization.serves().stream()
                .anyMatch(place -> place instanceof Place.OfDivision of
                        && division.contains(of.division())
                        && network.tiers().get(0).serves().stream()
                                .anyMatch(served -> served.word()
                                        .equals(of.division().level().word())));
    }

    private void print(
            Organization organization, String before, String beforeThoseBelow, NetworkTemplate network, int tier) {
        line(before + organization.name());
        List<Organization> below = below(organization, network, tier);
        int shown = below.size() <= shownBelowOne + 1 ? below.size() : shownBelowOne;
        for (int i = 0; i < shown; i++) {
            boolean isLast = i == below.size() - 1;
            print(
                    below.get(i),
                    beforeThoseBelow + (isLast ? "└─ " : "├─ "),
                    beforeThoseBelow + (isLast ? "   " : "│  "),
                    network,
                    tier + 1);
        }
        if (shown < below.size()) {
            line(beforeThoseBelow + "└─ 另有 " + (below.size() - shown) + " 个");
        }
    }

    private int depth(Organization organization, NetworkTemplate network, int tier) {
        return below(organization, network, tier).stream()
                .mapToInt(each -> depth(each, network, tier + 1))
                .max()
                .orElse(tier);
    }

    /**
     * Those that it leads and that stand on a tier below the first; a residents’ committee stands on none. Below the last
     * tier there is nothing, so wrong data with a circle comes to an end.
     */
    private List<Organization> below(Organization organization, NetworkTemplate network, int tier) {
        if (tier == network.depth()) {
            return List.of();
        }
        return graph.ledBy(organization.id()).stream()
                .filter(each -> network.tiers().stream().skip(1).anyMatch(below -> below.accepts(each)))
                .toList();
    }

    private void line(String text) {
        out.print(text);
        out.print('\n');
    }
}
