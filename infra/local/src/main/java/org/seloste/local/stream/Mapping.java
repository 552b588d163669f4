package org.seloste.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.seloste.local.Console;
import org.seloste.local.function.Function;
import org.seloste.local.function.FunctionFailure;
import org.seloste.local.template.Event;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** One event source mapping: a thread that reads the stream and calls the function. */
public final class Mapping implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    private final JsonMapper json = new JsonMapper();
    private final Event.Stream mapping;
    private final Function function;
    private final StreamReader reader;
    private final Delivery delivery;
    private final Thread thread;

    /** Beside the interrupt, which the tables in this process swallow when it meets them. */
    private volatile boolean closed;

    Mapping(Event.Stream mapping, Function function, StreamReader reader) {
        this.mapping = mapping;
        this.function = function;
        this.reader = reader;
        this.delivery = new Delivery(mapping, target(), InstantSource.system());
        this.thread = Thread.ofVirtual().name("stream to " + function.id()).unstarted(this::run);
    }

    /** Reads the stream of a table for a function, from now on. */
    public static Mapping start(
            Event.Stream mapping, Function function, String table, Streams streams) {
        StreamReader reader =
                new StreamReader(streams.dynamoDb(), streams.expiry(), table, mapping.latest());
        Mapping started = new Mapping(mapping, function, reader);
        started.thread.start();
        return started;
    }

    private void run() {
        try {
            while (!closed) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() throws InterruptedException {
        try {
            List<JsonNode> records = new ArrayList<>(reader.next());
            if (!records.isEmpty() && mapping.window().isPositive()) {
                Thread.sleep(mapping.window());
                records.addAll(reader.next());
            }
            delivery.deliver(records.stream().filter(mapping.filters()::match).toList());
            if (records.isEmpty()) {
                Thread.sleep(LOOK_EVERY);
            }
        } catch (RuntimeException e) {
            if (closed) {
                return;
            }
            Console.problem("The stream to " + function.id() + " could not be read", e);
            Thread.sleep(AFTER_TROUBLE);
        }
    }

    private Delivery.Target target() {
        return new Delivery.Target() {
            @Override
            public Outcome call(List<JsonNode> batch) throws InterruptedException {
                return callFunction(batch);
            }

            @Override
            public void pause(Duration duration) throws InterruptedException {
                Thread.sleep(duration);
            }

            @Override
            public void giveUp(List<JsonNode> records, String reason) {
                Console.say(
                        "! %s gave up on %d records from %s (%s); in AWS, %s is told"
                                .formatted(
                                        function.id(),
                                        records.size(),
                                        Delivery.sequence(records.getFirst()),
                                        reason,
                                        mapping.onFailure() == null
                                                ? "nobody"
                                                : mapping.onFailure()));
            }
        };
    }

    private Outcome callFunction(List<JsonNode> batch) throws InterruptedException {
        ObjectNode event = json.createObjectNode();
        event.withArray("Records").addAll(batch);
        try {
            byte[] answer = function.call(json.writeValueAsBytes(event));
            return mapping.partial() ? outcome(json.readTree(answer)) : new Outcome.Done();
        } catch (FunctionFailure | IOException e) {
            return new Outcome.Failed(String.valueOf(e.getMessage()));
        }
    }

    /** Nothing or an empty list is success; the earliest failure counts. */
    static Outcome outcome(JsonNode answer) {
        return answer.path("batchItemFailures").findValuesAsText("itemIdentifier").stream()
                .min(Mapping::bySequence)
                .<Outcome>map(Outcome.FailedFrom::new)
                .orElseGet(Outcome.Done::new);
    }

    /** Sequence numbers have any number of digits: a longer one is a later one. */
    private static int bySequence(String one, String other) {
        return one.length() == other.length()
                ? one.compareTo(other)
                : Integer.compare(one.length(), other.length());
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
