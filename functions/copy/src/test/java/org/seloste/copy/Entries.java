package org.seloste.copy;

/** Looks into entries. */
final class Entries {
    private Entries() {}

    /** What an entry says to people under a key. */
    static String text(Entry entry, String key) {
        return entry.values().stream()
                .filter(value -> value.key().equals(key))
                .map(Value::text)
                .findFirst()
                .orElseThrow();
    }
}
