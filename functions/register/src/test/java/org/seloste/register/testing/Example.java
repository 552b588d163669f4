package org.seloste.register.testing;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.outbox.Mail;
import org.seloste.register.person.MailsOwed;
import org.seloste.register.person.Submission;
import org.seloste.register.person.SubmissionKey;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Form;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;
import org.seloste.statement.Statements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small statement and what people send under it. */
public final class Example {
    /** A moment at which it is already the next day in the statement's zone. */
    public static final Instant NOW = Instant.parse("2026-11-23T22:30:00Z");

    /** The last day that what is sent then is kept, and the first moment after it. */
    public static final String LAST_DAY = "2029-11-24";

    public static final Instant GONE = Instant.parse("2029-11-24T22:00:00Z");

    /** A confirmation to the sender and a notice to the company. */
    public static final MailsOwed TWO_MAILS =
            (kept, link) ->
                    List.of(
                            mail("maija@example.com", true, link),
                            mail("company@example.org", false, null));

    private static final Statement STATEMENT = read();

    private Example() {}

    public static Statement statement() {
        return STATEMENT;
    }

    /** The same with another period for prospects. */
    public static Statement statement(Period prospects) {
        Statement s = STATEMENT;
        List<RetentionRule> rules =
                s.retention().stream()
                        .map(
                                rule ->
                                        rule.key().equals("prospect")
                                                ? new RetentionRule(
                                                        rule.key(),
                                                        rule.event(),
                                                        prospects,
                                                        rule.until(),
                                                        rule.basis(),
                                                        rule.why(),
                                                        rule.starts())
                                                : rule)
                        .toList();
        return new Statement(
                s.controller(),
                s.register(),
                s.languages(),
                s.zone(),
                s.holidays(),
                s.versions(),
                s.law(),
                s.purposes(),
                s.categories(),
                s.relationships(),
                rules,
                s.statutoryRetention(),
                s.sources(),
                s.recipients(),
                s.transfers(),
                s.rights(),
                s.security(),
                s.cookies(),
                s.authority(),
                s.forms(),
                s.limits(),
                s.requests());
    }

    private static Statement read() {
        try (InputStream json = Example.class.getResourceAsStream("statement.json")) {
            return Statements.read(Objects.requireNonNull(json));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Keys keys() {
        return keys("{\"lookup\":[\"1\"],\"link\":[\"1\"],\"1\":\"a seed for tests\"}");
    }

    public static Keys keys(String secret) {
        return new Keys(() -> KeyRing.parse(secret));
    }

    public static Form form(String key) {
        return statement().findForm(key).orElseThrow();
    }

    public static EmailAddress address(String typed) {
        return EmailAddress.parse(typed).orElseThrow();
    }

    public static Submission submission(String from, String message) {
        return submission("contact", from, message, message);
    }

    /** One whose Idempotency-Key is given apart from its content. */
    public static Submission submission(
            String form, String from, String message, String idempotencyKey) {
        return submission(form, from, Map.of("message", message), idempotencyKey);
    }

    public static Submission submission(
            String form, String from, Map<String, String> more, String idempotencyKey) {
        return submission(form, from, more, List.of(), idempotencyKey, "192.0.2.1");
    }

    public static Submission submission(
            String form,
            String from,
            Map<String, String> more,
            List<String> consents,
            String idempotencyKey,
            String ip) {
        Map<String, String> values = new HashMap<>(more);
        values.put("email", from);
        return new Submission(
                form(form),
                address(from),
                values,
                consents,
                "fi",
                SubmissionKey.given(keys().current(), idempotencyKey),
                ip);
    }

    public static Mail mail(String to, boolean limited, @Nullable String link) {
        return new Mail(
                "SUBMISSION_RECEIVED",
                "fi",
                to,
                null,
                "{}",
                limited,
                link == null ? null : new Link(Purpose.SUBMISSION, link));
    }
}
