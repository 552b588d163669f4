package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.LAST_DAY;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.submission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.register.person.Receipt.Accepted;
import org.seloste.register.person.Receipt.KeyReused;
import org.seloste.register.person.Receipt.Repeated;
import org.seloste.register.person.Receipt.TooMany;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Between;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;
import org.seloste.statement.Kept;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@ExtendWith(WithTables.class)
final class SubmissionsTest {
    private static final Kept KEPT = new Kept(LocalDate.parse(LAST_DAY));

    private final LocalTables tables;
    private final Submissions submissions;

    SubmissionsTest(LocalTables tables) {
        this.tables = tables;
        this.submissions = tables.register().submissions();
    }

    @Test
    void aFirstSubmissionMakesAPersonWithItsDatesMailsAndEvidence() {
        Receipt receipt = receive(submission("Maija@Example.com", "Hei"));

        assertThat(receipt).isEqualTo(new Accepted(KEPT));
        Item person = only(tables.persons());
        assertThat(person.text("relationship")).isEqualTo("prospect");
        assertThat(person.text("lastOwnActOn")).isEqualTo("2026-11-24");
        assertThat(person.text("dueAt")).startsWith("2029-11-25#");
        assertThat(person.text("dueShard")).matches("D#[0-7]");
        assertThat(person.seconds("deletableFrom")).isEqualTo(GONE);
        assertThat(person.seconds("expiresAt")).isEqualTo(GONE.plus(Duration.ofDays(7)));
        assertThat(only(tables.submissions()).seconds("deletableFrom")).isEqualTo(GONE);
        assertThat(only(tables.submissions()).seconds("expiresAt"))
                .isEqualTo(GONE.plus(Duration.ofDays(7)));
        assertThat(tables.mails()).hasSize(2);
        assertThat(tables.events()).containsExactly("PERSON_ADDED", "SUBMISSION_RECEIVED");
    }

    @Test
    void freeTextIsNotAFactOfThePerson() {
        receive(submission("contact", "a@example.com", Map.of("message", "m", "name", "n"), "k"));

        Item person = only(tables.persons());
        assertThat(person.parts("fields")).containsOnlyKeys("email", "name");
        assertThat(person.parts("fields").get("name").text("source")).isEqualTo("web_form");
    }

    @Test
    void theAddressItCameFromHasAShorterLife() {
        receive(submission("a@example.com", "Hei"));

        Item source = only(tables.registerItems("P#", "I#"));
        assertThat(source.text("ip")).isEqualTo("192.0.2.1");
        assertThat(source.seconds("deletableFrom"))
                .isEqualTo(Instant.parse("2026-12-24T22:00:00Z"));
        assertThat(source.seconds("expiresAt")).isEqualTo(Instant.parse("2026-12-31T22:00:00Z"));
        assertThat(source.text("dueAt"))
                .startsWith("2026-12-25#")
                .endsWith("#" + source.text("sk"));
    }

    @Test
    void asMailIsWrittenInAnotherCaseItIsTheSamePerson() {
        receive(submission("a@example.com", "one"));
        receive(submission("A@EXAMPLE.com", "two"));

        assertThat(tables.persons()).hasSize(1);
        assertThat(tables.submissions()).hasSize(2);
        assertThat(tables.mails()).hasSize(4);
    }

    @Test
    void aLaterSubmissionMovesTheDatesAndOverwritesNothing() {
        receive(submission("contact", "a@example.com", Map.of("name", "Maija"), "1"));
        Submission later =
                submission("contact", "a@example.com", Map.of("name", "M", "topic", "other"), "2");

        submissions.receive(later, TWO_MAILS, NOW.plus(Duration.ofDays(10)));

        Item person = only(tables.persons());
        assertThat(person.text("lastOwnActOn")).isEqualTo("2026-12-04");
        assertThat(person.seconds("deletableFrom")).isEqualTo("2029-12-04T22:00:00Z");
        assertThat(person.text("dueAt")).as("early enough").startsWith("2029-11-25#");
        assertThat(person.parts("fields").get("name").text("value")).isEqualTo("Maija");
        assertThat(person.parts("fields").get("topic").text("value")).isEqualTo("other");
        assertThat(person.number("version")).isEqualTo(2);
    }

    @Test
    void aFormOfAShorterPeriodDoesNotBringThePersonsEndNearer() {
        receive(submission("contact", "a@example.com", "one", "1"));

        Receipt receipt = receive(submission("visit", "a@example.com", "two", "2"));

        assertThat(receipt).isEqualTo(new Accepted(new Kept(LocalDate.parse("2027-02-24"))));
        assertThat(only(tables.persons()).seconds("deletableFrom")).isEqualTo(GONE);
    }

    @ParameterizedTest
    @CsvSource({
        "visit, contact, prospect",
        "contact, visit, prospect",
        "contact, order, customer",
        "order, contact, customer",
        "visit, order, customer",
        "order, visit, customer"
    })
    void theRelationshipThatReachesFurthestCountsWhicheverFormCameFirst(
            String first, String second, String relationship) {
        receive(submission(first, "a@example.com", "one", "1"));
        receive(submission(second, "a@example.com", "two", "2"));

        Item person = only(tables.persons());
        assertThat(person.text("relationship")).isEqualTo(relationship);
        assertThat(person.seconds("deletableFrom")).isEqualTo(GONE);
        assertThat(only(tables.pointers()).seconds("expiresAt"))
                .isEqualTo(GONE.plus(Duration.ofDays(7)))
                .isEqualTo(person.seconds("expiresAt"));
    }

    @Test
    void ofTwoActsAtTheSameMomentThePointerLivesAsLongAsTheLater() {
        receive(submission("visit", "a@example.com", "one", "1"));
        Submission later = submission("contact", "a@example.com", "later", "2");
        Runnable event = () -> submissions.receive(later, TWO_MAILS, NOW.plus(Duration.ofDays(10)));

        tables.register(Between.on(tables.client(), event), Example.keys())
                .submissions()
                .receive(submission("order", "a@example.com", "three", "3"), TWO_MAILS, NOW);

        Item person = only(tables.persons());
        assertThat(person.seconds("deletableFrom")).isEqualTo("2029-12-04T22:00:00Z");
        assertThat(person.text("relationship")).isEqualTo("prospect");
        assertThat(only(tables.pointers()).seconds("expiresAt"))
                .isEqualTo(person.seconds("expiresAt"));
        assertThat(tables.submissions()).hasSize(3);
    }

    @Test
    void theSameSubmissionAgainIsAnsweredTheSameAndStoredOnce() {
        Submission sent = submission("a@example.com", "Hei");
        receive(sent);

        Receipt again = submissions.receive(sent, TWO_MAILS, NOW.plus(Duration.ofDays(1)));

        assertThat(again).isEqualTo(new Repeated(KEPT));
        assertThat(tables.submissions()).hasSize(1);
        assertThat(tables.mails()).hasSize(2);
        assertThat(tables.events()).hasSize(2);
    }

    @Test
    void aKeyThatWasUsedForOtherContentIsRefused() {
        receive(submission("contact", "a@example.com", "one", "key"));

        assertThat(receive(submission("contact", "a@example.com", "two", "key")))
                .isEqualTo(new KeyReused());
        assertThat(tables.submissions()).hasSize(1);
    }

    @Test
    void aKeyOfOneSenderDoesNotConcernAnother() {
        receive(submission("contact", "a@example.com", "one", "key"));

        assertThat(receive(submission("contact", "b@example.com", "two", "key")))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void whatComesAfterTheLimitOfAnHourIsRefusedAndLeavesNothing() {
        int most = Example.statement().limits().formsPerHour();
        for (int i = 0; i < most; i++) {
            receive(submission("a@example.com", "message " + i));
        }

        Receipt receipt = receive(submission("b@example.com", "one too many"));

        assertThat(receipt).isEqualTo(new TooMany(Duration.ofMinutes(30)));
        assertThat(tables.submissions()).hasSize(most);
        assertThat(tables.persons()).hasSize(1);
        assertThat(
                        submissions.receive(
                                submission("b@example.com", "in the next hour"),
                                TWO_MAILS,
                                NOW.plus(Duration.ofMinutes(30))))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void aRepeatIsAnsweredTheSameWhenTheLimitIsUsedUp() {
        int most = Example.statement().limits().formsPerHour();
        for (int i = 0; i < most; i++) {
            receive(submission("contact", "a@example.com", "message " + i, "key " + i));
        }

        assertThat(receive(submission("contact", "a@example.com", "message 0", "key 0")))
                .isEqualTo(new Repeated(KEPT));
        assertThat(receive(submission("contact", "a@example.com", "another", "key 0")))
                .isInstanceOf(TooMany.class);
        assertThat(receive(submission("contact", "b@example.com", "message 0", "key 0")))
                .isInstanceOf(TooMany.class);
        assertThat(tables.submissions()).hasSize(most);
        assertThat(tables.mails()).hasSize(2 * most);
    }

    @Test
    void anExpiredPersonIsGoneAndANewOneTakesThePlace() {
        receive(submission("a@example.com", "old"));
        String before = only(tables.persons()).text("pk");

        Receipt receipt = submissions.receive(submission("a@example.com", "new"), TWO_MAILS, GONE);

        assertThat(receipt).isInstanceOf(Accepted.class);
        assertThat(only(tables.pointers()).set("persons")).doesNotContain(before.substring(2));
        assertThat(tables.persons()).hasSize(2);
    }

    @Test
    void aPointerToNobodyBlocksNobody() {
        receive(submission("a@example.com", "old"));
        tables.delete("Register", only(tables.persons()));

        assertThat(receive(submission("a@example.com", "new"))).isInstanceOf(Accepted.class);

        Item person = only(tables.persons());
        assertThat(only(tables.pointers()).set("persons"))
                .containsExactly(person.text("pk").substring(2));
    }

    @Test
    void anAddressThatSeveralShareHasAPersonOfItsOwnForForms() {
        receive(submission("office@example.com", "first"));
        Item pointer = only(tables.pointers());
        String first = only(tables.persons()).text("pk").substring(2);
        tables.put(
                "Register",
                Item.of(pointer.text("pk"), "@").set("persons", texts(first, "another")));

        receive(submission("office@example.com", "second"));
        receive(submission("office@example.com", "third"));

        Item after = only(tables.pointers());
        assertThat(after.set("persons")).hasSize(3).contains(first, "another");
        assertThat(after.findSeconds("expiresAt")).isEmpty();
        assertThat(tables.persons()).hasSize(2);
        assertThat(tables.registerItems("P#" + after.text("sender"), "S#")).hasSize(2);
    }

    @Test
    void aPersonKnownUnderAnOlderKeyIsFoundAndWrittenUnderTheNewest() {
        receive(submission("a@example.com", "under the first key"));
        String secret =
                "{\"lookup\":[\"2\",\"1\"],\"link\":[\"1\"],\"1\":\"a seed for"
                        + " tests\",\"2\":\"b\"}";
        Submissions rekeyed = tables.register(tables.client(), Example.keys(secret)).submissions();

        rekeyed.receive(submission("a@example.com", "under two keys"), TWO_MAILS, NOW);
        rekeyed.receive(
                submission("a@example.com", "again"), TWO_MAILS, NOW.plus(Duration.ofDays(1)));

        Item person = only(tables.persons());
        assertThat(person.set("addresses")).hasSize(2);
        assertThat(tables.pointers())
                .hasSize(2)
                .allMatch(
                        pointer ->
                                pointer.seconds("expiresAt").equals(person.seconds("expiresAt")));
        assertThat(tables.submissions()).hasSize(3);
    }

    private Receipt receive(Submission submission) {
        return submissions.receive(submission, TWO_MAILS, NOW);
    }

    static Item only(List<Item> items) {
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private static AttributeValue texts(String... texts) {
        return AttributeValue.fromSs(List.of(texts));
    }
}
