package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Recorded;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything by which a controller shows how it dealt with a request (GDPR Art. 5(2), 24): the
 * procedure, not its matter. Once the content of the case is deleted nothing here is personal but
 * random ids.
 *
 * @param request the case as it is now: what was asked when, what was decided by whom and why
 * @param tasks who was told of it (Art. 19)
 * @param journal what was written down at the time, in order
 */
public record Evidence(Case request, List<Task> tasks, List<Line> journal) {
    private static final Set<Event> OF_MAILS =
            EnumSet.of(Event.MAIL_SENT, Event.MAIL_REFUSED, Event.MAIL_WITHHELD);

    /** What the journal calls the letters of an entry that nobody could mail. */
    static final String TO_BE_POSTED = "toBePosted";

    public Evidence {
        tasks = List.copyOf(tasks);
        journal = List.copyOf(journal);
    }

    /**
     * A line of the journal.
     *
     * @param entry what it says
     * @param seal the seal that it lies under as it is; null when it lies under none: it is younger
     *     than two hours, or was changed
     */
    public record Line(Recorded entry, @Nullable Anchor seal) {
        private boolean isOfMail() {
            return OF_MAILS.stream().anyMatch(event -> event.name().equals(entry.event()));
        }
    }

    /** The kinds of letters that were written to be posted, by the line that tells of them. */
    public Map<Line, List<String>> toBePosted() {
        Map<Line, List<String>> letters = new LinkedHashMap<>();
        for (Line line : journal) {
            String kinds = line.entry().refs().get(TO_BE_POSTED);
            if (kinds != null) {
                letters.put(line, List.of(kinds.split(" ")));
            }
        }
        return letters;
    }

    /**
     * A letter that an employee posted.
     *
     * @param line the line that tells of it
     * @param number of the letter in its case
     * @param kind the kind of letter
     * @param on the day of it
     */
    public record ByPost(Line line, String number, String kind, LocalDate on) {}

    /** The letters that were posted. */
    public List<ByPost> posted() {
        return journal.stream()
                .filter(line -> line.entry().event().equals(Event.LETTER_POSTED.name()))
                .map(Evidence::byPost)
                .toList();
    }

    private static ByPost byPost(Line line) {
        Map<String, String> refs = line.entry().refs();
        return new ByPost(
                line,
                refs.getOrDefault(Posting.LETTER, ""),
                refs.getOrDefault("kind", ""),
                LocalDate.parse(refs.getOrDefault(Posting.ON, "")));
    }

    /** Which letters were mailed when, and which were not. */
    public List<Line> mails() {
        return journal.stream().filter(Line::isOfMail).toList();
    }
}
