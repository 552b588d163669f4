package org.seloste.register.journal;

import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Use;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seal over a stretch of the journal and the seal before it. It is keyed: whoever can write the
 * table but does not have the secret cannot make one.
 *
 * @param number how many seals there are up to this one
 * @param from where the stretch begins: where the one before ended
 * @param to where it ends, not included
 * @param lines the entries in key order, so that what was changed can be named
 * @param key the version of the key
 * @param before the hash of the seal before; empty in the first one
 * @param hash over all of this
 */
record Seal(
        long number,
        Instant from,
        Instant to,
        List<SealedLine> lines,
        String key,
        String before,
        String hash) {
    Seal {
        lines = List.copyOf(lines);
    }

    /** The first seal of a journal. */
    static Seal first(Instant from, Instant to, List<SealedLine> lines, KeyRing keys) {
        return new Seal(1, from, to, lines, keys.newest(Use.SEAL), "", "").signed(keys);
    }

    /** The seal of the stretch that follows. */
    Seal next(Instant until, List<SealedLine> following, KeyRing keys) {
        return new Seal(number + 1, to, until, following, keys.newest(Use.SEAL), hash, "")
                .signed(keys);
    }

    /** Whether its hash is what the key makes of it. */
    boolean isGenuine(KeyRing keys) {
        return keys.holds(key) && signed(keys).hash.equals(hash);
    }

    /** Whether it was made right after that one. */
    boolean follows(Seal other) {
        return number == other.number + 1 && from.equals(other.to) && before.equals(other.hash);
    }

    /** What is written down outside of the table, to know this seal again. */
    Anchor anchor() {
        return new Anchor(number, hash);
    }

    private Seal signed(KeyRing keys) {
        return new Seal(number, from, to, lines, key, before, keys.hash(Use.SEAL, key, text()));
    }

    private String text() {
        Stream<String> head =
                Stream.of(
                        Long.toString(number),
                        Journal.sortable(from),
                        Journal.sortable(to),
                        before);
        return Stream.concat(head, lines.stream().map(SealedLine::text))
                .collect(Collectors.joining("\n"));
    }
}
