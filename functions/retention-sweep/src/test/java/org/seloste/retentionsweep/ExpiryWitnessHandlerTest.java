package org.seloste.retentionsweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.register.person.Seen;
import org.seloste.register.person.Taken;

import software.amazon.awssdk.core.exception.SdkClientException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class ExpiryWitnessHandlerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String PRIVATE = "maija@example.com";
    private static final int PLENTY = 60_000;

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
    }

    @Test
    void everyRemovalByDynamoDbIsToldAndCounted() {
        assertThat(failures(PLENTY, removal("1", "P#a"), removal("2", "A#b"))).isEmpty();

        assertThat(told).containsExactly("1 P#a @", "2 A#b @");
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("\"level\":\"INFO\"", "\"told\":{\"PERSON\":2}")
                .doesNotContain("P#a");
    }

    @ParameterizedTest
    @CsvSource({
        "INSERT, Service, dynamodb.amazonaws.com, P#a",
        "MODIFY, Service, dynamodb.amazonaws.com, P#a",
        "REMOVE, Service, another.amazonaws.com,  P#a",
        "REMOVE, User,    dynamodb.amazonaws.com, P#a",
        "REMOVE, Service, dynamodb.amazonaws.com, IP#a",
        "REMOVE, Service, dynamodb.amazonaws.com, W#1",
    })
    void nothingElseIsTold(String event, String type, String principal, String pk) {
        assertThat(failures(PLENTY, record("1", event, identity(type, principal), pk))).isEmpty();

        assertThat(told).isEmpty();
    }

    @Test
    void whatOurOwnFunctionsDeleteIsNotTold() {
        assertThat(failures(PLENTY, record("1", "REMOVE", null, "P#a"))).isEmpty();

        assertThat(told).isEmpty();
    }

    @Test
    void theFirstThatFailsComesBackAndThoseAfterItAreToldAllTheSame() {
        assertThat(
                        failures(
                                PLENTY,
                                removal("1", "P#a"),
                                removal("2", "P#bad"),
                                removal("3", "P#c"),
                                removal("4", "P#bad")))
                .containsExactly("2");

        assertThat(told).containsExactly("1 P#a @", "3 P#c @");
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("\"level\":\"WARN\"", "\"failed\":\"IllegalStateException at")
                .doesNotContain(PRIVATE);
    }

    @Test
    void whileTheTablesDoNotAnswerNothingMoreIsTried() {
        assertThat(failures(PLENTY, removal("1", "P#busy"), removal("2", "P#a")))
                .containsExactly("1");

        assertThat(told).isEmpty();
    }

    @Test
    void whatIsNotFinishedComesBack() {
        assertThat(failures(PLENTY, removal("1", "P#long"), removal("2", "P#a")))
                .containsExactly("1");

        assertThat(log.toString(StandardCharsets.UTF_8)).contains("\"outOfTime\":true");
    }

    @Test
    void withoutTimeNothingIsBegun() {
        assertThat(failures(9_000, removal("1", "P#a"))).containsExactly("1");

        assertThat(told).isEmpty();
    }

    private List<String> failures(int millis, DynamodbStreamRecord... records) {
        ExpiryWitnessHandler handler =
                new ExpiryWitnessHandler(
                        (sequence, pk, sk, _, _) -> saw(sequence, pk, sk), () -> NOW);
        DynamodbEvent event = new DynamodbEvent();
        event.setRecords(List.of(records));
        return handler.handleRequest(event, new Stopwatch(millis)).getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private Seen saw(String sequence, String pk, String sk) {
        if (pk.equals("P#bad")) {
            throw new IllegalStateException(PRIVATE);
        }
        if (pk.equals("P#busy")) {
            throw SdkClientException.create(PRIVATE);
        }
        if (pk.equals("P#long")) {
            return new Seen(Taken.PERSON, false);
        }
        told.add(sequence + " " + pk + " " + sk);
        return new Seen(Taken.PERSON, true);
    }

    private static DynamodbStreamRecord removal(String sequence, String pk) {
        return record(sequence, "REMOVE", identity("Service", "dynamodb.amazonaws.com"), pk);
    }

    private static Identity identity(String type, String principal) {
        return new Identity().withType(type).withPrincipalId(principal);
    }

    private static DynamodbStreamRecord record(
            String sequence, String event, @Nullable Identity identity, String pk) {
        DynamodbStreamRecord record = new DynamodbStreamRecord();
        record.setEventName(event);
        record.setUserIdentity(identity);
        record.setDynamodb(
                new StreamRecord()
                        .withSequenceNumber(sequence)
                        .withKeys(
                                Map.of(
                                        "pk", new AttributeValue(pk),
                                        "sk", new AttributeValue("@"))));
        return record;
    }
}
