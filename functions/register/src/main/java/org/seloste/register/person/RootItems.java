package org.seloste.register.person;

import org.seloste.register.storage.Item;
import org.seloste.statement.Kept;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The root item of a person: standing, dates and what is known of the person. */
final class RootItems {
    private static final int DUE_SHARDS = 8;

    /** The name is a reserved word of DynamoDB's expressions. */
    private static final Map<String, String> FIELDS = Map.of("#fields", "fields");

    private final String table;
    private final Profile profile;
    private final Retention retention;

    RootItems(String table, Profile profile, Retention retention) {
        this.table = table;
        this.profile = profile;
        this.retention = retention;
    }

    static String pk(String person) {
        return "P#" + person;
    }

    /** Whether readers may still see the person, whatever DynamoDB has deleted by now. */
    static boolean isAlive(Item root, Instant now) {
        return root.seconds("deletableFrom").isAfter(now);
    }

    /** A new person. */
    Put create(String person, Arrival arrival, String addressHash) {
        Submission submission = arrival.submission();
        Item item =
                Item.of(pk(person), "@")
                        .text("relationship", submission.form().relationship())
                        .text("language", submission.language())
                        .text("statementVersion", arrival.statementVersion())
                        .text("createdAt", arrival.at().toString())
                        .text("lastOwnActOn", arrival.on().toString())
                        .set("addresses", AttributeValue.fromSs(List.of(addressHash)))
                        .set("version", AttributeValue.fromN("1"))
                        .parts("fields", profile.of(submission, arrival.at().toString()))
                        .with(dates(person, arrival.kept()));
        return Put.builder()
                .tableName(table)
                .item(item.attributes())
                .conditionExpression("attribute_not_exists(pk)")
                .build();
    }

    /**
     * An own act of a person who is known. Nothing known is overwritten: another value stays in the
     * submission, for people to look at.
     *
     * @param before how the person stands, as far as one knows; if it is not so, nothing is written
     */
    Update act(String person, Arrival arrival, Standing before, List<String> newAddresses) {
        Map<String, AttributeValue> values = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<String> sets = new ArrayList<>();
        values.put(":one", AttributeValue.fromN("1"));
        values.put(":now", seconds(arrival.at()));
        values.put(":before", seconds(before.expiresAt()));
        values.put(":day", AttributeValue.fromS(arrival.on().toString()));
        sets.add("lastOwnActOn = :day");
        sets.add("version = version + :one");
        profile.of(arrival.submission(), arrival.at().toString())
                .forEach((field, fact) -> learn(field, fact.value(), sets, names, values));
        if (arrival.standing().reachesBeyond(before)) {
            dates(person, arrival.kept())
                    .text("relationship", arrival.standing().relationship())
                    .attributes()
                    .forEach((name, value) -> set(name, value, sets, values));
        }
        String condition = "deletableFrom > :now AND expiresAt = :before";
        if (before.expiresAt().equals(arrival.standing().expiresAt())) {
            // The relationship decides which of the two counts.
            values.put(":stands", AttributeValue.fromS(before.relationship()));
            condition += " AND relationship = :stands";
        }
        String add = "";
        if (!newAddresses.isEmpty()) {
            values.put(":addresses", AttributeValue.fromSs(newAddresses));
            add = " ADD addresses :addresses";
        }
        Update.Builder update =
                Update.builder()
                        .tableName(table)
                        .key(Item.key(pk(person), "@"))
                        .updateExpression("SET " + String.join(", ", sets) + add)
                        .conditionExpression(condition)
                        .expressionAttributeValues(values)
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD);
        if (!names.isEmpty()) {
            names.putAll(FIELDS);
            update.expressionAttributeNames(names);
        }
        return update.build();
    }

    /** What is left of a person after a submission was taken away. */
    Update replace(Item before, Item after) {
        return Update.builder()
                .tableName(table)
                .key(Item.key(before.text("pk"), "@"))
                .updateExpression(
                        "SET #fields = :fields, relationship = :relationship, lastOwnActOn = :day,"
                                + " dueShard = :shard, dueAt = :due, deletableFrom ="
                                + " :deletableFrom, expiresAt = :expiresAt, version = :next")
                .conditionExpression("version = :version")
                .expressionAttributeNames(FIELDS)
                .expressionAttributeValues(
                        Map.of(
                                ":fields", after.value("fields"),
                                ":relationship", after.value("relationship"),
                                ":day", after.value("lastOwnActOn"),
                                ":shard", after.value("dueShard"),
                                ":due", after.value("dueAt"),
                                ":deletableFrom", after.value("deletableFrom"),
                                ":expiresAt", after.value("expiresAt"),
                                ":version", before.value("version"),
                                ":next", AttributeValue.fromN(nextVersion(before))))
                .build();
    }

    /** The end of a person, unless something came in since it was read. */
    Delete delete(Item before) {
        return Delete.builder()
                .tableName(table)
                .key(Item.key(before.text("pk"), "@"))
                .conditionExpression("version = :version")
                .expressionAttributeValues(Map.of(":version", before.value("version")))
                .build();
    }

    /** Everything that follows from the last day a person is kept. */
    Item dates(String person, Kept kept) {
        String day = kept.lastDay().plusDays(1).toString();
        return Item.part()
                .seconds("deletableFrom", retention.deletableFrom(kept))
                .seconds("expiresAt", retention.net(kept))
                .text("dueShard", dueShard(person))
                .text("dueAt", day + "#" + person);
    }

    private static void learn(
            String field,
            AttributeValue fact,
            List<String> sets,
            Map<String, String> names,
            Map<String, AttributeValue> values) {
        int number = names.size();
        String path = "#fields.#f" + number;
        names.put("#f" + number, field);
        values.put(":f" + number, fact);
        sets.add(path + " = if_not_exists(" + path + ", :f" + number + ")");
    }

    private static void set(
            String name,
            AttributeValue value,
            List<String> sets,
            Map<String, AttributeValue> values) {
        values.put(":" + name, value);
        sets.add(name + " = :" + name);
    }

    private static String nextVersion(Item root) {
        return Long.toString(root.number("version") + 1);
    }

    private static String dueShard(String person) {
        return "D#" + Math.floorMod(person.hashCode(), DUE_SHARDS);
    }

    private static AttributeValue seconds(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.getEpochSecond()));
    }
}
