package org.seloste.formsubmission.form;

import org.seloste.letters.Letter;
import org.seloste.letters.Letters;
import org.seloste.letters.SubmissionNotice;
import org.seloste.letters.SubmissionReceived;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.outbox.Mail;
import org.seloste.register.person.MailsOwed;
import org.seloste.statement.Form;
import org.seloste.statement.Form.Notify;
import org.seloste.statement.FormCheck.Complete;
import org.seloste.statement.Kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The mails that a stored form owes: to its sender what was stored, to the company that it came.
 */
record OwedMails(Post post, Complete complete) implements MailsOwed {
    @Override
    public List<Mail> of(Kept kept, String link) {
        LocalDate today = post.today();
        Form form = post.asked().form();
        List<Mail> mails = new ArrayList<>();
        mails.add(toSender(form, today, kept, link));
        Notify notify = form.notification();
        if (notify != null) {
            mails.add(toCompany(form, notify, today));
        }
        return mails;
    }

    private Mail toSender(Form form, LocalDate today, Kept kept, String link) {
        Letter letter =
                new SubmissionReceived(
                        form.key(),
                        List.copyOf(complete.values().keySet()),
                        complete.consents(),
                        today,
                        kept.lastDay());
        return new Mail(
                letter.kind(),
                post.asked().language(),
                complete.sender().asTyped(),
                null,
                Letters.write(letter),
                true,
                new Link(Purpose.SUBMISSION, link));
    }

    private Mail toCompany(Form form, Notify notify, LocalDate today) {
        boolean whole = notify.content() == Notify.Content.MESSAGE;
        Letter letter = new SubmissionNotice(form.key(), today, whole ? values() : List.of());
        return new Mail(
                letter.kind(),
                notify.language(),
                notify.email(),
                whole ? complete.sender().asTyped() : null,
                Letters.write(letter),
                false,
                null);
    }

    private List<SubmissionNotice.Value> values() {
        return complete.values().entrySet().stream()
                .map(entry -> new SubmissionNotice.Value(entry.getKey(), entry.getValue()))
                .toList();
    }
}
