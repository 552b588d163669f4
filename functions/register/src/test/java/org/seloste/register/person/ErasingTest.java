package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome;
import org.seloste.register.storage.Transaction;
import org.seloste.register.testing.Between;
import org.seloste.register.testing.Crashing;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.Faults;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@ExtendWith(WithTables.class)
final class ErasingTest {
    private static final Scope.Everything EVERYTHING = new Scope.Everything();

    private final LocalTables tables;
    private final People people;

    ErasingTest(LocalTables tables) {
        this.tables = tables;
        this.people = new People(tables);
    }

    @Test
    void everyTableIsEmptiedOfAPersonAndEverythingIsCounted() {
        String person =
                people.sends(
                        submission(
                                "contact",
                                "a@example.com",
                                Map.of("message", "m", "name", "Maija"),
                                List.of("marketing"),
                                "1",
                                "192.0.2.1"),
                        NOW);
        people.sends("a@example.com", "again");

        ErasureResult result = people.erase(person);

        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
        assertThat(tables.mails()).isEmpty();
        assertThat(result.finished()).isTrue();
        assertThat(result.counts())
                .containsOnly(
                        entry(Erased.SUBMISSIONS, 2),
                        entry(Erased.CONSENTS, 1),
                        entry(Erased.IP_ADDRESSES, 2),
                        entry(Erased.FIELDS, 2),
                        entry(Erased.ADDRESSES, 1),
                        entry(Erased.MAILS, 4));
    }

    @Test
    void whatAnEmployeeRecordedIsErasedAndCountedToo() {
        String person = people.enters(Map.of("name", "Maija", "email", "a@example.com"));
        people.desk()
                .addService(
                        person,
                        day("2026-11-24"),
                        "phone",
                        Map.of("ordered", "x"),
                        People.KEY,
                        "e",
                        NOW);
        people.desk().disclose(person, disclosure(), People.KEY, "e", NOW);
        people.desk().startRelationship(person, "client", day("2026-11-24"), People.KEY, "e", NOW);

        ErasureResult result = people.erase(person);

        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(result.counts())
                .contains(
                        entry(Erased.SERVICES, 1),
                        entry(Erased.DISCLOSURES, 1),
                        entry(Erased.RELATIONSHIPS, 1));
    }

    @Test
    void theJournalTellsTheCountsAndNothingElse() {
        String person = people.sends("a@example.com", "Hei");

        people.erase(person);

        Item entry =
                tables.all("Journal").stream()
                        .filter(item -> item.text("event").equals("PERSON_ERASED"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.text("subject")).isEqualTo(person);
        assertThat(entry.texts("refs"))
                .containsOnlyKeys(
                        "case",
                        "whole",
                        "keptByLaw",
                        "SUBMISSIONS",
                        "IP_ADDRESSES",
                        "FIELDS",
                        "ADDRESSES",
                        "MAILS")
                .containsEntry("SUBMISSIONS", "1");
    }

    @Test
    void whoIsCondemnedIsFoundByNobodyBeforeAnythingIsDeleted() {
        String person = people.sends("a@example.com", "Hei");

        people.condemn(person);

        assertThat(people.persons().state(person, NOW)).isEmpty();
        assertThat(people.persons().export(person, null, NOW)).isEmpty();
        assertThat(tables.pointers()).isEmpty();
        assertThat(tables.submissions()).hasSize(1);
        assertThat(people.root(person).findSeconds("expiresAt")).isEmpty();
    }

    @Test
    void aLateActOfSomebodyWhoWasCondemnedMakesANewPerson() {
        String person = people.sends("a@example.com", "Hei");
        people.condemn(person);

        String another = people.sends("a@example.com", "late");
        people.persons().erase(person, EVERYTHING, NOW, People.budget());
        people.close(person);

        assertThat(another).isNotEqualTo(person);
        assertThat(tables.submissions()).hasSize(1);
        assertThat(people.idBehind("a@example.com")).isEqualTo(another);
    }

    @Test
    void anActAtTheMomentOfCondemningIsNotLost() {
        String person = people.sends("a@example.com", "Hei");

        tables.register(Between.on(tables.client(), () -> people.condemn(person)), Example.keys())
                .submissions()
                .receive(submission("a@example.com", "late"), Example.TWO_MAILS, NOW);

        assertThat(people.idBehind("a@example.com")).isNotEqualTo(person);
        assertThat(people.leaves(people.idBehind("a@example.com"))).isNotEmpty();
    }

    @Test
    void condemningIsRefusedWhenThePersonActedMeanwhile() {
        String person = people.sends("a@example.com", "Hei");
        PersonState before = people.state(person);
        people.sends("a@example.com", "again");

        Outcome outcome = people.tryToChange(before, PersonChange.by(People.CASE).condemn(), NOW);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.by(Persons.PERSON)).isTrue());
        assertThat(people.persons().state(person, NOW)).isPresent();
        assertThat(tables.pointers()).hasSize(1);
    }

    @Test
    void othersBehindTheAddressStayAndAreFound() {
        String one = people.enters(Map.of("name", "Maija", "email", "home@example.com"));
        String other = people.enters(Map.of("name", "Matti", "email", "home@example.com"));

        people.erase(one);

        assertThat(people.state(other).fields().get("name").value()).isEqualTo("Matti");
        Behind behind = people.persons().behind(address("home@example.com"), NOW, People.budget());
        assertThat(behind.persons()).containsExactly(other);
        assertThat(behind.shared()).isFalse();
        assertThat(people.pointer("home@example.com").set("persons")).containsExactly(other);
    }

    @Test
    void everyAddressOfAPersonIsForgotten() {
        String person = people.sends("a@example.com", "Hei");
        people.desk().addAddress(person, address("b@example.com"), "phone", "e", NOW);
        people.desk().addAddress(person, address("c@example.com"), "phone", "e", NOW);

        ErasureResult result = people.erase(person);

        assertThat(tables.pointers()).isEmpty();
        assertThat(result.counts()).containsEntry(Erased.ADDRESSES, 3);
    }

    @Test
    void soManyAddressesThatNoTransactionHoldsThemAreForgottenToo() {
        String person = people.sends("a@example.com", "Hei");
        for (int i = 0; i < 110; i++) {
            people.desk().addAddress(person, address("a" + i + "@example.com"), "phone", "e", NOW);
        }

        ErasureResult result = people.erase(person);

        assertThat(tables.pointers()).isEmpty();
        assertThat(result.counts()).containsEntry(Erased.ADDRESSES, 111);
    }

    @Test
    void formsThatComeInWhileSomebodyIsErasedAreErasedOrOfANewPerson() throws Exception {
        String person = people.sends("a@example.com", "first");
        Persons troubled =
                tables.register(Faults.on(tables.client(), 0.2, 0.1), Example.keys()).persons();
        List<Callable<Object>> tasks = new ArrayList<>();
        tasks.add(Executors.callable(() -> condemnInTheEnd(person)));
        for (int i = 0; i < 20; i++) {
            Submission form = submission("a@example.com", "message " + i);
            tasks.add(Executors.callable(() -> people.receives(form, NOW)));
        }

        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(executor.invokeAll(tasks))
                    .allMatch(task -> task.state() == Future.State.SUCCESS);
        }
        ErasureResult result = troubled.erase(person, EVERYTHING, NOW, People.budget());
        people.close(person);

        int erased = result.counts().getOrDefault(Erased.SUBMISSIONS, 0);
        assertThat(erased + tables.submissions().size()).isEqualTo(21);
        assertThat(tables.submissions())
                .allMatch(item -> item.text("pk").equals(onlyOther().text("pk")));
    }

    private Item onlyOther() {
        return SubmissionsTest.only(tables.persons());
    }

    /** As a case does: it reads again while forms come in. */
    private void condemnInTheEnd(String person) {
        while (people.persons().state(person, NOW).isPresent()) {
            people.tryToChange(people.state(person), PersonChange.by(People.CASE).condemn(), NOW);
        }
    }

    @Test
    void twoThousandItemsGoInPagesAndBreakingOffNeitherLosesNorDoublesACount() {
        String person = people.sends("a@example.com", "Hei");
        tables.putAll("Register", ManyLeaves.submissions(person, 2_000));
        people.condemn(person);

        eraseUntilItCrashes(person, 7);
        eraseUntilItCrashes(person, 1);
        eraseUntilItCrashes(person, 9);
        ErasureResult result =
                people.persons().erase(person, EVERYTHING, NOW, Budget.of(Duration.ofMinutes(10)));
        people.close(person);

        assertThat(result.finished()).isTrue();
        assertThat(result.counts()).containsEntry(Erased.SUBMISSIONS, 2_001);
        assertThat(tables.registerItems("P#", "")).isEmpty();
    }

    private void eraseUntilItCrashes(String person, int transactions) {
        Persons persons =
                tables.register(Crashing.after(transactions, tables.client()), Example.keys())
                        .persons();
        assertThatExceptionOfType(Crashing.Crash.class)
                .isThrownBy(
                        () ->
                                persons.erase(
                                        person,
                                        EVERYTHING,
                                        NOW,
                                        Budget.of(Duration.ofMinutes(10))));
    }

    @Test
    void whatDoesNotFitIntoTheBudgetIsLeftForLater() {
        String person = people.sends("a@example.com", "Hei");
        people.condemn(person);

        ErasureResult result =
                people.persons().erase(person, EVERYTHING, NOW, Budget.of(Duration.ZERO));

        assertThat(result.finished()).isFalse();
        assertThat(result.counts()).containsOnlyKeys(Erased.FIELDS, Erased.ADDRESSES);
        assertThat(tables.submissions()).hasSize(1);
    }

    @Test
    void severalWhoEraseAtOnceCountEverythingOnce() throws Exception {
        String person = people.sends("a@example.com", "Hei");
        tables.putAll("Register", ManyLeaves.submissions(person, 1_000));
        people.condemn(person);
        List<Callable<ErasureResult>> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tasks.add(() -> people.persons().erase(person, EVERYTHING, NOW, People.budget()));
        }

        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.invokeAll(tasks);
        }

        ErasureResult result = people.persons().erase(person, EVERYTHING, NOW, People.budget());
        assertThat(result.counts()).containsEntry(Erased.SUBMISSIONS, 1_001);
    }

    @Test
    void doingItAgainAfterTheEndChangesNothing() {
        String person = people.sends("a@example.com", "Hei");
        people.erase(person);

        ErasureResult again = people.persons().erase(person, EVERYTHING, NOW, People.budget());

        assertThat(again.finished()).isTrue();
        assertThat(again.counts()).isEmpty();
    }

    @Test
    void ofACustomerTheVoucherMinimumIsKeptUntilItsDateAndNothingElse() {
        String person = customer();

        ErasureResult result = people.erase(person);

        Item root = people.root(person);
        assertThat(root.parts("fields")).containsOnlyKeys("name");
        assertThat(root.flag("minimum")).isTrue();
        assertThat(root.has("relations")).isFalse();
        assertThat(people.leaves(person))
                .extracting(item -> item.text("sk").substring(0, 2))
                .containsExactly("B#");
        assertThat(root.seconds("deletableFrom")).isEqualTo("2032-12-31T22:00:00Z");
        assertThat(result.counts())
                .contains(
                        entry(Erased.FIELDS, 2),
                        entry(Erased.SUBMISSIONS, 1),
                        entry(Erased.RELATIONSHIPS, 1))
                .doesNotContainKey(Erased.VOUCHERS);
    }

    @Test
    void whoIsOnlyKeptByLawIsHiddenFromAllButWhoAsksWhatIsKept() {
        String person = customer();
        people.erase(person);

        Behind behind = people.persons().behind(address("a@example.com"), NOW, People.budget());

        assertThat(people.persons().state(person, NOW)).isEmpty();
        assertThat(behind.people()).isEmpty();
        assertThat(behind.kept()).containsExactly(person);
        PersonExport export = people.persons().export(person, null, NOW).orElseThrow();
        assertThat(export.isOnlyKeptByLaw()).isTrue();
        assertThat(export.vouchers())
                .singleElement()
                .extracting(Voucher::lastDay)
                .isEqualTo(day("2032-12-31"));
        assertThat(export.submissions()).isEmpty();
        assertThat(export.state().kept())
                .extracting(kept -> kept.category())
                .containsExactly("vouchers");
    }

    @Test
    void aFormOfSomebodyWhoIsOnlyKeptByLawMakesANewPerson() {
        String person = customer();
        people.erase(person);

        String another = people.sends("a@example.com", "I am back");

        assertThat(another).isNotEqualTo(person);
        assertThat(people.root(person).parts("fields")).containsOnlyKeys("name");
    }

    @Test
    void aVoucherThatNoLawKeepsAnyMoreIsErased() {
        String person = people.enters(Map.of("name", "Maija", "email", "a@example.com"));
        people.desk()
                .addVoucher(
                        person,
                        day("2019-12-31"),
                        Map.of("invoice", "1"),
                        People.KEY,
                        "e",
                        Instant.parse("2020-06-01T10:00:00Z"));
        people.desk()
                .addVoucher(
                        person, day("2026-12-31"), Map.of("invoice", "2"), People.KEY, "e", NOW);

        ErasureResult result = people.erase(person);

        assertThat(result.counts()).containsEntry(Erased.VOUCHERS, 1);
        assertThat(people.leaves(person))
                .singleElement()
                .satisfies(
                        voucher ->
                                assertThat(voucher.texts("values")).containsEntry("invoice", "2"));
    }

    @Test
    void anotherCaseCannotCloseTheErasure() {
        String person = people.sends("a@example.com", "Hei");
        people.condemn(person);

        Transaction transaction = tables.database().transaction();
        people.persons().close(transaction, person, "another-case", true, NOW);

        assertThat(transaction.isEmpty()).isTrue();
    }

    private String customer() {
        String person =
                people.enters(
                        "client",
                        "phone",
                        day("2025-01-01"),
                        Map.of("name", "Maija", "email", "a@example.com", "phone", "0401234567"));
        people.sends("a@example.com", "Hei");
        people.desk()
                .addVoucher(
                        person, day("2026-12-31"), Map.of("invoice", "17"), People.KEY, "e", NOW);
        return person;
    }

    static NewDisclosure disclosure() {
        return new NewDisclosure(
                "Printer Ltd",
                "dpo@printer.example",
                List.of("name"),
                day("2026-11-24"),
                "printing",
                "FI",
                null);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
