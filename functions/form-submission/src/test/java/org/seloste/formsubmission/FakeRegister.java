package org.seloste.formsubmission;

import org.jspecify.annotations.Nullable;
import org.seloste.formsubmission.form.Intake;
import org.seloste.formsubmission.link.Linked;
import org.seloste.register.outbox.Mail;
import org.seloste.register.person.MailsOwed;
import org.seloste.register.person.Receipt;
import org.seloste.register.person.Received;
import org.seloste.register.person.Submission;
import org.seloste.register.person.SubmissionKey;
import org.seloste.register.storage.Budget;
import org.seloste.statement.Kept;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register that lives in a map. */
public final class FakeRegister implements Intake, Linked {
    /** Until when everything is kept here. */
    public static final Kept KEPT = new Kept(LocalDate.of(2029, 11, 24));

    /** The only link that is ours. */
    public static final String LINK = "1.ours.hash";

    private final Map<SubmissionKey, Submission> stored = new HashMap<>();
    private final List<Mail> mails = new ArrayList<>();
    private @Nullable Received linked;
    private boolean full;
    private boolean busy;
    private int acts;

    @Override
    public Receipt receive(Submission submission, MailsOwed owed, Instant now) {
        if (busy) {
            Budget.of(Duration.ZERO).pause();
        }
        if (full) {
            return new Receipt.TooMany(Duration.ofMinutes(10));
        }
        Submission before = stored.putIfAbsent(submission.key(), submission);
        if (before == null) {
            mails.addAll(owed.of(KEPT, "link"));
            return new Receipt.Accepted(KEPT);
        }
        return before.values().equals(submission.values())
                ? new Receipt.Repeated(KEPT)
                : new Receipt.KeyReused();
    }

    @Override
    public Optional<Received> find(String token, Instant now) {
        return isOurs(token, now) ? Optional.ofNullable(linked) : Optional.empty();
    }

    @Override
    public void confirmConsents(String token, Instant now) {
        acts++;
        find(token, now).ifPresent(this::confirm);
    }

    @Override
    public void disown(String token, Instant now) {
        acts++;
        linked = null;
    }

    @Override
    public boolean isOurs(String token, Instant now) {
        return token.equals(LINK);
    }

    /** What was stored, in no order. */
    public List<Submission> submissions() {
        return List.copyOf(stored.values());
    }

    /** What was stored, when it is just one. */
    public Submission only() {
        if (stored.size() != 1) {
            throw new AssertionError("stored: " + stored.size());
        }
        return stored.values().iterator().next();
    }

    /** The mails that are owed. */
    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    /** How often something was done at a link. */
    public int acts() {
        return acts;
    }

    /** Lets the link lead to that. */
    public void link(Received received) {
        linked = received;
    }

    /** Refuses everything, as if too much had come. */
    public void fill() {
        full = true;
    }

    /** Takes nothing, as if the tables could not be written. */
    public void block() {
        busy = true;
    }

    private void confirm(Received received) {
        linked =
                new Received(
                        received.form(),
                        received.language(),
                        received.receivedAt(),
                        received.kept(),
                        received.values(),
                        received.consents().stream()
                                .map(c -> new Received.Consent(c.key(), c.text(), true))
                                .toList());
    }
}
