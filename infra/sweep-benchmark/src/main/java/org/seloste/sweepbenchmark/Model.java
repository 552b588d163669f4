package org.seloste.sweepbenchmark;

import org.seloste.register.Register;
import org.seloste.register.key.RandomId;
import org.seloste.register.person.Expiry;
import org.seloste.register.person.Submission;
import org.seloste.register.person.SubmissionKey;
import org.seloste.register.storage.Budget;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.statement.Statement;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person as the register itself stored them, of whom others are made: the same items under other
 * ids and other addresses. That is how a million of them come about in minutes.
 *
 * @param items all that is stored of them
 * @param person their id
 * @param address the hash of their address
 */
record Model(List<Map<String, AttributeValue>> items, String person, String address) {
    private static final String PERSON = "P#";
    private static final String POINTER = "A#";
    private static final int HASH = 16;

    /**
     * Somebody who sent the statement's first form, and whom the sweep has looked at since: what
     * has a shorter time of its own is gone.
     */
    static Model of(World world, Instant sent, Instant looked) {
        Register register = world.register();
        register.submissions().receive(submission(world, sent), (_, _) -> List.of(), sent);
        String person = key(world, PERSON).substring(PERSON.length());
        register.persons()
                .expiry()
                .look(person, looked, Budget.of(Duration.ofMinutes(1)))
                .orThrow();
        String address = key(world, POINTER).substring(POINTER.length());
        List<Map<String, AttributeValue>> items =
                all(world).stream()
                        .filter(item -> begins(item, PERSON) || begins(item, POINTER))
                        .toList();
        Loading.delete(world, items);
        return new Model(items, person, address);
    }

    /** The items of somebody else like them. */
    List<Map<String, AttributeValue>> another() {
        String id = RandomId.next();
        String hash =
                address.substring(0, address.length() - HASH) + RandomId.next().substring(0, HASH);
        return items.stream().map(item -> another(item, id, hash)).toList();
    }

    private Map<String, AttributeValue> another(
            Map<String, AttributeValue> item, String id, String hash) {
        Map<String, AttributeValue> other = new HashMap<>();
        item.forEach((name, value) -> other.put(name, another(value, id, hash)));
        if (item.containsKey("dueShard")) {
            int shard = Math.floorMod(id.hashCode(), Expiry.SHARDS);
            other.put("dueShard", AttributeValue.fromS("D#" + shard));
        }
        return other;
    }

    private AttributeValue another(AttributeValue value, String id, String hash) {
        return switch (value.type()) {
            case S -> AttributeValue.fromS(replaced(value.s(), id, hash));
            case SS ->
                    AttributeValue.fromSs(
                            value.ss().stream().map(text -> replaced(text, id, hash)).toList());
            case L ->
                    AttributeValue.fromL(
                            value.l().stream().map(one -> another(one, id, hash)).toList());
            case M -> {
                Map<String, AttributeValue> map = new HashMap<>();
                value.m()
                        .forEach(
                                (name, one) ->
                                        map.put(replaced(name, id, hash), another(one, id, hash)));
                yield AttributeValue.fromM(map);
            }
            case N, BOOL, NUL, B, BS, NS, UNKNOWN_TO_SDK_VERSION -> value;
        };
    }

    private String replaced(String text, String id, String hash) {
        return text.replace(person, id).replace(address, hash);
    }

    private static Submission submission(World world, Instant sent) {
        Statement statement = world.statement();
        Form form = statement.forms().getFirst();
        EmailAddress sender = EmailAddress.parse("somebody@example.org").orElseThrow();
        Map<String, String> values = new HashMap<>();
        for (Form.FormField asked : form.fields()) {
            Field field = statement.field(asked.field());
            value(field, sender).ifPresent(value -> values.put(field.key(), value));
        }
        return new Submission(
                form,
                sender,
                values,
                List.of(),
                statement.defaultLanguage(),
                SubmissionKey.given(world.keys().latest(sent), "model"),
                "192.0.2.1");
    }

    private static Optional<String> value(Field field, EmailAddress sender) {
        return switch (field.type()) {
            case EMAIL -> Optional.of(sender.normalised());
            case LINE -> Optional.of("Somebody Somewhere");
            case TEXT -> Optional.of("Could you tell me what it would cost? ".repeat(8));
            default -> Optional.empty();
        };
    }

    private static String key(World world, String prefix) {
        return all(world).stream()
                .filter(item -> begins(item, prefix))
                .map(item -> item.getOrDefault("pk", AttributeValue.fromS("")).s())
                .findFirst()
                .orElseThrow();
    }

    private static boolean begins(Map<String, AttributeValue> item, String prefix) {
        return item.getOrDefault("pk", AttributeValue.fromS("")).s().startsWith(prefix);
    }

    private static List<Map<String, AttributeValue>> all(World world) {
        return world
                .client()
                .scanPaginator(request -> request.tableName(world.table()))
                .items()
                .stream()
                .toList();
    }
}
