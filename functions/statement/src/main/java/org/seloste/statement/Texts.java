package org.seloste.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * What the product says in one language, with the company's own wording in place of ours.
 *
 * <p>A text names its parameters in braces: <code>{name}</code>. A day is written in one of three
 * ways that the text chooses, with no-break spaces inside:
 *
 * <ul>
 *   <li><code>{day}</code>: 2.4.2026, 2 April 2026
 *   <li><code>{day:weekday}</code>: torstaina 2. huhtikuuta 2026, Thursday 2 April 2026
 *   <li><code>{day:table}</code>: to 2.4.2026, Thu 2 Apr 2026
 * </ul>
 *
 * <p>An instant is written in the statement's zone, as day and time or as <code>{at:time}</code>
 * without the day.
 */
public interface Texts {
    /** The language tag. */
    String language();

    /**
     * The text of that key with its parameters filled in.
     *
     * @param values one for each of the key's parameters, in order: {@link LocalDate}, {@link
     *     Instant} and {@link Period} are written as the language writes them, anything else as it
     *     prints itself
     * @throws IllegalArgumentException when there is no such text, or not one value for each
     *     parameter
     */
    String say(TextKey key, Object... values);

    /** A day as in a sentence: 2 April 2026. */
    String day(LocalDate day);

    /** A day as in a sentence, with its weekday: Thursday 2 April 2026. */
    String weekday(LocalDate day);

    /** A day as in a table: Thu 2 Apr 2026. */
    String tableDay(LocalDate day);

    /** An instant as in a sentence: 2 April 2026 at 16:05. */
    String instant(Instant instant);

    /** The time of day of an instant: 16:05. */
    String time(Instant instant);

    /** A length of time: 3 years, 1 year 6 months, 30 days. */
    String period(Period period);
}
