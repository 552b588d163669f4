package org.seloste.register.outbox;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.RandomId;
import org.seloste.register.key.TimedId;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Effect;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.EmailAddress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mails that committed transactions owe. The table is the truth; its stream only says when to
 * look.
 *
 * <p>A mail is sent under a claim of {@link #CLAIM}. It can be sent twice in one case only: the
 * mail service took it, and the function then died before {@link #sent}, or the tables did not take
 * that. Both copies carry the same link.
 */
public final class Outbox {
    /** How long a claim holds; longer than sending takes. */
    public static final Duration CLAIM = Duration.ofSeconds(60);

    /** The action that refuses a mail owed before. */
    public static final String ONCE = "once";

    /** A link that works for less than this when it comes is not worth another day's mail. */
    private static final Duration USEFUL = Duration.ofHours(12);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final OutboxItems items;
    private final Journal journal;
    private final AddressHash hash;
    private final DailyLimit limit;

    /** How many limited mails go to one address on one day, and where a day begins. */
    public record DailyLimit(int mails, ZoneId zone) {}

    public Outbox(
            Database database, String table, Journal journal, AddressHash hash, DailyLimit limit) {
        this.database = database;
        this.items = new OutboxItems(table);
        this.journal = journal;
        this.hash = hash;
        this.limit = limit;
    }

    /** Adds a mail to the transaction that owes it. */
    public void owe(Transaction transaction, String subject, Mail mail, Instant now) {
        owe(transaction, subject, "", mail, now);
    }

    /**
     * The same, of a mail that goes when what it is about goes.
     *
     * @param about what it is about within the subject
     */
    public void owe(Transaction transaction, String subject, String about, Mail mail, Instant now) {
        MailKey key = new MailKey(subject, RandomId.next());
        transaction.put("mail", items.owed(key, about, mail, transaction.size(), now));
    }

    /**
     * Adds a mail that is owed only once, however often it is asked for: the transaction is refused
     * by {@link #ONCE} when it was.
     *
     * @param key what tells a repeat from another mail to the same subject
     */
    public void oweOnce(
            Transaction transaction, String subject, String key, Mail mail, Instant now) {
        transaction.put(ONCE, items.once(subject, key, now));
        owe(transaction, subject, mail, now);
    }

    /**
     * The mails of a subject that are still here, unsent or refused, the first of so many.
     *
     * @param after the last one of the page before; null for the first page
     */
    public List<Filed> of(String subject, @Nullable MailKey after, int most) {
        return database.page(items.of(subject, after, most)).stream()
                .map(OutboxItems::filed)
                .toList();
    }

    /** The mails of a subject that are about that, and still here. */
    public List<MailKey> about(String subject, String about) {
        return database.all(items.about(subject, about)).stream()
                .map(item -> OutboxItems.filed(item).key())
                .toList();
    }

    /** Adds to a transaction that a mail is not owed any more. Refused when it has just gone. */
    public void forget(Transaction transaction, MailKey key) {
        transaction.delete("mail", items.delete(key));
    }

    /**
     * Claims a mail for sending. Empty when there is nothing to do: it was sent or refused, it is
     * too old, somebody else is sending it, or its address had enough mails today. A mail of the
     * last kind is taken out of the outbox: sending it tomorrow would only prolong a flood. But the
     * link that confirms a request waits for another day while it works then: without it nobody
     * could answer whoever really asked.
     */
    public Optional<Owed> claim(MailKey key, Instant now) {
        Optional<Item> found =
                database.get(items.get(key)).filter(item -> OutboxItems.isWaiting(item, now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mail mail = OutboxItems.mail(found.get());
        boolean counts = mail.limited() && !OutboxItems.isCounted(found.get());
        Instant until = now.plus(CLAIM);
        Transaction transaction = database.transaction();
        transaction.update("claim", items.claim(key, now, until));
        if (counts) {
            transaction.update("limit", items.count(counter(mail, now), most(mail), now));
        }
        return switch (transaction.commit(Budget.of(PATIENCE))) {
            case Committed() -> Optional.of(new Owed(key, mail, until));
            case Refused refused -> {
                if (refused.by("limit") && !refused.by("claim")) {
                    overLimit(key, mail, now);
                }
                yield Optional.empty();
            }
        };
    }

    /**
     * The mail service took it: forgets the mail, and writes down that it was sent.
     *
     * @param letterHash hash of the letter as it was sent
     */
    public void sent(Owed owed, String letterHash, Instant now) {
        Map<String, String> refs =
                Map.of("mail", owed.key().id(), "kind", owed.mail().kind(), "letter", letterHash);
        close(owed.key(), new Entry(Event.MAIL_SENT, owed.key().subject(), refs), now);
    }

    /**
     * The mail service refuses it for good: it is tried no more, and kept until its days are over
     * for people to look into.
     *
     * @param reason a code of ours; never the service's own words, which may hold the address
     */
    public void refused(Owed owed, String reason, Instant now) {
        Map<String, String> refs =
                Map.of("mail", owed.key().id(), "kind", owed.mail().kind(), "reason", reason);
        Transaction transaction = database.transaction();
        transaction.update("mail", items.fail(owed.key(), reason, now));
        journal.write(transaction, new Entry(Event.MAIL_REFUSED, owed.key().subject(), refs), now);
        commitOnce(transaction);
    }

    /**
     * It may not be sent: forgets it, and writes down that it was not.
     *
     * @param reason a code of ours
     */
    public void withhold(Owed owed, String reason, Instant now) {
        withhold(owed.key(), owed.mail(), reason, now);
    }

    /** It could not be sent now: gives the claim back, so that it can be tried again at once. */
    public void release(Owed owed) {
        switch (database.update(items.release(owed.key(), owed.until()))) {
            // Refused: somebody else has claimed it since, or sent it; nothing is to be given back.
            case Effect.Done _, Effect.Refused _ -> {}
            case Effect.Unknown(RuntimeException failure) -> throw failure;
        }
    }

    /** Mails that the stream should have brought by now and did not; at most a thousand. */
    public List<MailKey> unsent(Instant now) {
        return database.page(items.unsent(now)).stream()
                .flatMap(item -> MailKey.of(item.text("pk"), item.text("sk")).stream())
                .toList();
    }

    /** How many mails were refused for good from an instant on, and still lie here. */
    public int refused(Instant from) {
        return database.all(items.refused(from)).size();
    }

    private void overLimit(MailKey key, Mail mail, Instant now) {
        Instant tomorrow =
                LocalDate.ofInstant(now, limit.zone())
                        .plusDays(1)
                        .atStartOfDay(limit.zone())
                        .toInstant();
        if (!mail.once() && confirms(mail.link(), tomorrow.plus(USEFUL))) {
            // Refused: somebody else has claimed it since.
            commitOnce(database.transaction().update("mail", items.postpone(key, tomorrow)));
        } else {
            withhold(key, mail, "daily-limit", now);
        }
    }

    private static boolean confirms(@Nullable Link link, Instant then) {
        return link != null
                && link.purpose() == Purpose.CONFIRMATION
                && TimedId.parse(link.id()).filter(timed -> !timed.isOver(then)).isPresent();
    }

    private void withhold(MailKey key, Mail mail, String reason, Instant now) {
        Map<String, String> refs = Map.of("mail", key.id(), "kind", mail.kind(), "reason", reason);
        close(key, new Entry(Event.MAIL_WITHHELD, key.subject(), refs), now);
    }

    private void close(MailKey key, Entry entry, Instant now) {
        Transaction transaction = database.transaction();
        transaction.delete("mail", items.delete(key));
        journal.write(transaction, entry, now);
        commitOnce(transaction);
    }

    /** A refusal means that it was done before. */
    private static void commitOnce(Transaction transaction) {
        Outcome outcome = transaction.commit(Budget.of(PATIENCE));
        switch (outcome) {
            case Committed _, Refused _ -> {}
        }
    }

    private int most(Mail mail) {
        return mail.once() ? 1 : limit.mails();
    }

    private String counter(Mail mail, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, limit.zone());
        String to =
                EmailAddress.parse(mail.to())
                        .map(hash::newest)
                        .orElseThrow(() -> new IllegalStateException("a mail has no address"));
        String all = "L#" + to + "#" + day;
        return mail.once() ? all + "#" + mail.kind() : all;
    }
}
