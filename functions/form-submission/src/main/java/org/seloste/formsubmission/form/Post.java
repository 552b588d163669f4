package org.seloste.formsubmission.form;

import org.seloste.web.Request;
import org.seloste.web.body.SentFields;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A form as it was posted.
 *
 * @param request what brought it
 * @param asked the form, and the language of the sender
 * @param fields what was sent
 * @param now when it came
 */
record Post(Request request, AskedForm asked, SentFields fields, Instant now) {
    /** The day it came, in the statement's zone. */
    LocalDate today() {
        return now.atZone(asked.statement().zone()).toLocalDate();
    }

    /** What stood where the form asks for the sender's address, unchecked. */
    String sender() {
        return fields.find(asked.emailField().key())
                .orElse(control(ControlFields.REPLY_TO))
                .strip();
    }

    /** Whether any consent was ticked. */
    boolean hasConsent() {
        return asked.form().consents().stream()
                .anyMatch(consent -> Tick.of(fields.values(consent.key())) == Tick.YES);
    }

    /** What was sent under one of our own names; empty when nothing was. */
    String control(String name) {
        return fields.find(name).orElse("");
    }
}
