package org.seloste.register.storage;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A change of one item, put together piece by piece. Every name is written as a placeholder, since
 * DynamoDB's expressions reserve hundreds of common words.
 */
public final class ItemChange {
    private final String table;
    private final Map<String, AttributeValue> key;
    private final List<String> sets = new ArrayList<>();
    private final List<String> removes = new ArrayList<>();
    private final List<String> adds = new ArrayList<>();
    private final List<String> deletes = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    private ItemChange(String table, Map<String, AttributeValue> key) {
        this.table = table;
        this.key = key;
    }

    /** Of the item with that key. */
    public static ItemChange of(String table, String pk, String sk) {
        return new ItemChange(table, Item.key(pk, sk));
    }

    public ItemChange text(String name, String value) {
        return set(name, AttributeValue.fromS(value));
    }

    public ItemChange number(String name, long value) {
        return set(name, AttributeValue.fromN(Long.toString(value)));
    }

    public ItemChange seconds(String name, Instant value) {
        return number(name, value.getEpochSecond());
    }

    public ItemChange flag(String name) {
        return set(name, AttributeValue.fromBool(true));
    }

    /** Sets any value. */
    public ItemChange value(String name, AttributeValue value) {
        return set(name, value);
    }

    /** Sets an attribute to an item's. */
    public ItemChange part(String name, Item part) {
        return set(name, part.value());
    }

    /** Sets an attribute to parts by name. */
    public ItemChange parts(String name, Map<String, Item> parts) {
        return set(name, Item.part().parts("all", parts).value("all"));
    }

    /** Sets an attribute to a set of texts; an empty one is none. */
    public ItemChange texts(String name, Collection<String> texts) {
        return texts.isEmpty()
                ? remove(name)
                : set(name, AttributeValue.fromSs(texts.stream().distinct().sorted().toList()));
    }

    /** Sets whatever a part has. */
    public ItemChange all(Item part) {
        part.attributes().forEach(this::set);
        return this;
    }

    /**
     * Makes the named attributes what they are in an item: sets what it has, removes what it lacks.
     */
    public ItemChange take(Item item, Collection<String> names) {
        for (String name : names) {
            if (item.has(name)) {
                value(name, item.value(name));
            } else {
                remove(name);
            }
        }
        return this;
    }

    /** Sets a text, unless there is one. */
    public ItemChange textIfAbsent(String name, String value) {
        String placeholder = name(name);
        sets.add(
                placeholder
                        + " = if_not_exists("
                        + placeholder
                        + ", "
                        + value(AttributeValue.fromS(value))
                        + ")");
        return this;
    }

    /** Sets one of the parts of an attribute. */
    public ItemChange part(String name, String part, Item value) {
        sets.add(path(name, part) + " = " + value(value.value()));
        return this;
    }

    /** Sets one of the parts of an attribute, unless there is one. */
    public ItemChange partIfAbsent(String name, String part, Item value) {
        String path = path(name, part);
        sets.add(path + " = if_not_exists(" + path + ", " + value(value.value()) + ")");
        return this;
    }

    /** Sets one of the texts of an attribute. */
    public ItemChange textPart(String name, String part, String value) {
        sets.add(path(name, part) + " = " + value(AttributeValue.fromS(value)));
        return this;
    }

    /** Sets one of the texts of an attribute, unless there is one. */
    public ItemChange textPartIfAbsent(String name, String part, String value) {
        String path = path(name, part);
        sets.add(
                path
                        + " = if_not_exists("
                        + path
                        + ", "
                        + value(AttributeValue.fromS(value))
                        + ")");
        return this;
    }

    /** Counts one of the numbers of an attribute up. */
    public ItemChange count(String name, String part, long more) {
        String path = path(name, part);
        sets.add(path + " = if_not_exists(" + path + ", " + number(0) + ") + " + number(more));
        return this;
    }

    /** Counts a number up. */
    public ItemChange count(String name, long more) {
        sets.add(name(name) + " = " + name(name) + " + " + number(more));
        return this;
    }

    /** Adds texts to a set. */
    public ItemChange addTexts(String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            adds.add(name(name) + " " + value(AttributeValue.fromSs(List.copyOf(texts))));
        }
        return this;
    }

    public ItemChange remove(String name) {
        removes.add(name(name));
        return this;
    }

    /** Removes one of the parts of an attribute. */
    public ItemChange removePart(String name, String part) {
        removes.add(path(name, part));
        return this;
    }

    /** Takes texts out of a set. */
    public ItemChange deleteTexts(String name, Collection<String> texts) {
        deletes.add(name(name) + " " + value(AttributeValue.fromSs(List.copyOf(texts))));
        return this;
    }

    public ItemChange whenPresent(String name) {
        conditions.add("attribute_exists(" + name(name) + ")");
        return this;
    }

    public ItemChange whenAbsent(String name) {
        conditions.add("attribute_not_exists(" + name(name) + ")");
        return this;
    }

    public ItemChange whenText(String name, String value) {
        conditions.add(name(name) + " = " + value(AttributeValue.fromS(value)));
        return this;
    }

    public ItemChange whenPart(String name, String part, String value) {
        conditions.add(path(name, part) + " = " + value(AttributeValue.fromS(value)));
        return this;
    }

    public ItemChange whenNumber(String name, long value) {
        conditions.add(name(name) + " = " + number(value));
        return this;
    }

    public ItemChange whenAfter(String name, Instant instant) {
        conditions.add(name(name) + " > " + number(instant.getEpochSecond()));
        return this;
    }

    /** It as a part of a transaction; refused, it brings the item that was there. */
    public Update update() {
        Update.Builder update =
                Update.builder()
                        .tableName(table)
                        .key(key)
                        .updateExpression(expression())
                        .expressionAttributeNames(names)
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD);
        if (!conditions.isEmpty()) {
            update.conditionExpression(String.join(" AND ", conditions));
        }
        if (!values.isEmpty()) {
            update.expressionAttributeValues(values);
        }
        return update.build();
    }

    /** It alone. */
    public UpdateItemRequest request() {
        UpdateItemRequest.Builder request =
                UpdateItemRequest.builder()
                        .tableName(table)
                        .key(key)
                        .updateExpression(expression())
                        .expressionAttributeNames(names);
        if (!conditions.isEmpty()) {
            request.conditionExpression(String.join(" AND ", conditions));
        }
        if (!values.isEmpty()) {
            request.expressionAttributeValues(values);
        }
        return request.build();
    }

    private String expression() {
        List<String> clauses = new ArrayList<>();
        clause("SET", sets, clauses);
        clause("REMOVE", removes, clauses);
        clause("ADD", adds, clauses);
        clause("DELETE", deletes, clauses);
        return String.join(" ", clauses);
    }

    private static void clause(String word, List<String> parts, List<String> clauses) {
        if (!parts.isEmpty()) {
            clauses.add(word + " " + String.join(", ", parts));
        }
    }

    private ItemChange set(String name, AttributeValue value) {
        sets.add(name(name) + " = " + value(value));
        return this;
    }

    private String path(String name, String part) {
        return name(name) + "." + name(part);
    }

    private String name(String name) {
        for (Map.Entry<String, String> known : names.entrySet()) {
            if (known.getValue().equals(name)) {
                return known.getKey();
            }
        }
        String placeholder = "#n" + names.size();
        names.put(placeholder, name);
        return placeholder;
    }

    private String number(long value) {
        return value(AttributeValue.fromN(Long.toString(value)));
    }

    private String value(AttributeValue value) {
        String placeholder = ":v" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    /** Names the attributes; their values hold personal data. */
    @Override
    public String toString() {
        return "ItemChange" + names.values();
    }
}
