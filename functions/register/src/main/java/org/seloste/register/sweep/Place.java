package org.seloste.register.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.seloste.register.person.DueEntry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place in the index of due days, as text: where a walk stopped and goes on.
 *
 * @param day the day of the entry there
 * @param person id of its person
 * @param sk which item of the person it is of
 */
record Place(LocalDate day, String person, String sk) implements Comparable<Place> {
    /** What stands in an entry of the person rather than of what lies under them. */
    static final String ROOT = "@";

    /** Longer than any; a key of DynamoDB may not be of any length. */
    private static final int LONGEST = 500;

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::day).thenComparing(Place::person).thenComparing(Place::sk);

    static Place of(DueEntry entry) {
        return new Place(entry.day(), entry.person(), entry.sk());
    }

    /** Reads one as {@link #text} writes it; empty when it is none. */
    static Optional<Place> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", -1);
            return parts.length == 3 && !parts[1].isEmpty() && !parts[2].isEmpty()
                    ? Optional.of(new Place(LocalDate.parse(parts[0]), parts[1], parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    String text() {
        String text = day + " " + person + " " + sk;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** It in a shard, whether an entry is there or not. */
    DueEntry in(int shard) {
        return new DueEntry(shard, person, day, sk);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
