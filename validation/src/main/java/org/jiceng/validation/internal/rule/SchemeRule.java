package org.jiceng.validation.internal.rule;

import org.jiceng.id.DatasetRecord;
import org.jiceng.points.EarningRule;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.Posting;
import org.jspecify.annotations.Nullable;

/** An entry must be as its scheme says; without a scheme nothing local is an error. */
final class SchemeRule extends DatasetRule {

    private final LedgerBook book;
    private final Question question;

    SchemeRule(String code, LedgerBook book, Question question) {
        super(code);
        this.book = book;
        this.question = question;
    }

    /** Asks about one entry. */
    @FunctionalInterface
    interface Question {
        /** Returns where the entry goes against its scheme, null where it does not. */
        @Nullable
        String wrongAt(PointsEntry entry, LedgerBook book);
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (!(record instanceof PointsEntry entry)) {
            return;
        }
        if (!book.hasSchemes()) {
            skip(SkipReason.NO_SCHEME);
        } else {
            evaluate();
            String pointer = question.wrongAt(entry, book);
            if (pointer != null) {
                report(finding(placing.at(pointer)));
            }
        }
    }

    /** The scheme that an entry names, if it is known and for the ledger of the entry. */
    static @Nullable PointsScheme schemeOf(PointsEntry entry, LedgerBook book) {
        PointsScheme scheme = book.scheme(entry.scheme());
        return scheme != null && scheme.ledger() == entry.account().ledger() ? scheme : null;
    }

    /** The scheme that a kept entry names, if it is known and for the ledger of the entry. */
    static @Nullable PointsScheme schemeOf(int entry, LedgerBook book) {
        PointsScheme scheme = book.scheme(book.entries().scheme(entry));
        return scheme != null
                        && scheme.ledger()
                                == book.entries()
                                        .account(book.entries().accountOf(entry))
                                        .ledger()
                ? scheme
                : null;
    }

    /** The rule of the scheme by which an award was made, if it is known. */
    static @Nullable EarningRule ruleOf(PointsEntry entry, LedgerBook book) {
        return ruleOf(schemeOf(entry, book), entry.posting());
    }

    /** The rule of the scheme by which a kept award was made, if it is known. */
    static @Nullable EarningRule ruleOf(int entry, LedgerBook book) {
        return ruleOf(schemeOf(entry, book), book.entries().posting(entry));
    }

    private static @Nullable EarningRule ruleOf(@Nullable PointsScheme scheme, Posting posting) {
        return scheme != null && posting instanceof Posting.Award award
                ? scheme.findRule(award.rule()).orElse(null)
                : null;
    }
}
