package org.jiceng.samples;

import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.samples.internal.Codes;

/** Makes ids: a letter for the kind, the number of the community, and what it is there. */
final class Ids {

    private static final int COMMUNITY = 6;

    private Ids() {}

    static String community(String kind, int community) {
        return kind + "-" + Codes.padded(community + 1, COMMUNITY);
    }

    static OrganizationId organization(int community, String what) {
        return OrganizationId.of(community("o", community) + "-" + what);
    }

    static OrganizationId organization(int community, String what, int ordinal) {
        return organization(community, what + "-" + Codes.padded(ordinal + 1, 2));
    }

    static OrganizationId ofStreet(int street, String what) {
        return OrganizationId.of("o-street-" + Codes.padded(street + 1, 4) + "-" + what);
    }

    static OrganizationId ofDistrict(int district, String what) {
        return OrganizationId.of("o-district-" + Codes.padded(district + 1, 2) + "-" + what);
    }

    static GridId grid(int community, String what, int ordinal) {
        return GridId.of(community("g", community) + "-" + what + Codes.padded(ordinal + 1, 2));
    }

    static ComplexId complex(int community, int ordinal) {
        return ComplexId.of(community("x", community) + "-" + Codes.padded(ordinal + 1, 2));
    }

    static BuildingId building(ComplexId complex, int ordinal) {
        return BuildingId.of(complex.value() + "-" + Codes.padded(ordinal + 1, 2));
    }

    static MemberId member(int community, int ordinal) {
        return MemberId.of(community("m", community) + "-" + Codes.padded(ordinal + 1, 4));
    }
}
