package org.seloste.register.journal;

import java.time.Instant;

/**
 * One entry as a seal lists it.
 *
 * @param key the entry's key in its bucket
 * @param shard the shard of its bucket
 * @param digest what the entry held beside its key, as {@link Recorded} counts it
 */
record SealedLine(String key, String shard, String digest) {
    private static final int MONTH = "2026-11".length();

    /** The line of its text. */
    static SealedLine parse(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a seal lists something that is no entry");
        }
        return new SealedLine(parts[0], parts[1], parts[2]);
    }

    /** As it is stored and sealed. */
    String text() {
        return key + " " + shard + " " + digest;
    }

    /** The first instant after the entry's own. */
    Instant end() {
        return Instant.parse(key.substring(0, key.indexOf('#'))).plusMillis(1);
    }

    /** Where the entry is found, for people. */
    String place() {
        return bucket() + " / " + key;
    }

    /** The partition that it lies in. */
    String bucket() {
        return "J#" + month() + "#" + shard;
    }

    /** Its month. */
    String month() {
        return key.substring(0, Math.min(MONTH, key.length()));
    }

    /** The entry's own random id, which it keeps wherever it is moved. */
    String id() {
        return key.substring(key.indexOf('#') + 1);
    }
}
