package org.jiceng.validation.internal.rule;

import org.jiceng.id.DatasetRecord;
import org.jiceng.request.PersonalNumbers;

/** Numbers that stand for a person must not stand in free text nor in the name of a body or place; the finding says where, and nothing of the number. */
final class PersonalNumberRule extends DatasetRule {

    private final PersonalNumbers.NumberKind kind;

    PersonalNumberRule(String code, PersonalNumbers.NumberKind kind) {
        super(code);
        this.kind = kind;
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        FreeTexts.withNumbersOf(record).forEach((pointer, text) -> {
            evaluate();
            if (PersonalNumbers.has(text, kind)) {
                report(finding(placing.at(pointer)));
            }
        });
    }
}
