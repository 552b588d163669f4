package org.seloste.maildelivery;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.CaseLetter;
import org.seloste.letters.Letter;
import org.seloste.letters.Letters;
import org.seloste.letters.MarketingMessage;
import org.seloste.letters.SubmissionNotice;
import org.seloste.letters.SubmissionReceived;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.outbox.Mail;
import org.seloste.statement.Form;
import org.seloste.statement.Form.FormField;
import org.seloste.statement.Statement;

import java.time.LocalDate;
import java.util.List;

/** Mails as form-submission owes them, about the first form of a statement. */
record Mails(Statement statement) {
    static final String LINK = "cGVyc29u.c3VibWlzc2lvbg";
    static final String CANARY = "kanarialintu";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    Mail received(String to) {
        return received(to, statement.defaultLanguage());
    }

    Mail received(String to, String language) {
        Form form = statement.forms().getFirst();
        List<String> fields = form.fields().stream().map(FormField::field).toList();
        return mail(
                new SubmissionReceived(
                        form.key(), fields, List.of(), DAY, LocalDate.of(2029, 11, 24)),
                language,
                to,
                null);
    }

    /** The company's notice, with the sender's words and address. */
    Mail notice(String to) {
        Form form = statement.forms().getFirst();
        List<SubmissionNotice.Value> values =
                form.fields().stream()
                        .map(asked -> new SubmissionNotice.Value(asked.field(), CANARY))
                        .toList();
        return mail(
                new SubmissionNotice(form.key(), DAY, values),
                statement.defaultLanguage(),
                to,
                CANARY + "@example.com");
    }

    /** Marketing in the company's words. */
    Mail marketing(String to) {
        return new Mail(
                MarketingMessage.KIND,
                statement.defaultLanguage(),
                to,
                null,
                Letters.write(new MarketingMessage("Kevään kurssit", "Tule mukaan.")),
                false,
                new Link(Purpose.UNSUBSCRIBE, LINK));
    }

    /** A letter of a case. */
    Mail ofCase(CaseLetter letter, @Nullable Link link) {
        return new Mail(
                letter.kind(),
                statement.defaultLanguage(),
                "matti@example.com",
                null,
                Letters.write(letter),
                false,
                link);
    }

    /** What no letter can be made of. */
    Mail poisoned() {
        return new Mail(
                SubmissionReceived.KIND,
                statement.defaultLanguage(),
                CANARY + "@example.com",
                null,
                "{\"form\":\"" + CANARY + "\"",
                true,
                new Link(Purpose.SUBMISSION, LINK));
    }

    private static Mail mail(Letter letter, String language, String to, @Nullable String replyTo) {
        boolean toSender = letter instanceof SubmissionReceived;
        return new Mail(
                letter.kind(),
                language,
                to,
                replyTo,
                Letters.write(letter),
                toSender,
                toSender ? new Link(Purpose.SUBMISSION, LINK) : null);
    }
}
