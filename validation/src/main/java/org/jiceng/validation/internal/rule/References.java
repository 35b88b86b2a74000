package org.jiceng.validation.internal.rule;

import java.util.List;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.Organization;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.PropertyContract;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;

/** What organizations and residential complexes name. */
final class References {

    private References() {}

    static void servedPlaces(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Organization organization) {
            for (int i = 0; i < organization.serves().size(); i++) {
                addPlace(organization.serves().get(i), "/serves/" + i, sink);
            }
        }
    }

    static void addPlace(Place place, String pointer, ReferenceRule.Sink sink) {
        if (place instanceof Place.OfDivision of) {
            sink.add(RecordKind.DIVISION, of.division().value(), pointer + "/division");
        } else if (place instanceof Place.OfGrid of) {
            sink.add(RecordKind.GRID, of.grid().value(), pointer + "/grid");
        } else if (place instanceof Place.OfComplex of) {
            sink.add(RecordKind.COMPLEX, of.complex().value(), pointer + "/complex");
        } else if (place instanceof Place.OfBuilding of) {
            sink.add(null, of.building().value(), pointer + "/building");
        }
    }

    static void contracts(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Organization organization
                && organization.details() instanceof PropertyCompanyDetails details) {
            List<PropertyContract> contracts = details.contracts();
            for (int i = 0; i < contracts.size(); i++) {
                sink.add(
                        RecordKind.COMPLEX, contracts.get(i).complex().value(), "/details/contracts/" + i + "/complex");
            }
        }
    }

    static void communityOfComplex(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof ResidentialComplex complex) {
            sink.add(RecordKind.DIVISION, complex.community().value(), "/community");
        }
    }

    static void gridsOfComplex(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof ResidentialComplex complex) {
            for (int i = 0; i < complex.grids().size(); i++) {
                sink.add(RecordKind.GRID, complex.grids().get(i).value(), "/grids/" + i);
            }
        }
    }
}
