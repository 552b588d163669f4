package org.seloste.register.person;

import org.seloste.register.person.Standing.Guard;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The root item of a person: standing, dates and what is known of the person. */
final class RootItems {
    static final String PREFIX = "P#";
    static final String ROOT = "@";

    /** The day of the last form, by the relationship that it stands for. */
    static final String SENT = "sent";

    /** The last day of a service, by the category that it has a value of. */
    static final String SERVED = "served";

    /** Keyed hashes of addresses that were corrected: an erasure keeps those out, too. */
    static final String FORMER = "formerAddresses";

    private final String table;
    private final Profile profile;
    private final Retention retention;
    private final Dating dating;

    RootItems(String table, Profile profile, Retention retention) {
        this.table = table;
        this.profile = profile;
        this.retention = retention;
        this.dating = new Dating(retention);
    }

    static String pk(String person) {
        return PREFIX + person;
    }

    static String id(Item root) {
        return root.text("pk").substring(PREFIX.length());
    }

    /**
     * Whether readers may still see the person, whatever DynamoDB has deleted by now. One who was
     * condemned is gone, and so is one of whom only the least is kept for the law.
     */
    static boolean isAlive(Item root, Instant now) {
        return !root.has("dying") && !root.flag("minimum") && !isExpired(root, now);
    }

    /** What is held does not expire. */
    static boolean isExpired(Item root, Instant now) {
        return !root.flag("held") && !root.seconds("deletableFrom").isAfter(now);
    }

    GetItemRequest get(String person) {
        return GetItemRequest.builder()
                .tableName(table)
                .key(Item.key(pk(person), ROOT))
                .consistentRead(true)
                .build();
    }

    BatchGetItemRequest get(Collection<String> persons) {
        List<Map<String, AttributeValue>> keys =
                persons.stream().map(person -> Item.key(pk(person), ROOT)).toList();
        return BatchGetItemRequest.builder()
                .requestItems(
                        Map.of(
                                table,
                                KeysAndAttributes.builder()
                                        .keys(keys)
                                        .consistentRead(true)
                                        .build()))
                .build();
    }

    /** A new person. */
    Put create(String person, Arrival arrival, String addressHash) {
        Submission submission = arrival.submission();
        String day = arrival.on().toString();
        Map<String, String> relationship = Map.of(submission.form().relationship(), day);
        Item item =
                Item.of(pk(person), ROOT)
                        .text("relationship", submission.form().relationship())
                        .texts("firstActs", relationship)
                        .texts("lastActs", relationship)
                        .texts(SENT, relationship)
                        .text("language", submission.language())
                        .text("statementVersion", arrival.statementVersion())
                        .text("createdAt", arrival.at().toString())
                        .text("collectedOn", day)
                        .text("lastOwnActOn", day)
                        .texts("addresses", List.of(addressHash))
                        .number("version", 1)
                        .parts("fields", profile.of(submission, arrival.at().toString()))
                        .text("rules", retention.rules());
        return put(dating.anew(item), arrival.at());
    }

    /** A new person, already put together. */
    Put put(Item root, Instant now) {
        return Put.builder()
                .tableName(table)
                .item(Net.written(root, now).attributes())
                .conditionExpression("attribute_not_exists(pk)")
                .build();
    }

    /**
     * An own act of a person who is known. Nothing known is overwritten: another value stays in the
     * submission, for people to look at. While processing is restricted, nothing is learnt at all.
     *
     * @param before how the person stands, as far as one knows; if it is not so, nothing is written
     */
    ItemChange act(String person, Arrival arrival, Standing before, List<String> newAddresses) {
        String relationship = arrival.standing().relationship();
        String day = arrival.on().toString();
        ItemChange root =
                ItemChange.of(table, pk(person), ROOT)
                        .text("lastOwnActOn", day)
                        .count("version", 1)
                        .textPart("lastActs", relationship, day)
                        .textPart(SENT, relationship, day)
                        .textPartIfAbsent("firstActs", relationship, day)
                        .addTexts("addresses", newAddresses);
        if (!before.guard().restricted()) {
            profile.of(arrival.submission(), arrival.at().toString())
                    .forEach((field, fact) -> root.partIfAbsent("fields", field, fact));
        }
        if (arrival.standing().reachesBeyond(before)) {
            // The entry stays: it is early enough, and what else it is for is not known here.
            root.seconds("deletableFrom", arrival.deletableFrom())
                    .text("relationship", relationship);
            net(root, arrival, before.guard());
        }
        return onlyIf(root, arrival, before);
    }

    private void net(ItemChange root, Arrival arrival, Guard guard) {
        if (guard.held()) {
            return;
        }
        Instant law = guard.lawUntil();
        if (law == null) {
            root.whenAbsent("years").seconds(Net.AT, Net.of(arrival.deletableFrom()));
        } else {
            Instant end = law.isAfter(arrival.deletableFrom()) ? law : arrival.deletableFrom();
            root.whenPresent("years").seconds(Net.AT, Net.of(end));
        }
    }

    private static ItemChange onlyIf(ItemChange root, Arrival arrival, Standing before) {
        root.whenNumber("deletableFrom", before.deletableFrom().getEpochSecond())
                .whenAbsent("dying")
                .whenAbsent("minimum");
        if (before.guard().held()) {
            root.whenPresent("held");
        } else {
            root.whenAbsent("held").whenAfter("deletableFrom", arrival.at());
        }
        if (before.guard().restricted()) {
            root.whenPresent("restrictions");
        } else {
            root.whenAbsent("restrictions");
        }
        if (before.reachesAsFarAs(arrival.standing())) {
            // The relationship decides which of the two counts.
            root.whenText("relationship", before.relationship());
        }
        return root;
    }

    /** A change of a person who is as they were read, and does not leave. */
    ItemChange change(String person, long version) {
        return ItemChange.of(table, pk(person), ROOT)
                .number("version", version + 1)
                .whenNumber("version", version)
                .whenAbsent("dying")
                .whenAbsent("minimum");
    }

    /** The same of one of whom only the least may be left, and who may be leaving. */
    ItemChange changeAny(String person, long version) {
        return ItemChange.of(table, pk(person), ROOT)
                .number("version", version + 1)
                .whenNumber("version", version);
    }

    /** A change of a root, whatever else happened to it. */
    ItemChange change(String person) {
        return ItemChange.of(table, pk(person), ROOT);
    }

    /** What is left of a person after a submission was taken away. */
    ItemChange replace(Item before, Item after, Instant now) {
        ItemChange root =
                change(id(before), before.number("version"))
                        .parts("fields", after.parts("fields"))
                        .text("relationship", after.text("relationship"))
                        .part("firstActs", after.findPart("firstActs").orElseGet(Item::part))
                        .part("lastActs", after.findPart("lastActs").orElseGet(Item::part))
                        .part(SENT, after.findPart(SENT).orElseGet(Item::part));
        optional(root, after, "lastOwnActOn");
        return Dating.write(root, after, now);
    }

    private static void optional(ItemChange root, Item after, String name) {
        after.find(name).ifPresentOrElse(text -> root.text(name, text), () -> root.remove(name));
    }

    /** The end of a person, unless something came in since it was read. */
    Delete delete(Item before) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(before.text("pk"), ROOT))
                .conditionExpression("version = :version")
                .expressionAttributeValues(Map.of(":version", before.value("version")))
                .build();
    }

    /** The end of a person who was condemned. */
    Delete deleteCondemned(Item root) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(root.text("pk"), ROOT))
                .conditionExpression("attribute_exists(dying)")
                .build();
    }
}
