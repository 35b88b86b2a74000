package org.jiceng.validation.internal.rule;

import java.text.Normalizer;
import java.util.List;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.member.Member;
import org.jiceng.organization.Organization;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;

/**
 * Names and free texts should be in Unicode's normal form C, else two equal looking names differ.
 *
 * <p>No error, since 1,002 compatibility ideographs that normalization would replace stand in real names.
 */
final class NormalFormRule extends DatasetRule {

    NormalFormRule() {
        super("text.not-normalized");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof Division division) {
            look(division.name(), "/name", placing);
        } else if (record instanceof Grid grid) {
            look(grid.name(), "/name", placing);
        } else if (record instanceof ResidentialComplex complex) {
            look(complex.name(), "/name", placing);
            for (int i = 0; i < complex.buildings().size(); i++) {
                look(complex.buildings().get(i).name(), "/buildings/" + i + "/name", placing);
            }
        } else if (record instanceof Organization organization) {
            look(organization.name(), "/name", placing);
            lookAtPlaces(organization.serves(), placing);
        } else if (record instanceof Member member) {
            // Names of persons are left as they are: compatibility ideographs stand in real ones.
            lookAtPlaces(member.serves(), placing);
        }
        FreeTexts.of(record).forEach((pointer, text) -> look(text, pointer, placing));
    }

    private void lookAtPlaces(List<Place> places, Placing placing) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof Place.Named named) {
                look(named.name(), "/serves/" + i + "/name", placing);
            }
        }
    }

    private void look(String text, String pointer, Placing placing) {
        evaluate();
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            report(finding(placing.at(pointer)));
        }
    }
}
