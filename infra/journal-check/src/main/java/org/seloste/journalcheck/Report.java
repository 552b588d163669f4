package org.seloste.journalcheck;

import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Verdict;
import org.seloste.register.journal.Verdict.Broken;
import org.seloste.register.journal.Verdict.Intact;

import java.time.Duration;
import java.time.Instant;

/**
 * A verdict for people, and for the program that called.
 *
 * @param text what is printed
 * @param exitCode 0 when the journal is as it was sealed, else 1
 */
record Report(String text, int exitCode) {
    /** Seals are an hour old or two when all is well. */
    private static final Duration LATE = Duration.ofHours(3);

    static Report of(Verdict verdict, Instant now) {
        return switch (verdict) {
            case Intact intact -> new Report(text(intact, now), 0);
            case Broken broken -> new Report(text(broken), 1);
        };
    }

    private static String text(Intact intact, Instant now) {
        Instant to = intact.to();
        Anchor last = intact.last();
        if (to == null || last == null) {
            return "Nothing is sealed yet. The hourly run seals what is an hour old.";
        }
        String text =
                """
                The journal is as it was sealed: %d entries under %d seals, from %s to %s.
                The last seal is %s
                Keep that elsewhere: with --anchor, a later run shows that nothing was cut off.\
                """
                        .formatted(intact.entries(), intact.seals(), intact.from(), to, last);
        String more = text + pruned(intact.pruned());
        return to.isBefore(now.minus(LATE)) ? more + late(to, now) : more;
    }

    private static String pruned(long entries) {
        return entries == 0
                ? ""
                : """

                %d more lay there until their time was over, and were pruned.\
                """
                        .formatted(entries);
    }

    private static String late(Instant to, Instant now) {
        return """

        But nothing was sealed for %d hours: either the hourly run fails, or seals were \
        cut off. Compare with the last seal in the log of the hourly run.\
        """
                .formatted(Duration.between(to, now).toHours());
    }

    private static String text(Broken broken) {
        return """
        The journal is NOT as it was sealed. The first difference, in %s:
          %s
          %s\
        """
                .formatted(thing(broken), broken.place(), change(broken));
    }

    private static String thing(Broken broken) {
        return switch (broken.what()) {
            case ENTRY -> "an entry";
            case SEAL -> "a seal";
            case MARK -> "what says that a month was pruned";
        };
    }

    private static String change(Broken broken) {
        return switch (broken.change()) {
            case CHANGED -> "It says something else than when it was sealed.";
            case ADDED -> "It was put there after its time had been sealed.";
            case MISSING -> "It was there when its time was sealed, and is no more.";
            case REORDERED -> "It was moved to another time, or has changed places.";
            case KEY_UNKNOWN ->
                    "The secret lacks the key that it names. Either that seed was removed from the"
                            + " secret, or the seal is not ours.";
        };
    }
}
