package org.seloste.register.cases;

import org.seloste.register.person.Disclosure;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Adds to a turn the tasks of telling recipients (GDPR Art. 19). They follow from what the turn
 * does to the person; nobody else needs to think of it, and nobody can forget it.
 */
final class Notices {
    private final Statement statement;
    private final LegalClock clock;
    private final Persons persons;
    private final TaskItems items;

    Notices(Statement statement, Persons persons, TaskItems items) {
        this.statement = statement;
        this.clock = LegalClock.of(statement);
        this.persons = persons;
        this.items = items;
    }

    void add(Transaction transaction, Turn turn, Case after, Instant now) {
        PersonState person = turn.person();
        boolean touches = turn.change().steps().stream().anyMatch(Notices::isTold);
        if (person == null || !touches) {
            return;
        }
        List<Disclosure> disclosures = persons.disclosures(person.id());
        LocalDate dueOn = clock.receivedOn(now).plus(clock.rules().recipientNotice());
        Instant evidenceEnds = now.atZone(clock.zone()).plus(clock.rules().evidence()).toInstant();
        told(turn, after, disclosures)
                .forEach(
                        (right, recipients) ->
                                recipients
                                        .tasks(after, right, dueOn)
                                        .forEach(
                                                task ->
                                                        transaction.put(
                                                                "task",
                                                                items.add(task, evidenceEnds))));
    }

    private Map<Right, Recipients> told(Turn turn, Case after, List<Disclosure> disclosures) {
        Map<Right, Recipients> told = new EnumMap<>(Right.class);
        for (PersonChange.Step step : turn.change().steps()) {
            switch (step) {
                case PersonChange.Condemn _ -> told.put(Right.ERASURE, Recipients.of(disclosures));
                case PersonChange.Reduce _ -> told.put(Right.ERASURE, reduced(after, disclosures));
                case PersonChange.Restrict _ ->
                        told.put(Right.RESTRICTION, Recipients.of(disclosures));
                case PersonChange.Correct correct ->
                        told.put(
                                Right.RECTIFICATION,
                                Recipients.of(disclosures, correct.fields().keySet()));
                case PersonChange.BanMarketing _,
                        PersonChange.WithdrawConsents _,
                        PersonChange.AnnounceLift _,
                        PersonChange.Lift _,
                        PersonChange.Hold _,
                        PersonChange.Release _,
                        PersonChange.Move _ -> {}
            }
        }
        return told;
    }

    private Recipients reduced(Case after, List<Disclosure> disclosures) {
        Erasing erasing = after.upkeep().erasing();
        List<String> categories = erasing == null ? List.of() : erasing.categories();
        return Recipients.ofCategories(statement, disclosures, categories);
    }

    private static boolean isTold(PersonChange.Step step) {
        return switch (step) {
            case PersonChange.Condemn _,
                    PersonChange.Reduce _,
                    PersonChange.Restrict _,
                    PersonChange.Correct _ ->
                    true;
            case PersonChange.BanMarketing _,
                    PersonChange.WithdrawConsents _,
                    PersonChange.AnnounceLift _,
                    PersonChange.Lift _,
                    PersonChange.Hold _,
                    PersonChange.Release _,
                    PersonChange.Move _ ->
                    false;
        };
    }
}
