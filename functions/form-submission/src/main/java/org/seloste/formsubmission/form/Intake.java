package org.seloste.formsubmission.form;

import org.seloste.register.person.MailsOwed;
import org.seloste.register.person.Receipt;
import org.seloste.register.person.Submission;

import java.time.Instant;

/** Stores what a form sent, together with the mails that are owed for it. */
@FunctionalInterface
public interface Intake {
    Receipt receive(Submission submission, MailsOwed mails, Instant now);
}
