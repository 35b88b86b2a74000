package org.jiceng.validation.internal.rule;

import java.text.Normalizer;
import org.jiceng.id.DatasetRecord;

/**
 * Names and free texts should be in Unicode's normal form C, else two equal looking names differ.
 *
 * <p>No error, since 1,002 compatibility ideographs that normalization would replace stand in real names. Names of
 * persons are left as they are for that reason.
 */
final class NormalFormRule extends DatasetRule {

    NormalFormRule() {
        super("text.not-normalized");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        FreeTexts.of(record).forEach((pointer, text) -> look(text, pointer, placing));
    }

    private void look(String text, String pointer, Placing placing) {
        evaluate();
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            report(finding(placing.at(pointer)));
        }
    }
}
