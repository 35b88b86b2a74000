package org.jiceng.samples;

import java.util.Arrays;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.samples.internal.Codes;

/** Which community lies in which street and district; they are numbered through, and so are the codes. */
final class Layout {

    private static final int COMMUNITIES_OF_A_STREET = 6;
    private static final int STREETS_OF_A_DISTRICT = 12;
    private static final int MOST_DISTRICTS = 99;
    private static final int MOST_STREETS = 99;
    private static final int MOST_COMMUNITIES = 199;

    /** The most communities that the codes of one fictitious prefecture have room for. */
    static final int MOST = 1_000_000;

    private static final String PREFECTURE = "999900";

    private final int[] firstOfStreet;
    private final int[] firstStreetOfDistrict;
    private final int firstDistrict;

    private Layout(int[] firstOfStreet, int[] firstStreetOfDistrict, int firstDistrict) {
        this.firstOfStreet = firstOfStreet;
        this.firstStreetOfDistrict = firstStreetOfDistrict;
        this.firstDistrict = firstDistrict;
    }

    /** Divides communities: about six to a street, up to twelve streets to a district while there are codes. */
    static Layout of(int communities) {
        int streets = Math.max(
                (communities + COMMUNITIES_OF_A_STREET - 1) / COMMUNITIES_OF_A_STREET,
                (communities + MOST_COMMUNITIES - 1) / MOST_COMMUNITIES);
        streets = Math.min(streets, MOST_DISTRICTS * MOST_STREETS);
        int districts = Math.min((streets + STREETS_OF_A_DISTRICT - 1) / STREETS_OF_A_DISTRICT, MOST_DISTRICTS);
        return new Layout(starts(communities, streets), starts(streets, districts), 1);
    }

    static Layout of(Scenario scenario, List<Integer> sizes) {
        int[] starts = new int[sizes.size() + 1];
        for (int i = 0; i < sizes.size(); i++) {
            starts[i + 1] = starts[i] + sizes.get(i);
        }
        return new Layout(starts, new int[] {0, sizes.size()}, Integer.parseInt(scenario.code()) % 100);
    }

    private static int[] starts(int total, int parts) {
        int[] starts = new int[parts + 1];
        for (int i = 0; i <= parts; i++) {
            starts[i] = (int) ((long) total * i / parts);
        }
        return starts;
    }

    int communities() {
        return firstOfStreet[firstOfStreet.length - 1];
    }

    int streets() {
        return firstOfStreet.length - 1;
    }

    int districts() {
        return firstStreetOfDistrict.length - 1;
    }

    int streetOf(int community) {
        return partOf(firstOfStreet, community);
    }

    int districtOf(int street) {
        return partOf(firstStreetOfDistrict, street);
    }

    int firstOfStreet(int street) {
        return firstOfStreet[street];
    }

    int sizeOfStreet(int street) {
        return firstOfStreet[street + 1] - firstOfStreet[street];
    }

    boolean isFirstStreet(int street) {
        return firstStreetOfDistrict[districtOf(street)] == street;
    }

    /** Returns the place of a community among those of its district. */
    int placeInDistrict(int community) {
        int district = districtOf(streetOf(community));
        return community - firstOfStreet[firstStreetOfDistrict[district]];
    }

    /** Returns how many communities the largest district has. */
    int largestDistrict() {
        int largest = 0;
        for (int i = 0; i < districts(); i++) {
            largest = Math.max(
                    largest, firstOfStreet[firstStreetOfDistrict[i + 1]] - firstOfStreet[firstStreetOfDistrict[i]]);
        }
        return largest;
    }

    DivisionCode district(int district) {
        return DivisionCode.of("9999" + Codes.padded(firstDistrict + district, 2));
    }

    DivisionCode street(int street) {
        int district = districtOf(street);
        return DivisionCode.of(
                district(district).value() + Codes.padded(street - firstStreetOfDistrict[district] + 1, 3));
    }

    DivisionCode community(int community) {
        int street = streetOf(community);
        return DivisionCode.of(street(street).value() + Codes.padded(community - firstOfStreet[street] + 1, 3));
    }

    /** Returns the division that the whole sample is about: the lowest one that has everything in it. */
    DivisionCode root() {
        if (districts() > 1) {
            return DivisionCode.of(PREFECTURE);
        }
        return streets() == 1 ? street(0) : district(0);
    }

    private static int partOf(int[] starts, int position) {
        int found = Arrays.binarySearch(starts, position);
        if (found < 0) {
            return -found - 2;
        }
        // Parts that are empty begin where the next one does.
        int part = found;
        while (part + 1 < starts.length && starts[part + 1] == position) {
            part++;
        }
        return part;
    }
}
