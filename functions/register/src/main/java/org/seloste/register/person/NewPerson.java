package org.seloste.register.person;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A person whom an employee or another system adds.
 *
 * @param relationship key of the relationship
 * @param source key of the source; one that is not the person starts the time of Art. 14(3)
 * @param language the language to write to them in
 * @param obtainedOn the day on which the data was obtained
 * @param startedOn since when the relationship has been open; null when it began with no agreement,
 *     as with prospects
 * @param fields what is known, by key of the field, among them the e-mail address
 */
public record NewPerson(
        String relationship,
        String source,
        String language,
        LocalDate obtainedOn,
        @Nullable LocalDate startedOn,
        Map<String, String> fields) {
    public NewPerson {
        fields = Map.copyOf(fields);
    }

    /** All that there is of it, after the key that it was sent with. */
    List<@Nullable String> parts(String key) {
        List<@Nullable String> parts = new ArrayList<>();
        parts.add("person");
        parts.add(key);
        parts.add(relationship);
        parts.add(source);
        parts.add(language);
        parts.add(obtainedOn.toString());
        parts.add(Objects.toString(startedOn, null));
        new TreeMap<>(fields).forEach((field, value) -> parts.addAll(List.of(field, value)));
        return parts;
    }

    /** Names the source; the rest is personal data. */
    @Override
    public String toString() {
        return "NewPerson[" + source + "]";
    }
}
