package org.seloste.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * Confirms to the sender of a form what was stored (GDPR Art. 13, 21(4)). Holds no word that the
 * sender typed: the form must not become a way to mail one's text to others.
 *
 * @param form key of the form
 * @param fields keys of the fields that were stored, in the form's order
 * @param consents keys of the consents that were ticked and wait for confirmation
 * @param receivedOn the day it was received, in the statement's zone
 * @param lastDay the last day it is kept unless something happens before
 */
public record SubmissionReceived(
        String form,
        List<String> fields,
        List<String> consents,
        LocalDate receivedOn,
        LocalDate lastDay)
        implements Letter {
    public SubmissionReceived {
        fields = List.copyOf(fields);
        consents = List.copyOf(consents);
    }

    @Override
    public String kind() {
        return "SUBMISSION_RECEIVED";
    }

    @Override
    public String subject(Speech speech) {
        throw new IllegalStateException(form);
    }

    @Override
    public String preheader(Speech speech) {
        throw new IllegalStateException(form);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        throw new IllegalStateException(form);
    }
}
