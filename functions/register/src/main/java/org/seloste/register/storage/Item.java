package org.seloste.register.storage;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** An item of a table, being written or read, or a part of one. */
public final class Item {
    private final Map<String, AttributeValue> attributes;

    private Item(Map<String, AttributeValue> attributes) {
        this.attributes = attributes;
    }

    /** A new item with its key. */
    public static Item of(String pk, String sk) {
        return new Item(new HashMap<>(key(pk, sk)));
    }

    /** A part of an item, which has no key. */
    public static Item part() {
        return read(Map.of());
    }

    /** An item as it was looked for; empty when there is none. */
    static Optional<Item> found(Map<String, AttributeValue> attributes) {
        return attributes.isEmpty() ? Optional.empty() : Optional.of(read(attributes));
    }

    /** An item as it was read; changing it changes nothing that is stored. */
    public static Item read(Map<String, AttributeValue> attributes) {
        return new Item(new HashMap<>(attributes));
    }

    /** The key of an item, in every table. */
    public static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }

    /** Sets a text. */
    public Item text(String name, String value) {
        return set(name, AttributeValue.fromS(value));
    }

    /** Sets a text, or leaves the attribute out. */
    public Item optional(String name, @Nullable String value) {
        return value == null ? this : text(name, value);
    }

    /** Sets an instant, in seconds since the epoch as DynamoDB's TTL counts. */
    public Item seconds(String name, Instant value) {
        return set(name, AttributeValue.fromN(Long.toString(value.getEpochSecond())));
    }

    /** Sets texts by name. */
    public Item texts(String name, Map<String, String> values) {
        Map<String, AttributeValue> map = new HashMap<>();
        values.forEach((key, value) -> map.put(key, AttributeValue.fromS(value)));
        return set(name, AttributeValue.fromM(map));
    }

    /** Sets a part. */
    public Item part(String name, Item part) {
        return set(name, part.value());
    }

    /** Sets parts by name. */
    public Item parts(String name, Map<String, Item> parts) {
        Map<String, AttributeValue> map = new HashMap<>();
        parts.forEach((key, part) -> map.put(key, part.value()));
        return set(name, AttributeValue.fromM(map));
    }

    /** Sets parts in their order, or leaves the attribute out when there are none. */
    public Item partList(String name, List<Item> parts) {
        if (parts.isEmpty()) {
            return this;
        }
        return set(name, AttributeValue.fromL(parts.stream().map(Item::value).toList()));
    }

    /** Sets texts in their order, or leaves the attribute out when there are none. */
    public Item textList(String name, List<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        return set(name, AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList()));
    }

    /** Sets a flag, or leaves it out when it is not up. */
    public Item flag(String name, boolean up) {
        return up ? set(name, AttributeValue.fromBool(true)) : this;
    }

    /** Sets a number. */
    public Item number(String name, long value) {
        return set(name, AttributeValue.fromN(Long.toString(value)));
    }

    /** Sets whatever another one has. */
    public Item with(Item other) {
        attributes.putAll(other.attributes);
        return this;
    }

    /** Takes an attribute away. */
    public Item without(String name) {
        attributes.remove(name);
        return this;
    }

    /** Sets a set of texts; an empty one is none. */
    public Item texts(String name, Collection<String> texts) {
        return texts.isEmpty()
                ? without(name)
                : set(name, AttributeValue.fromSs(texts.stream().distinct().sorted().toList()));
    }

    /** Sets a flag. */
    public Item flagged(String name) {
        return set(name, AttributeValue.fromBool(true));
    }

    /** Sets any value. */
    public Item set(String name, AttributeValue value) {
        attributes.put(name, value);
        return this;
    }

    /** The same again, to be changed without changing this one. */
    public Item copy() {
        return read(attributes);
    }

    /** It as a value of another item. */
    public AttributeValue value() {
        return AttributeValue.fromM(attributes);
    }

    /** The attributes, for a request. */
    public Map<String, AttributeValue> attributes() {
        return attributes;
    }

    /** A text that every such item has. */
    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("an item lacks " + name));
    }

    /** A text, where the item has it. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(attributes.get(name)).map(AttributeValue::s);
    }

    /** Texts by name; none when the item lacks them. */
    public Map<String, String> texts(String name) {
        Map<String, String> texts = new HashMap<>();
        children(name).forEach((key, value) -> texts.put(key, value.s()));
        return texts;
    }

    /** Parts by name; none when the item lacks them. */
    public Map<String, Item> parts(String name) {
        Map<String, Item> parts = new HashMap<>();
        children(name).forEach((key, value) -> parts.put(key, read(value.m())));
        return parts;
    }

    /** Parts in their order; none when the item lacks them. */
    public List<Item> partList(String name) {
        AttributeValue value = attributes.get(name);
        return value == null ? List.of() : value.l().stream().map(part -> read(part.m())).toList();
    }

    /** Texts in their order; none when the item lacks them. */
    public List<String> textList(String name) {
        AttributeValue value = attributes.get(name);
        return value == null ? List.of() : value.l().stream().map(AttributeValue::s).toList();
    }

    /** Numbers by name; none when the item lacks them. */
    public Map<String, Integer> numbers(String name) {
        Map<String, Integer> numbers = new HashMap<>();
        children(name).forEach((key, value) -> numbers.put(key, Integer.valueOf(value.n())));
        return numbers;
    }

    /** A part, where the item has it. */
    public Optional<Item> findPart(String name) {
        return Optional.ofNullable(attributes.get(name)).map(part -> read(part.m()));
    }

    /** Whether the item has an attribute of that name. */
    public boolean has(String name) {
        return attributes.containsKey(name);
    }

    private Map<String, AttributeValue> children(String name) {
        AttributeValue value = attributes.get(name);
        return value == null ? Map.of() : value.m();
    }

    /** A set of texts; none when the item lacks it. */
    public List<String> set(String name) {
        AttributeValue value = attributes.get(name);
        return value == null ? List.of() : value.ss();
    }

    /** Whether a flag is set. */
    public boolean flag(String name) {
        AttributeValue value = attributes.get(name);
        return value != null && value.bool() != null && value.bool();
    }

    /** A value of whichever type, that every such item has. */
    public AttributeValue value(String name) {
        AttributeValue value = attributes.get(name);
        if (value == null) {
            throw new IllegalStateException("an item lacks " + name);
        }
        return value;
    }

    /** Whether another item has the same under each of the names, or lacks it as this one does. */
    public boolean agrees(Item other, Collection<String> names) {
        return names.stream()
                .allMatch(name -> Objects.equals(attributes.get(name), other.attributes.get(name)));
    }

    /** A number that every such item has. */
    public long number(String name) {
        return Long.parseLong(value(name).n());
    }

    /** A number, where the item has it. */
    public OptionalLong findNumber(String name) {
        return attributes.containsKey(name) ? OptionalLong.of(number(name)) : OptionalLong.empty();
    }

    /** An instant that every such item has. */
    public Instant seconds(String name) {
        return Instant.ofEpochSecond(number(name));
    }

    /** An instant, where the item has it. */
    public Optional<Instant> findSeconds(String name) {
        return attributes.containsKey(name) ? Optional.of(seconds(name)) : Optional.empty();
    }

    /** Names the attributes; their values hold personal data. */
    @Override
    public String toString() {
        return "Item" + attributes.keySet();
    }
}
