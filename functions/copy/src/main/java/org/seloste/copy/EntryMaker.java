package org.seloste.copy;

import org.jspecify.annotations.Nullable;
import org.seloste.web.Json;
import org.seloste.web.request.CopyText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts an entry together, once for people and for programs. What is null is left out. */
final class EntryMaker {
    private final Names names;
    private final Section section;
    private final List<Value> values = new ArrayList<>();
    private final List<Value> fields = new ArrayList<>();

    EntryMaker(Names names, Section section) {
        this.names = names;
        this.section = section;
    }

    EntryMaker text(String key, CopyText label, @Nullable String text) {
        return text == null ? this : add(key, label, lines(text), json -> json.writeString(text));
    }

    /** A value of a field of the statement. */
    EntryMaker value(String key, CopyText label, String field, String value) {
        return add(key, label, lines(names.value(field, value)), json -> json.writeString(value));
    }

    /** What has a key for programs and a name for people. */
    EntryMaker named(String key, CopyText label, @Nullable String code, String name) {
        return code == null ? this : add(key, label, List.of(name), json -> json.writeString(code));
    }

    EntryMaker day(String key, CopyText label, @Nullable LocalDate day) {
        return day == null
                ? this
                : add(
                        key,
                        label,
                        List.of(names.texts().day(day)),
                        json -> json.writeString(day.toString()));
    }

    EntryMaker instant(String key, CopyText label, @Nullable Instant instant) {
        return instant == null
                ? this
                : add(
                        key,
                        label,
                        List.of(names.texts().instant(instant)),
                        json -> json.writeString(instant.toString()));
    }

    EntryMaker truth(String key, CopyText label, boolean truth) {
        String word = names.say(truth ? CopyText.YES : CopyText.NO);
        return add(key, label, List.of(word), json -> json.writeBoolean(truth));
    }

    /** Several that have keys for programs and names for people. */
    EntryMaker list(String key, CopyText label, Map<String, String> named) {
        return named.isEmpty()
                ? this
                : add(
                        key,
                        label,
                        List.copyOf(named.values()),
                        json -> {
                            json.writeStartArray();
                            for (String code : named.keySet()) {
                                json.writeString(code);
                            }
                            json.writeEndArray();
                        });
    }

    /** Values by field of the statement. */
    EntryMaker fields(Map<String, String> byField) {
        new TreeMap<>(byField)
                .forEach(
                        (field, value) ->
                                fields.add(
                                        new Value(
                                                field,
                                                names.field(field),
                                                lines(names.value(field, value)),
                                                json -> json.writeString(value))));
        return this;
    }

    Entry make() {
        return new Entry(section, values, fields);
    }

    private EntryMaker add(String key, CopyText label, List<String> lines, Json.Content json) {
        values.add(new Value(key, names.say(label), lines, json));
        return this;
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
