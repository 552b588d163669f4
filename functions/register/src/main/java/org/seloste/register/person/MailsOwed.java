package org.seloste.register.person;

import org.seloste.register.outbox.Mail;
import org.seloste.statement.Kept;

import java.util.List;

/** Which mails a submission owes once it is stored. */
@FunctionalInterface
public interface MailsOwed {
    /**
     * The mails.
     *
     * @param kept until when the submission is kept
     * @param link the id of the submission's link, for {@link Mail#link()}
     */
    List<Mail> of(Kept kept, String link);
}
