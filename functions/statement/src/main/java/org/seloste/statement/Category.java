package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A category of personal data and its fields.
 *
 * @param key its name in data
 * @param name its name for people
 * @param retention key of the retention rule of its own, or null when it is kept as long as the
 *     person's relationship is
 * @param keeps keys of fields of other categories that are kept with it when the rest is erased, as
 *     an accounting voucher means nothing without a name; only where other law makes the controller
 *     keep it (Art. 17(3)(b))
 * @param fields what may be stored; anything else is refused
 */
public record Category(
        String key,
        LocalText name,
        @Nullable String retention,
        List<String> keeps,
        List<Field> fields) {
    public Category {
        keeps = List.copyOf(keeps);
        fields = List.copyOf(fields);
    }
}
