package org.seloste.maildelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seloste.register.outbox.MailKey;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The two handlers, put together from their environment as Lambda does. */
final class HandlersTest {
    private static final long PLENTY = 60_000;

    private static Backstage backstage;
    private static Mails mails;
    private static MailDeliveryHandler stream;
    private static UnsentMailsHandler hourly;

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @BeforeAll
    static void open() throws Exception {
        backstage = new Backstage();
        mails = new Mails(backstage.statement());
        stream = new MailDeliveryHandler(backstage.environment(), () -> Backstage.NOW);
        hourly =
                new UnsentMailsHandler(
                        backstage.environment(), () -> Backstage.NOW.plus(Duration.ofHours(1)));
    }

    @AfterAll
    static void close() {
        backstage.close();
    }

    @BeforeEach
    void listen() {
        backstage.clear();
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
    }

    @Test
    void aBatchIsSentAndNothingComesBack() {
        List<DynamodbStreamRecord> batch = owe("a@example.com", "b@example.com");

        assertThat(failures(batch, PLENTY)).isEmpty();

        assertThat(recipients()).containsExactlyInAnyOrder("a@example.com", "b@example.com");
        assertThat(log()).contains("\"run\":\"stream\"").contains("\"sent\":2");
    }

    @Test
    void theSameRecordAgainSendsNothing() {
        List<DynamodbStreamRecord> batch = owe("a@example.com");

        failures(batch, PLENTY);
        failures(List.of(batch.getFirst(), batch.getFirst()), PLENTY);

        assertThat(recipients()).containsExactly("a@example.com");
        assertThat(log()).contains("\"nothingOwed\":2");
    }

    @Test
    void whenSesIsDownTheStreamBringsTheFirstUnsentAndAllAfterItAgain() {
        List<DynamodbStreamRecord> batch = owe("a@example.com", "b@example.com", "c@example.com");
        backstage.ses.answerAfter(1, 503, "ServiceUnavailable");

        assertThat(failures(batch, PLENTY)).containsExactly("seq-1");
        backstage.ses.recover();
        assertThat(failures(batch.subList(1, 3), PLENTY)).isEmpty();

        assertThat(recipients())
                .containsExactlyInAnyOrder("a@example.com", "b@example.com", "c@example.com");
        assertThat(log()).contains("\"level\":\"WARN\"", "\"reasons\":[\"ServiceUnavailable\"]");
    }

    @Test
    void marketingToWhomTheRegisterDoesNotKnowIsNotSent() {
        List<DynamodbStreamRecord> batch =
                List.of(record(backstage.owe(mails.marketing("a@example.com")), 0));

        assertThat(failures(batch, PLENTY)).isEmpty();

        assertThat(recipients()).isEmpty();
        assertThat(log()).contains("\"withheld\":1", "\"reasons\":[\"gone\"]");
    }

    @Test
    void whenTheRegisterDoesNotAnswerNoMarketingIsSentAndEverythingElseIs() {
        List<DynamodbStreamRecord> batch =
                List.of(
                        record(backstage.owe(mails.marketing("a@example.com")), 0),
                        record(backstage.owe(mails.received("b@example.com")), 1));
        backstage.drop("Suppression");

        assertThat(failures(batch, PLENTY)).isEmpty();

        assertThat(recipients()).containsExactly("b@example.com");
        assertThat(log()).contains("\"broken\":1").doesNotContain("a@example.com");
    }

    @Test
    void aRefusedRecipientHoldsUpNobody() {
        List<DynamodbStreamRecord> batch = owe("a@example.com", "b@example.com");
        backstage.ses.refuse("a@example.com");

        assertThat(failures(batch, PLENTY)).isEmpty();

        assertThat(recipients()).containsExactly("b@example.com");
        assertThat(log()).contains("\"refused\":1", "\"sent\":1", "MessageRejected");
    }

    @Test
    void aPoisonedEntryHoldsUpNobodyAndAlarmsByTheHour() {
        DynamodbStreamRecord first = record(backstage.owe(mails.received("a@example.com")), 0);
        DynamodbStreamRecord poisoned = record(backstage.owe(mails.poisoned()), 1);
        DynamodbStreamRecord last = record(backstage.owe(mails.received("b@example.com")), 2);

        assertThat(failures(List.of(first, poisoned, last), PLENTY)).isEmpty();

        assertThat(recipients()).containsExactlyInAnyOrder("a@example.com", "b@example.com");
        assertThat(log()).contains("\"broken\":1", "UnreadableLetter at");
        assertThatIllegalStateException()
                .isThrownBy(() -> hourly.handleRequest(Map.of(), new Stopwatch(PLENTY)));
    }

    @Test
    void whatIsNoNewMailIsPassedOver() {
        MailKey key = backstage.owe(mails.received("a@example.com"));
        DynamodbStreamRecord removed = record(key, 0);
        removed.setEventName("REMOVE");
        DynamodbStreamRecord counter = record("L#abc#2026-11-24", "@", 1);

        assertThat(failures(List.of(removed, counter), PLENTY)).isEmpty();

        assertThat(backstage.ses.requests()).isEmpty();
        assertThat(backstage.owed()).containsExactly(key);
    }

    @Test
    void withTooLittleTimeLeftTheRestWaitsForTheNextCall() {
        List<DynamodbStreamRecord> batch = owe("a@example.com", "b@example.com");

        assertThat(failures(batch, 1_000)).containsExactly("seq-0");

        assertThat(backstage.ses.requests()).isEmpty();
    }

    @Test
    void theHourlyRunSendsWhatTheStreamGaveUpOn() {
        owe("a@example.com", "b@example.com");

        hourly.handleRequest(Map.of(), new Stopwatch(PLENTY));

        assertThat(recipients()).containsExactlyInAnyOrder("a@example.com", "b@example.com");
        assertThat(log()).contains("\"run\":\"hourly\"", "\"sent\":2");
    }

    @Test
    void theHourlyRunFailsWhileSesIsDownAndSendsEverythingOnceAfterwards() {
        owe("a@example.com", "b@example.com");
        backstage.ses.answerWith(503, "ServiceUnavailable", "Later");

        assertThatIllegalStateException()
                .isThrownBy(() -> hourly.handleRequest(Map.of(), new Stopwatch(PLENTY)))
                .withMessage("mails are still owed; the line before says why");
        assertThat(backstage.ses.requests()).hasSize(1);

        backstage.ses.clear();
        hourly.handleRequest(Map.of(), new Stopwatch(PLENTY));
        assertThat(recipients()).containsExactlyInAnyOrder("a@example.com", "b@example.com");
    }

    @Test
    void theHourlyRunEndsInTimeAndLeavesTheRestForTheNextHour() {
        owe("a@example.com");

        assertThatCode(() -> hourly.handleRequest(Map.of(), new Stopwatch(1_000)))
                .doesNotThrowAnyException();

        assertThat(backstage.owed()).hasSize(1);
    }

    @Test
    void noLineOfTheLogHoldsAnythingPersonal() {
        backstage.ses.refuse(Mails.CANARY + "@example.com");
        List<MailKey> keys =
                List.of(
                        backstage.owe(mails.received(Mails.CANARY + "@example.com")),
                        backstage.owe(mails.notice("info@example.com")),
                        backstage.owe(mails.poisoned()));
        List<DynamodbStreamRecord> batch = new ArrayList<>();
        keys.forEach(key -> batch.add(record(key, batch.size())));

        failures(batch, PLENTY);

        assertThat(log())
                .contains("\"sent\":1", "\"refused\":1", "\"broken\":1")
                .doesNotContainIgnoringCase(Mails.CANARY)
                .doesNotContain("@", "submissions");
        assertThat(log().strip().lines()).hasSize(1);
    }

    private static List<DynamodbStreamRecord> owe(String... addresses) {
        List<DynamodbStreamRecord> records = new ArrayList<>();
        Arrays.stream(addresses)
                .map(address -> backstage.owe(mails.received(address)))
                .forEach(key -> records.add(record(key, records.size())));
        return records;
    }

    private static DynamodbStreamRecord record(MailKey key, int number) {
        return record(key.subject(), "M#" + key.id(), number);
    }

    private static DynamodbStreamRecord record(String pk, String sk, int number) {
        StreamRecord change = new StreamRecord();
        change.setKeys(Map.of("pk", new AttributeValue(pk), "sk", new AttributeValue(sk)));
        change.setSequenceNumber("seq-" + number);
        DynamodbStreamRecord record = new DynamodbStreamRecord();
        record.setEventName("INSERT");
        record.setDynamodb(change);
        return record;
    }

    private static List<String> failures(List<DynamodbStreamRecord> batch, long millis) {
        DynamodbEvent event = new DynamodbEvent();
        event.setRecords(batch);
        StreamsEventResponse answer = stream.handleRequest(event, new Stopwatch(millis));
        return answer.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private static List<String> recipients() {
        return backstage.ses.recipients();
    }

    private String log() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
