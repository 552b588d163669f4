package org.seloste.register.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.journal.Event;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.RandomId;
import org.seloste.register.person.Edited;
import org.seloste.register.person.Ending;
import org.seloste.register.person.Expiry;
import org.seloste.register.person.NewPerson;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.person.Submission;
import org.seloste.register.restore.Redone;
import org.seloste.register.restore.Replayed;
import org.seloste.register.restore.Replayed.ForPeople;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Crashing;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What time and employees did since the backup is so again, as far as the journal tells. */
@ExtendWith(WithTables.class)
final class ReplayingTimeTest {
    private static final Instant LATER = AtDesk.LATER;
    private static final Instant MUCH_LATER = Instant.parse("2028-01-10T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private final LocalTables tables;
    private final Restoring restoring;
    private final AtDesk desk;

    ReplayingTimeTest(LocalTables tables) {
        this.tables = tables;
        this.restoring = new Restoring(tables);
        this.desk = new AtDesk(tables);
    }

    @Test
    void aRelationshipThatBeganAndOneThatEndedAreSoAgain() {
        String person = client("phone");
        String first = restoring.state(person).relations().getFirst().id();
        List<Item> backup = restoring.backup();
        stored(
                desk.persons()
                        .startRelationship(person, "customer", DAY, "key", AtDesk.ACTOR, LATER));
        stored(
                desk.persons()
                        .endRelationship(
                                person, new Ending(first, DAY, true), AtDesk.ACTOR, LATER));
        PersonState before = restoring.state(person);
        restoring.restore(backup);

        Replayed replayed = restoring.replay();

        PersonState after = restoring.state(person);
        assertThat(after.relations()).isEqualTo(before.relations());
        assertThat(after.relationship()).isEqualTo(before.relationship());
        assertThat(after.lastDay()).isEqualTo(before.lastDay());
        assertThat(replayed.forPeople()).isEmpty();
        restoring.assertNothingIsLeftToDo();
    }

    @Test
    void aRelationshipThatLapsedHasEndedOnTheSameDay() {
        String person = client("phone");
        List<Item> backup = restoring.backup();
        look(person, Instant.parse("2027-11-25T10:00:00Z"));
        look(person, Instant.parse("2027-12-26T10:00:00Z"));
        PersonState before = state(person, MUCH_LATER);
        assertThat(before.relations().getFirst().endedOn()).isNotNull();
        restoring.restore(backup);

        Replayed replayed = restoring.replay(MUCH_LATER);

        assertThat(replayed.done()).containsOnlyKeys(Redone.STANDING_RESTORED);
        assertThat(state(person, MUCH_LATER).relations()).isEqualTo(before.relations());
        assertThat(state(person, MUCH_LATER).lastDay()).isEqualTo(before.lastDay());
    }

    @Test
    void aRelationshipThatPeopleSaidGoesOnDoesNotLapseBecauseOfTheBackup() {
        String person = client("phone");
        String relation = restoring.state(person).relations().getFirst().id();
        look(person, Instant.parse("2027-11-25T10:00:00Z"));
        List<Item> backup = restoring.backup();
        stored(
                desk.persons()
                        .review(
                                person,
                                relation,
                                AtDesk.ACTOR,
                                Instant.parse("2027-12-01T10:00:00Z")));
        restoring.restore(backup);

        restoring.replay(MUCH_LATER);
        look(person, MUCH_LATER);

        assertThat(state(person, MUCH_LATER).relations())
                .singleElement()
                .satisfies(each -> assertThat(each.endedOn()).isNull());
    }

    @Test
    void anOwnActThatPeopleRecordedCountsAgain() {
        String person = sender();
        List<Item> backup = restoring.backup();
        LocalDate on = DAY.plusDays(1);
        Instant when = NOW.plus(Duration.ofDays(1));
        stored(desk.persons().recordAct(person, on, "phone", "key", AtDesk.ACTOR, when));
        PersonState before = restoring.state(person);
        restoring.restore(backup);

        Replayed replayed = restoring.replay();

        assertThat(restoring.state(person).lastOwnActOn()).isEqualTo(on);
        assertThat(restoring.state(person).lastDay()).isEqualTo(before.lastDay());
        assertThat(replayed.forPeople()).isEmpty();
        restoring.assertNothingIsLeftToDo();
    }

    @Test
    void aFormOfSomebodyWhoIsKnownIsLost_butNotThatTheyActed() {
        String person = sender();
        List<Item> backup = restoring.backup();
        Instant when = NOW.plus(Duration.ofDays(1));
        receive(submission(Requesting.ADDRESS, "Taas"), when);
        PersonState before = restoring.state(person);
        restoring.restore(backup);

        Replayed replayed = restoring.replay();

        assertThat(restoring.state(person).lastDay()).isEqualTo(before.lastDay());
        assertThat(replayed.lost()).containsOnly(entry(Event.SUBMISSION_RECEIVED, 1));
        assertThat(replayed.forPeople())
                .extracting(ForPeople::event, ForPeople::person)
                .containsExactly(tuple(Event.SUBMISSION_RECEIVED, person));
        restoring.assertNothingIsLeftToDo();
    }

    @Test
    void whoeverWasToldWhereTheirDataIsFromIsNotToldTwice() {
        String person = client("partner");
        List<Item> backup = restoring.backup();
        Instant due = Instant.parse("2026-12-21T10:00:00Z");
        look(person, due);
        int mails = tables.mails().size();
        assertThat(tables.events()).contains("SOURCE_NOTICE_OWED");
        restoring.restore(backup);

        restoring.replay(due.plusSeconds(60));
        look(person, due.plusSeconds(120));

        assertThat(state(person, due).noticeDue()).isNull();
        assertThat(tables.mails()).hasSize(mails);
    }

    @Test
    void whatHadAShorterTimeThanThePersonGoesAgainBeforeAnybodyReadsIt() {
        String person = sender();
        List<Item> backup = restoring.backup();
        Instant over = NOW.plus(Duration.ofDays(40));
        look(person, over);
        assertThat(tables.events()).contains("DATA_EXPIRED");
        assertThat(tables.registerItems("P#", "I#")).isEmpty();
        restoring.restore(backup);

        Replayed replayed = restoring.replay(over.plusSeconds(60));

        assertThat(replayed.done()).containsOnly(entry(Redone.EXPIRED, 1));
        assertThat(tables.registerItems("P#", "I#")).isEmpty();
        assertThat(tables.registerItems("P#", "S#")).hasSize(1);
    }

    @Test
    void whatTimeToLiveTookGoesAgain() {
        String person = sender();
        List<Item> backup = restoring.backup();
        Instant over = NOW.plus(Duration.ofDays(40));
        Item source = tables.registerItems("P#", "I#").getFirst();
        persons()
                .witness()
                .saw("7", source.text("pk"), source.text("sk"), over, Restoring.budget());
        restoring.restore(backup);

        Replayed replayed = restoring.replay(over.plusSeconds(60));

        assertThat(replayed.done()).containsOnly(entry(Redone.EXPIRED, 1));
        assertThat(tables.registerItems("P#" + person, "I#")).isEmpty();
    }

    @Test
    void whoeverTimeToLiveTookLeavesAgain() {
        String person = sender();
        List<Item> backup = restoring.backup();
        tables.persons().forEach(root -> tables.delete("Register", root));
        persons().witness().saw("7", "P#" + person, "@", LATER, Restoring.budget());
        restoring.restore(backup);

        Replayed replayed = restoring.replay();

        assertThat(replayed.done()).containsOnly(entry(Redone.LEFT, 1));
        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
    }

    @Test
    void whoeverWasLeavingWhenTheBackupWasMadeLeaves() {
        String person = sender();
        Instant gone = Example.GONE.plus(Duration.ofHours(1));
        try {
            tables.register(Crashing.after(1, tables.client()), Example.keys())
                    .persons()
                    .expiry()
                    .look(person, gone, Restoring.budget());
        } catch (Crashing.Crash _) {
            // It was condemned, and no more.
        }
        assertThat(tables.persons()).singleElement().matches(root -> root.has("dying"));
        List<Item> backup = restoring.backup();
        look(person, gone);
        restoring.restore(backup);

        Replayed replayed = restoring.replay(gone.plusSeconds(60));

        assertThat(replayed.stillThere()).isEmpty();
        assertThat(tables.registerItems("P#", "")).isEmpty();
    }

    @Test
    void whatALawKeptGoesAgainWhenItsDayHadCome() {
        Case request = desk.ofCustomer(Right.ERASURE);
        desk.voucher(request);
        desk.done(
                request,
                AtDesk.ruling(new Ruling.Accept(Right.ERASURE, Map.of(), "Kirjanpitolaki.")));
        assertThat(tables.persons()).singleElement().matches(root -> root.flag("minimum"));
        String person = tables.persons().getFirst().text("pk").substring("P#".length());
        List<Item> backup = restoring.backup();
        Instant over = Instant.parse("2033-01-02T10:00:00Z");
        look(person, over);
        assertThat(tables.registerItems("P#", "")).isEmpty();
        restoring.restore(backup);

        restoring.replay(over.plusSeconds(60));

        assertThat(tables.registerItems("P#", "")).isEmpty();
    }

    /** Both before the backup, and both in the stretch that is read for safety's sake. */
    @Test
    void aFormThatWasTakenBackAndSentAnewStays() {
        String person = sender();
        Submission again = submission(Requesting.ADDRESS, "Taas");
        receive(again, NOW);
        String key = keyOfLast();
        String token = tables.register().links().token(Purpose.SUBMISSION, person + key);
        tables.register().submissions().disown(token, NOW.plusSeconds(10));
        receive(again, NOW.plusSeconds(20));
        assertThat(tables.submissions()).hasSize(2);

        Replayed replayed = restoring.replay();

        assertThat(replayed.done()).isEmpty();
        assertThat(tables.submissions()).hasSize(2);
    }

    private String keyOfLast() {
        return tables.submissions().stream()
                .filter(item -> item.texts("values").containsValue("Taas"))
                .map(item -> item.text("sk").substring("S#".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOnlyTheTableKnewIsForPeople() {
        String person = client("phone");
        List<Item> backup = restoring.backup();
        stored(
                desk.persons()
                        .addService(
                                person,
                                DAY,
                                "phone",
                                Map.of("ordered", "Ovi"),
                                "key",
                                AtDesk.ACTOR,
                                LATER));
        stored(
                desk.persons()
                        .setField(person, "phone", "0401234567", "phone", AtDesk.ACTOR, LATER));
        String late = entered("late@example.com", "phone", DAY, LATER);
        restoring.restore(backup);

        Replayed replayed = restoring.replay();

        assertThat(replayed.forPeople())
                .extracting(ForPeople::event, ForPeople::person, ForPeople::what)
                .containsExactlyInAnyOrder(
                        tuple(Event.PERSON_EDITED, person, "SERVICE_ADDED"),
                        tuple(Event.PERSON_EDITED, person, "FIELD_SET"),
                        tuple(Event.PERSON_ENTERED, late, ""));
    }

    private String sender() {
        receive(submission(Requesting.ADDRESS, "Hei"), NOW);
        return tables.persons().getFirst().text("pk").substring("P#".length());
    }

    private void receive(Submission submission, Instant when) {
        tables.register().submissions().receive(submission, TWO_MAILS, when);
    }

    private String client(String source) {
        return entered("client@example.com", source, DAY, NOW);
    }

    private String entered(String email, String source, LocalDate startedOn, Instant when) {
        NewPerson person =
                new NewPerson(
                        "client",
                        source,
                        "fi",
                        DAY,
                        startedOn,
                        Map.of("name", "Maija", "email", email));
        Edited edited = desk.persons().create(person, RandomId.next(), AtDesk.ACTOR, when);
        if (edited instanceof Edited.Done done) {
            return done.person();
        }
        throw new AssertionError("not entered: " + edited);
    }

    private static void stored(Edited edited) {
        assertThat(edited).isInstanceOf(Edited.Done.class);
    }

    private void look(String person, Instant when) {
        Expiry expiry = persons().expiry();
        assertThat(expiry.look(person, when, Restoring.budget()).finished()).isTrue();
    }

    private Persons persons() {
        return tables.register().persons();
    }

    private PersonState state(String person, Instant when) {
        return persons().state(person, when).orElseThrow();
    }
}
