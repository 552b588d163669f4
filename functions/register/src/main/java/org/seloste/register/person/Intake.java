package org.seloste.register.person;

import org.seloste.register.key.Keys;
import org.seloste.register.person.Receipt.Accepted;
import org.seloste.register.person.Receipt.KeyReused;
import org.seloste.register.person.Receipt.Repeated;
import org.seloste.register.person.Receipt.TooMany;
import org.seloste.register.person.Standing.Guard;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.Kept;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Takes in what was sent: two round trips to the tables, unless somebody else gets in between. */
final class Intake {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Statement statement;
    private final Keys keys;
    private final Retention retention;
    private final SourceLimit limit;
    private final Addressees addressees;
    private final Reception reception;

    Intake(
            Statement statement,
            Keys keys,
            Retention retention,
            SourceLimit limit,
            Addressees addressees,
            Reception reception) {
        this.statement = statement;
        this.keys = keys;
        this.retention = retention;
        this.limit = limit;
        this.addressees = addressees;
        this.reception = reception;
    }

    Receipt receive(Submission submission, MailsOwed mails, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        CompletableFuture<Boolean> admitted =
                CompletableFuture.supplyAsync(
                        () -> limit.admit(submission.sourceIp(), now), Thread::startVirtualThread);
        Known known = Known.of(addressees.find(submission.sender(), budget));
        Arrival arrival = arrival(submission, known.found().newest(), now);
        return admitted.join() ? store(arrival, known, mails, budget) : beyondLimit(arrival, known);
    }

    /** A repeat of what is stored costs its sender nothing, however much they sent. */
    private Receipt beyondLimit(Arrival arrival, Known known) {
        return known.person()
                .flatMap(person -> reception.stored(person, arrival))
                .map(stored -> again(stored, arrival))
                .filter(Repeated.class::isInstance)
                .orElseGet(() -> new TooMany(SourceLimit.retryAfter(arrival.at())));
    }

    private Receipt store(Arrival arrival, Known first, MailsOwed mails, Budget budget) {
        Known known = first;
        while (true) {
            String person = known.person().orElseGet(Reception::newPerson);
            Transaction transaction = begin(person, known, arrival);
            reception.complete(transaction, person, arrival, known.isHeld(person), mails);
            switch (transaction.commit(budget)) {
                case Committed() -> {
                    return new Accepted(arrival.kept());
                }
                case Refused refused -> {
                    Optional<Receipt> before = before(refused, arrival);
                    if (before.isPresent()) {
                        return before.get();
                    }
                    budget.pause();
                    known = learn(known, refused, arrival, budget);
                }
            }
        }
    }

    private Transaction begin(String person, Known known, Arrival arrival) {
        Optional<Pointer> pointer = known.found().best();
        if (known.person().isEmpty() || pointer.isEmpty()) {
            return reception.ofNewcomer(person, known.found(), known.gone(), arrival);
        }
        return reception.ofKnown(
                person,
                pointer.get(),
                known.found(),
                known.standing(person, pointer.get(), arrival.standing()),
                arrival);
    }

    /** The answer, if the submission was stored before. */
    private Optional<Receipt> before(Refused refused, Arrival arrival) {
        return refused.found(Reception.SUBMISSION).map(stored -> again(stored, arrival));
    }

    private static Receipt again(Item stored, Arrival arrival) {
        return stored.text("contentHash").equals(arrival.contentHash())
                ? new Repeated(SubmissionItems.kept(stored))
                : new KeyReused();
    }

    private Known learn(Known known, Refused refused, Arrival arrival, Budget budget) {
        Optional<String> person = known.person();
        if (refused.by(Reception.ROOT) && person.isPresent()) {
            return refused.found(Reception.ROOT)
                    .filter(root -> RootItems.isAlive(root, arrival.at()))
                    .map(root -> known.with(person.get(), standing(root)))
                    .orElseGet(() -> known.without(person.get()));
        }
        // Somebody with the same address was faster: now there is a person.
        return known.with(addressees.find(arrival.submission().sender(), budget));
    }

    private Standing standing(Item root) {
        return retention.standing(
                root.text("relationship"),
                root.seconds("deletableFrom"),
                new Guard(
                        root.flag("held"),
                        root.has("restrictions"),
                        retention.lastDayByLaw(root).map(retention::deletableFrom).orElse(null)));
    }

    private Arrival arrival(Submission submission, String senderHash, Instant now) {
        LocalDate day = retention.day(now);
        Kept kept = retention.of(submission.form(), day);
        return new Arrival(
                submission,
                senderHash,
                SubmissionKey.contentHash(keys.current(), submission),
                statement.currentVersion().key(),
                now,
                day,
                kept,
                retention.deletableFrom(kept),
                retention.standing(
                        submission.form().relationship(),
                        retention.deletableFrom(kept),
                        Guard.NONE),
                retention.sourceDeletableFrom(kept, day).orElse(null));
    }
}
