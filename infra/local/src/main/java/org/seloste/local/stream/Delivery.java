package org.seloste.local.stream;

import com.fasterxml.jackson.databind.JsonNode;

import org.seloste.local.template.Event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Gives records to a function in batches and in order, and again until the mapping's limits. */
final class Delivery {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final Event.Stream mapping;
    private final Target target;
    private final InstantSource time;

    /** What the delivery needs of the world around it. */
    interface Target {
        /** Calls the function with a batch. */
        Outcome call(List<JsonNode> batch) throws InterruptedException;

        /** Waits before the next try. */
        void pause(Duration duration) throws InterruptedException;

        /** Takes note of records that are given up. */
        void giveUp(List<JsonNode> records, String reason);
    }

    Delivery(Event.Stream mapping, Target target, InstantSource time) {
        this.mapping = mapping;
        this.target = target;
        this.time = time;
    }

    /** Returns when each record is done or given up. */
    void deliver(List<JsonNode> records) throws InterruptedException {
        for (int from = 0; from < records.size(); from += mapping.batchSize()) {
            deliverBatch(
                    records.subList(from, Math.min(records.size(), from + mapping.batchSize())));
        }
    }

    private void deliverBatch(List<JsonNode> batch) throws InterruptedException {
        List<JsonNode> left = batch;
        for (int failures = 0; !left.isEmpty(); ) {
            if (tooOld(left.getFirst())) {
                target.giveUp(left.subList(0, 1), "too old");
                left = left.subList(1, left.size());
                continue;
            }
            Outcome outcome = target.call(left);
            int done = done(left, outcome);
            left = left.subList(done, left.size());
            failures = done > 0 ? 0 : failures + 1;
            if (outcome instanceof Outcome.Failed && mapping.bisect() && left.size() > 1) {
                bisect(left);
                return;
            }
            if (!left.isEmpty() && exhausted(failures)) {
                target.giveUp(left, "tried %d times".formatted(failures));
                return;
            }
            if (!left.isEmpty()) {
                target.pause(pause(failures));
            }
        }
    }

    /** Halves, so that a record that always fails is soon alone. */
    private void bisect(List<JsonNode> batch) throws InterruptedException {
        int middle = batch.size() / 2;
        deliverBatch(batch.subList(0, middle));
        deliverBatch(batch.subList(middle, batch.size()));
    }

    private static int done(List<JsonNode> batch, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done() -> batch.size();
            case Outcome.Failed(String _) -> 0;
            case Outcome.FailedFrom(String sequence) -> index(batch, sequence);
        };
    }

    /** A sequence that is not in the batch means that all of it failed. */
    private static int index(List<JsonNode> batch, String sequence) {
        for (int i = 0; i < batch.size(); i++) {
            if (sequence(batch.get(i)).equals(sequence)) {
                return i;
            }
        }
        return 0;
    }

    static String sequence(JsonNode record) {
        return record.path("dynamodb").path("SequenceNumber").asText();
    }

    private boolean tooOld(JsonNode record) {
        Duration maximum = mapping.maximumAge();
        Instant created =
                Instant.ofEpochSecond(
                        record.path("dynamodb").path("ApproximateCreationDateTime").asLong());
        return maximum != null && created.plus(maximum).isBefore(time.instant());
    }

    private boolean exhausted(int failures) {
        return mapping.retries() >= 0 && failures > mapping.retries();
    }

    private static Duration pause(int failures) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.clamp(failures - 1, 0, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
