package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.DeskDigest;
import org.seloste.letters.Letters;
import org.seloste.register.cases.Warning;
import org.seloste.register.journal.Anchor;
import org.seloste.register.outbox.Mail;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.person.Expiry;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The mail that tells the company once a day what waits for it, with counts only. Also the newest
 * seal of the journal stands in it: what lies in a mailbox, nobody who reaches the table can
 * change.
 */
public final class Digests {
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** A relationship that people were asked about ends within this time unless they answer. */
    private static final Period REVIEWS = Period.ofMonths(2);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What stands in the outbox for a mail that is about nobody. */
    private static final String NOBODY = "-";

    private final Database database;
    private final DigestItems items;
    private final Expiring persons;
    private final Outbox outbox;
    private final Statement statement;

    public Digests(
            Database database, String table, Statement statement, Expiry expiry, Outbox outbox) {
        this(database, table, statement, Expiring.of(expiry), outbox);
    }

    Digests(Database database, String table, Statement statement, Expiring persons, Outbox outbox) {
        this.database = database;
        this.items = new DigestItems(table);
        this.statement = statement;
        this.persons = persons;
        this.outbox = outbox;
    }

    /**
     * Owes the day's mail, at the first run of the morning: on a day with something to tell, and on
     * the first of each month. A day has one, however many runs there are.
     *
     * @param report at whom the run failed
     * @param warnings what is the matter with open requests
     * @param seal the newest seal of the journal; null when there is none
     * @return whether a mail is owed now
     */
    public boolean owe(
            Report report,
            List<Warning> warnings,
            @Nullable Anchor seal,
            Instant now,
            Budget budget) {
        ZonedDateTime local = now.atZone(statement.zone());
        LocalDate today = local.toLocalDate();
        boolean isEarly = local.toLocalTime().isBefore(MORNING);
        if (isEarly || statement.requests().notification().isBlank() || isDone(today)) {
            return false;
        }
        DeskDigest digest = digest(report, warnings, seal, now, today, budget);
        boolean isTold = !digest.isQuiet() || today.getDayOfMonth() == 1;
        Transaction transaction = database.transaction();
        transaction.update("digest", items.done(today));
        if (isTold) {
            outbox.owe(transaction, NOBODY, mail(digest), now);
        }
        return switch (transaction.commit(Budget.of(PATIENCE))) {
            case Committed() -> isTold;
            case Refused _ -> false;
        };
    }

    private boolean isDone(LocalDate today) {
        return database.get(items.get())
                .filter(item -> !DigestItems.day(item).isBefore(today))
                .isPresent();
    }

    private DeskDigest digest(
            Report report,
            List<Warning> warnings,
            @Nullable Anchor seal,
            Instant now,
            LocalDate today,
            Budget budget) {
        LocalDate through = today.plus(statement.requests().warning());
        Ahead.Days days = new Ahead.Days(today, through, today.plus(REVIEWS));
        Ahead ahead = Ahead.of(persons, days, budget);
        Instant dayBefore = now.atZone(statement.zone()).minusDays(1).toInstant();
        return new DeskDigest(
                today,
                new DeskDigest.Requests(
                        count(warnings, Warning.Kind.OVERDUE),
                        count(warnings, Warning.Kind.DUE_SOON),
                        count(warnings, Warning.Kind.TO_BE_POSTED),
                        untold(warnings)),
                new DeskDigest.Leaving(through, ahead.leaving(), ahead.more()),
                new DeskDigest.Waiting(
                        ahead.held(),
                        report.failed().size(),
                        ahead.reviews(),
                        ahead.notices(),
                        outbox.refused(dayBefore)),
                Optional.ofNullable(seal).map(Anchor::toString).orElse(null));
    }

    /** A request that is late with several rights is one request. */
    private static int count(List<Warning> warnings, Warning.Kind kind) {
        return Math.toIntExact(
                warnings.stream()
                        .filter(each -> each.kind() == kind)
                        .map(Warning::caseId)
                        .distinct()
                        .count());
    }

    /** Of these each recipient counts. */
    private static int untold(List<Warning> warnings) {
        return Math.toIntExact(
                warnings.stream()
                        .filter(each -> each.kind() == Warning.Kind.RECIPIENT_NOT_TOLD)
                        .count());
    }

    private Mail mail(DeskDigest digest) {
        return new Mail(
                DeskDigest.KIND,
                statement.defaultLanguage(),
                statement.requests().notification(),
                null,
                Letters.write(digest),
                false,
                null);
    }
}
