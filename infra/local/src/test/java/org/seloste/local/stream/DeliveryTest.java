package org.seloste.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.local.template.Event;
import org.seloste.local.template.EventPatterns;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();

    private final List<List<String>> calls = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();

    @Test
    void recordsAreGivenInBatchesAndInOrder() throws Exception {
        deliver(mapping(2, -1, false, null), 5, _ -> new Outcome.Done());

        assertThat(calls).containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5"));
        assertThat(pauses).isEmpty();
    }

    @Test
    void failedBatchIsTriedAgainWithGrowingPausesAndThenGivenUp() throws Exception {
        deliver(mapping(10, 8, false, null), 1, _ -> new Outcome.Failed("down"));

        assertThat(calls).hasSize(9);
        assertThat(pauses.stream().map(Duration::toMillis))
                .containsExactly(200L, 400L, 800L, 1600L, 3200L, 6400L, 8000L, 8000L);
        assertThat(givenUp).containsExactly("1");
    }

    @Test
    void whatCameBeforeTheFailureIsNotGivenAgain() throws Exception {
        deliver(
                mapping(10, 5, false, null),
                4,
                batch -> batch.size() == 4 ? new Outcome.FailedFrom("3") : new Outcome.Done());

        assertThat(calls).containsExactly(List.of("1", "2", "3", "4"), List.of("3", "4"));
        assertThat(givenUp).isEmpty();
    }

    @Test
    void unknownSequenceFailsTheWholeBatch() throws Exception {
        deliver(mapping(10, 1, false, null), 2, _ -> new Outcome.FailedFrom("99"));

        assertThat(calls).containsExactly(List.of("1", "2"), List.of("1", "2"));
        assertThat(givenUp).containsExactly("1", "2");
    }

    @Test
    void poisonIsFoundByHalving() throws Exception {
        deliver(
                mapping(8, 1, true, null),
                4,
                batch -> batch.contains("3") ? new Outcome.Failed("poison") : new Outcome.Done());

        assertThat(calls)
                .containsExactly(
                        List.of("1", "2", "3", "4"),
                        List.of("1", "2"),
                        List.of("3", "4"),
                        List.of("3"),
                        List.of("3"),
                        List.of("4"));
        assertThat(givenUp).containsExactly("3");
    }

    @Test
    void recordThatIsTooOldIsGivenUpUntried() throws Exception {
        deliver(mapping(10, -1, false, Duration.ofSeconds(59)), 2, _ -> new Outcome.Done());

        assertThat(givenUp).containsExactly("1");
        assertThat(calls).containsExactly(List.of("2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | ",
                "null | ",
                "{\"batchItemFailures\":[]} | ",
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"10\"},{\"itemIdentifier\":\"9\"}]} |"
                        + " 9",
            })
    void earliestFailureCounts(String answer, @Nullable String sequence) throws Exception {
        Outcome expected = sequence == null ? new Outcome.Done() : new Outcome.FailedFrom(sequence);

        assertThat(Mapping.outcome(JSON.readTree(answer))).isEqualTo(expected);
    }

    private void deliver(Event.Stream mapping, int records, Function<List<String>, Outcome> answer)
            throws InterruptedException {
        Delivery.Target target =
                new Delivery.Target() {
                    @Override
                    public Outcome call(List<JsonNode> batch) {
                        calls.add(names(batch));
                        return answer.apply(names(batch));
                    }

                    @Override
                    public void pause(Duration duration) {
                        pauses.add(duration);
                    }

                    @Override
                    public void giveUp(List<JsonNode> batch, String reason) {
                        givenUp.addAll(names(batch));
                    }
                };
        new Delivery(mapping, target, InstantSource.fixed(NOW))
                .deliver(IntStream.rangeClosed(1, records).mapToObj(DeliveryTest::record).toList());
    }

    private static List<String> names(List<JsonNode> batch) {
        return batch.stream().map(Delivery::sequence).toList();
    }

    /** The first record is a minute old, each next one half a minute younger. */
    private static JsonNode record(int number) {
        ObjectNode record = JSON.createObjectNode();
        record.putObject("dynamodb")
                .put("SequenceNumber", String.valueOf(number))
                .put(
                        "ApproximateCreationDateTime",
                        NOW.getEpochSecond() - Math.max(0, 60 - 30 * (number - 1)));
        return record;
    }

    private static Event.Stream mapping(
            int batchSize, int retries, boolean bisect, @Nullable Duration maximumAge) {
        return new Event.Stream(
                "arn",
                false,
                batchSize,
                Duration.ZERO,
                retries,
                maximumAge,
                bisect,
                true,
                new EventPatterns(List.of()),
                null);
    }
}
