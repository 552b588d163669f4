package org.seloste.formsubmission.form;

import org.seloste.statement.Basis;
import org.seloste.statement.TextKey;
import org.seloste.web.statement.StatementText;

/** What a legal basis is called, in the same words as on the statement's page. */
final class BasisWords {
    private BasisWords() {}

    static TextKey of(Basis basis) {
        return switch (basis) {
            case CONSENT -> StatementText.CONSENT;
            case CONTRACT -> StatementText.CONTRACT;
            case LEGAL_OBLIGATION -> StatementText.LEGAL_OBLIGATION;
            case VITAL_INTEREST -> StatementText.VITAL_INTEREST;
            case PUBLIC_TASK -> StatementText.PUBLIC_TASK;
            case LEGITIMATE_INTEREST -> StatementText.LEGITIMATE_INTEREST;
        };
    }
}
