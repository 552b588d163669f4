package org.seloste.register.person;

import org.seloste.register.storage.Item;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.statement.Kept;
import org.seloste.statement.Relationship;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Until when what a form brings is kept (statement, section 4). */
final class Retention {
    /** DynamoDB deletes by itself only what nobody deleted with proof for a week. */
    private static final Duration NET = Duration.ofDays(7);

    private final Statement statement;

    Retention(Statement statement) {
        this.statement = statement;
    }

    /** The day of an instant, where the statement counts days. */
    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, statement.zone());
    }

    /** Until when a submission of that day is kept, and the person with it. */
    Kept of(Form form, LocalDate receivedOn) {
        return statement.retentionOf(form).from(receivedOn);
    }

    /** The first instant at which nobody may be shown it any more. */
    Instant deletableFrom(Kept kept) {
        return kept.deletableFrom(statement.zone());
    }

    /** When DynamoDB deletes a person that everybody forgot to delete. */
    Instant net(Kept kept) {
        return deletableFrom(kept).plus(NET);
    }

    /** How a person stands by a submission that is stored. */
    Standing standing(Item submission) {
        return standing(submission.text("relationship"), net(SubmissionItems.kept(submission)));
    }

    /** How a person stands; a relationship that the statement no longer names comes first. */
    Standing standing(String relationship, Instant expiresAt) {
        List<String> keys = statement.relationships().stream().map(Relationship::key).toList();
        return new Standing(relationship, keys.indexOf(relationship), expiresAt);
    }

    /**
     * Until when the IP address of a submission is kept: as the category says that covers it, and
     * no longer than the submission. Empty when the statement covers no IP addresses; then none may
     * be stored.
     */
    Optional<Instant> sourceDeletableFrom(Kept submission, LocalDate receivedOn) {
        return statement.categories().stream()
                .filter(Retention::coversIp)
                .findFirst()
                .map(category -> category.retention())
                .map(rule -> statement.retentionRule(rule).from(receivedOn))
                .or(() -> coversIpAtAll() ? Optional.of(submission) : Optional.empty())
                .map(this::deletableFrom)
                .map(end -> earlier(end, deletableFrom(submission)));
    }

    private boolean coversIpAtAll() {
        return statement.categories().stream().anyMatch(Retention::coversIp);
    }

    private static boolean coversIp(Category category) {
        return category.fields().stream().anyMatch(field -> field.type() == Field.Type.IP);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
