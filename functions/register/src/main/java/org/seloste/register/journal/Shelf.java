package org.seloste.register.journal;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** What entries are kept for. Each has buckets of its own, since each has its own time. */
enum Shelf {
    /** That something was done, and how (GDPR Art. 5(2)). */
    EVIDENCE(""),
    /** Which employee looked at whose data, or wrote it (Art. 32). */
    LOOKS("L");

    /** Into so many partitions a month is spread. */
    private static final int SHARDS = 4;

    private static final Set<Event> OF_EMPLOYEES =
            EnumSet.of(Event.DATA_VIEWED, Event.PERSON_ENTERED, Event.PERSON_EDITED);

    private final String prefix;

    Shelf(String prefix) {
        this.prefix = prefix;
    }

    /** The one that entries of an event belong on. */
    static Shelf of(Event event) {
        return OF_EMPLOYEES.contains(event) ? LOOKS : EVIDENCE;
    }

    /** The one that a shard belongs to. */
    static Shelf of(String shard) {
        return shard.startsWith(LOOKS.prefix) ? LOOKS : EVIDENCE;
    }

    /** The partitions of a month, of whichever shelf. */
    static List<String> allBuckets(YearMonth month) {
        return Arrays.stream(values()).flatMap(shelf -> shelf.buckets(month).stream()).toList();
    }

    /** The partitions of a month. */
    List<String> buckets(YearMonth month) {
        return IntStream.range(0, SHARDS).mapToObj(shard -> bucket(month, shard)).toList();
    }

    /** Any of them. */
    String bucket(YearMonth month) {
        return bucket(month, ThreadLocalRandom.current().nextInt(SHARDS));
    }

    private String bucket(YearMonth month, int shard) {
        return "J#" + month + "#" + prefix + shard;
    }
}
