package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.person.SubmissionsTest.only;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;
import static org.seloste.register.testing.Patient.patiently;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.Register;
import org.seloste.register.key.Purpose;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Between;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.Faults;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
final class DisowningTest {
    private static final Instant LATER = NOW.plus(Duration.ofDays(10));

    private final LocalTables tables;
    private final Register register;

    DisowningTest(LocalTables tables) {
        this.tables = tables;
        this.register = tables.register();
    }

    @Test
    void aPersonWhoSentNothingElseIsRemovedWithEverything() {
        String token = receive(withConsent("a@example.com"), NOW);

        register.submissions().disown(token, LATER);

        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
        assertThat(register.submissions().find(token, LATER)).isEmpty();
        assertThat(tables.events()).contains("SUBMISSION_DISOWNED", "PERSON_REMOVED");
    }

    @Test
    void doingItAgainChangesNothing() {
        String token = receive(submission("a@example.com", "Hei"), NOW);
        register.submissions().disown(token, LATER);
        List<String> events = tables.events();

        register.submissions().disown(token, LATER);

        assertThat(tables.events()).isEqualTo(events);
    }

    @Test
    void theDatesAreCountedAnewFromWhatIsLeft() {
        receive(submission("a@example.com", "mine"), NOW);
        String token = receive(submission("a@example.com", "not mine"), LATER);

        register.submissions().disown(token, LATER);

        Item person = only(tables.persons());
        assertThat(person.text("lastOwnActOn")).isEqualTo("2026-11-24");
        assertThat(person.text("dueAt")).startsWith("2029-11-25#");
        assertThat(person.seconds("deletableFrom")).isEqualTo(GONE);
        assertThat(person.seconds("expiresAt")).isEqualTo(GONE.plus(Duration.ofDays(7)));
        assertThat(only(tables.submissions()).texts("values")).containsEntry("message", "mine");
        assertThat(only(tables.registerItems("P#", "I#")).text("sk"))
                .endsWith(only(tables.submissions()).text("sk").substring(2));
    }

    @Test
    void whatOnlyItToldIsForgottenAndWhatAnotherToldStays() {
        String token =
                receive(
                        submission(
                                "contact",
                                "a@example.com",
                                Map.of("name", "Forged", "topic", "other"),
                                "1"),
                        NOW);
        receive(submission("contact", "a@example.com", Map.of("name", "Maija"), "2"), LATER);

        register.submissions().disown(token, LATER);

        Map<String, Item> fields = only(tables.persons()).parts("fields");
        assertThat(fields).containsOnlyKeys("email", "name");
        assertThat(fields.get("name").text("value")).isEqualTo("Maija");
    }

    @Test
    void aPersonWithAnotherReasonToBeHereStays() {
        String token = receive(submission("order", "a@example.com", "an order", "1"), NOW);
        String person = only(tables.persons()).text("pk");
        tables.put("Register", Item.of(person, "V#a service that was delivered"));

        register.submissions().disown(token, LATER);

        assertThat(tables.persons()).hasSize(1);
        assertThat(tables.submissions()).isEmpty();
        assertThat(tables.pointers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visit", "contact", "order"})
    void noRelationshipAloneKeepsAPerson(String form) {
        String token = receive(submission(form, "a@example.com", "forged", "1"), NOW);

        register.submissions().disown(token, LATER);

        assertThat(tables.registerItems("P#", "")).isEmpty();
        assertThat(tables.pointers()).isEmpty();
    }

    @Test
    void relationshipAndEndAreThoseOfWhatIsLeft() {
        receive(submission("visit", "a@example.com", "mine", "1"), NOW);
        String token = receive(submission("order", "a@example.com", "forged", "2"), LATER);
        assertThat(only(tables.persons()).text("relationship")).isEqualTo("customer");

        register.submissions().disown(token, LATER);

        Item person = only(tables.persons());
        assertThat(person.text("relationship")).isEqualTo("guest");
        assertThat(person.text("lastOwnActOn")).isEqualTo("2026-11-24");
        assertThat(person.text("dueAt")).startsWith("2027-02-25#");
        assertThat(only(tables.pointers()).seconds("expiresAt"))
                .isEqualTo(person.seconds("expiresAt"));
    }

    @Test
    void ofEquallyLongReachTheOneThatIsLeftCounts() {
        receive(submission("contact", "a@example.com", "mine", "1"), NOW);
        String token = receive(submission("order", "a@example.com", "forged", "2"), NOW);

        register.submissions().disown(token, LATER);

        assertThat(only(tables.persons()).text("relationship")).isEqualTo("prospect");
    }

    @Test
    void othersOfTheSameAddressStay() {
        String token = receive(submission("office@example.com", "Hei"), NOW);
        Item pointer = only(tables.pointers());
        String person = only(tables.persons()).text("pk").substring(2);
        tables.put(
                "Register",
                Item.of(pointer.text("pk"), "@")
                        .set("persons", AttributeValue.fromSs(List.of(person, "another")))
                        .text("sender", person));

        register.submissions().disown(token, LATER);

        Item after = only(tables.pointers());
        assertThat(after.set("persons")).containsExactly("another");
        assertThat(after.find("sender")).isEmpty();
    }

    @Test
    void whatHasExpiredKeepsNobody() {
        receive(submission("visit", "a@example.com", "three months", "1"), NOW);
        Instant afterThat = NOW.plus(Duration.ofDays(100));
        tables.put("Register", only(tables.persons()).copy().seconds("deletableFrom", GONE));
        String token = receive(submission("visit", "a@example.com", "again", "2"), afterThat);

        register.submissions().disown(token, afterThat);

        assertThat(tables.registerItems("P#", "")).isEmpty();
    }

    @Test
    void aTokenOfSomebodyElseOrOfNobodyDoesNothing() {
        String token = receive(submission("a@example.com", "Hei"), NOW);

        register.submissions().disown(token + "x", LATER);
        register.submissions().disown("", LATER);
        register.submissions().disown(register.links().token(Purpose.SUBMISSION, "x"), LATER);

        assertThat(tables.submissions()).hasSize(1);
    }

    @Test
    void aPersonWhoWritesAtThatMomentIsNotRemoved() {
        String token = receive(submission("a@example.com", "forged"), NOW);

        disownWhile(token, () -> receive(submission("a@example.com", "mine"), LATER));

        assertThat(only(tables.submissions()).texts("values")).containsEntry("message", "mine");
        assertThat(only(tables.persons()).text("lastOwnActOn")).isEqualTo("2026-12-04");
    }

    @Test
    void whatComesInAtThatMomentKeepsItsDate() {
        receive(submission("a@example.com", "first"), NOW);
        String token = receive(submission("a@example.com", "forged"), NOW);

        disownWhile(token, () -> receive(submission("a@example.com", "mine"), LATER));

        assertThat(tables.submissions()).hasSize(2);
        assertThat(only(tables.persons()).text("lastOwnActOn")).isEqualTo("2026-12-04");
        assertThat(only(tables.persons()).text("dueAt")).startsWith("2029-12-05#");
        assertThat(only(tables.pointers()).seconds("expiresAt"))
                .isEqualTo(only(tables.persons()).seconds("expiresAt"));
    }

    @Test
    void whatIsTakenBackWhileAnotherComesInDoesNotLeaveAPointerThatDiesFirst() {
        receive(submission("visit", "a@example.com", "mine", "1"), NOW);
        String token = receive(submission("contact", "a@example.com", "forged", "2"), NOW);

        tables.register(
                        Between.on(
                                tables.client(), () -> register.submissions().disown(token, NOW)),
                        Example.keys())
                .submissions()
                .receive(submission("contact", "a@example.com", "mine too", "3"), TWO_MAILS, NOW);

        assertThat(only(tables.persons()).seconds("deletableFrom")).isEqualTo(GONE);
        assertThat(only(tables.pointers()).seconds("expiresAt"))
                .isEqualTo(only(tables.persons()).seconds("expiresAt"));
    }

    @Test
    void anotherPersonWhoTakesTheAddressAtThatMomentIsFoundByIt() {
        String token = receive(submission("a@example.com", "forged"), NOW);
        Item pointer = only(tables.pointers());
        List<String> both = new ArrayList<>(pointer.set("persons"));
        both.add("another");

        disownWhile(
                token,
                () ->
                        tables.put(
                                "Register",
                                pointer.copy().set("persons", AttributeValue.fromSs(both))));

        assertThat(only(tables.pointers()).set("persons")).containsExactly("another");
    }

    @Test
    void unsentMailsGoWithIt() {
        receive(submission("a@example.com", "mine"), TWO_MAILS);
        String token = receive(submission("a@example.com", "not mine"), TWO_MAILS);

        register.submissions().disown(token, LATER);

        // Those of the other submission are still owed.
        assertThat(tables.mails()).hasSize(2);
    }

    @Test
    void noUnsentMailIsLeftOfWhoIsRemoved() {
        String token = receive(submission("a@example.com", "not mine"), TWO_MAILS);

        register.submissions().disown(token, LATER);

        assertThat(tables.mails()).isEmpty();
    }

    @Test
    void whomAnEmployeeAddedStaysAndIsKeptAsBefore() {
        People people = new People(tables);
        String person = people.enters(Map.of("name", "Maija", "email", "a@example.com"));
        String token = receive(submission("a@example.com", "not mine"), LATER);

        register.submissions().disown(token, LATER);

        assertThat(people.leaves(person)).isEmpty();
        assertThat(people.state(person).lastDay()).isEqualTo("2029-11-24");
        assertThat(people.idBehind("a@example.com")).isEqualTo(person);
    }

    @Test
    void aCustomerStaysWithoutAnEnd() {
        People people = new People(tables);
        String person =
                people.enters(
                        "client",
                        "phone",
                        LocalDate.of(2026, 1, 1),
                        Map.of("email", "a@example.com"));
        String token = receive(submission("order", "a@example.com", "forged", "1"), LATER);

        register.submissions().disown(token, LATER);

        assertThat(people.state(person).lastDay()).isNull();
        assertThat(people.state(person).relationship()).isEqualTo("client");
        assertThat(people.root(person).has("expiresAt")).isFalse();
    }

    @Test
    void whoIsHeldStays() {
        People people = new People(tables);
        String token = receive(submission("a@example.com", "not mine"), NOW);
        String person = people.idBehind("a@example.com");
        people.change(person, PersonChange.by("a-case").hold(), NOW);

        register.submissions().disown(token, LATER);

        assertThat(people.state(person).isHeld()).isTrue();
        assertThat(people.root(person).has("expiresAt")).isFalse();
    }

    @Test
    void ofWhoIsLeavingItIsTakenBackToo() {
        People people = new People(tables);
        String token = receive(submission("a@example.com", "not mine"), NOW);
        people.condemn(people.idBehind("a@example.com"));

        register.submissions().disown(token, LATER);

        assertThat(tables.submissions()).isEmpty();
        assertThat(tables.persons()).hasSize(1);
    }

    private String receive(Submission submission, MailsOwed mails) {
        List<String> links = new ArrayList<>();
        register.submissions()
                .receive(
                        submission,
                        (kept, link) -> {
                            links.add(link);
                            return mails.of(kept, link);
                        },
                        NOW);
        return register.links().token(Purpose.SUBMISSION, links.getLast());
    }

    private void disownWhile(String token, Runnable event) {
        tables.register(Between.on(tables.client(), event), Example.keys())
                .submissions()
                .disown(token, LATER);
    }

    @Test
    void newSubmissionsAtTheSameMomentAreNeverLost() throws Exception {
        Register troubled = tables.register(Faults.on(tables.client(), 0.2, 0.1), Example.keys());
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int number = i;
            String token = receive(submission("a@example.com", "forged " + number), NOW);
            tasks.add(
                    patiently(
                            Executors.callable(() -> troubled.submissions().disown(token, LATER))));
            tasks.add(
                    patiently(
                            () ->
                                    troubled.submissions()
                                            .receive(
                                                    submission("a@example.com", "mine " + number),
                                                    TWO_MAILS,
                                                    NOW)));
        }

        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(executor.invokeAll(tasks)).allMatch(DisowningTest::isDone);
        }

        assertThat(tables.submissions()).hasSize(10);
        assertThat(tables.submissions())
                .allMatch(item -> item.texts("values").getOrDefault("message", "").startsWith("m"));
        assertThat(only(tables.pointers()).set("persons")).hasSize(1);
        assertThat(only(tables.persons()).text("lastOwnActOn")).isEqualTo("2026-11-24");
    }

    private static boolean isDone(Future<?> task) {
        return task.state() == Future.State.SUCCESS;
    }

    private static Submission withConsent(String from) {
        return submission(
                "contact", from, Map.of("message", "m"), List.of("marketing"), "k", "192.0.2.1");
    }

    private String receive(Submission submission, Instant when) {
        List<String> links = new ArrayList<>();
        register.submissions()
                .receive(
                        submission,
                        (kept, link) -> {
                            links.add(link);
                            return List.of();
                        },
                        when);
        return register.links().token(Purpose.SUBMISSION, links.getLast());
    }
}
