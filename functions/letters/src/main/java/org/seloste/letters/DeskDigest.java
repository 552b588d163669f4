package org.seloste.letters;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Block.Fact;
import org.seloste.letters.Block.Facts;
import org.seloste.letters.Block.Heading;
import org.seloste.letters.Block.Paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the company once a day what waits for it. Counts only: it names nobody, not even by an id.
 *
 * @param day the day, in the statement's zone
 * @param requests what is the matter with requests
 * @param leaving whose data goes soon
 * @param waiting what else waits for people
 * @param seal the journal's newest seal, kept here out of the table's reach; null when none was
 *     ever written
 */
public record DeskDigest(
        LocalDate day, Requests requests, Leaving leaving, Waiting waiting, @Nullable String seal)
        implements Letter {
    /** What the outbox calls this letter. */
    public static final String KIND = "DESK_DIGEST";

    /**
     * What is the matter with requests. Each counts once, however many rights it asks for; of the
     * recipients each counts.
     *
     * @param overdue how many requests have a right to which an answer was due and is owed
     * @param due how many have one to which an answer is due within a week
     * @param toBePosted how many have a letter that no mail brings and nobody has posted
     * @param untold how many recipients should have been told what became of data that they got,
     *     and were not (GDPR Art. 19)
     */
    public record Requests(int overdue, int due, int toBePosted, int untold) {
        private boolean isEmpty() {
            return overdue + due + toBePosted + untold == 0;
        }
    }

    /**
     * Whose data goes soon.
     *
     * @param through the last day of what is soon
     * @param persons how many persons
     * @param more whether there are more than were counted
     */
    public record Leaving(LocalDate through, int persons, boolean more) {}

    /**
     * What else waits for people.
     *
     * @param held persons whose time is over and whose data must stay for now
     * @param failed persons at whom the last run failed
     * @param reviews relationships that somebody has to look at
     * @param notices persons who are still to be told where their data came from (GDPR Art. 14)
     * @param refused mails that could not be delivered since the day before
     */
    public record Waiting(int held, int failed, int reviews, int notices, int refused) {
        private boolean isEmpty() {
            return held + failed + reviews + notices + refused == 0;
        }
    }

    /** Whether nothing waits. */
    public boolean isQuiet() {
        return requests.isEmpty() && leaving.persons == 0 && waiting.isEmpty();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(DigestText.SUBJECT, day);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(isQuiet() ? DigestText.PREHEADER_QUIET : DigestText.PREHEADER);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(speech.say(DigestText.TITLE)));
        if (isQuiet()) {
            blocks.add(new Paragraph(speech.say(DigestText.QUIET, day)));
        } else {
            blocks.add(new Paragraph(speech.say(DigestText.OPENING, day)));
            blocks.add(new Facts(counts(speech)));
            blocks.add(new Paragraph(speech.say(DigestText.WHERE)));
        }
        if (seal != null) {
            blocks.add(new Heading(speech.say(DigestText.SEAL_TITLE)));
            blocks.add(new Facts(List.of(new Fact(speech.say(DigestText.SEAL), seal))));
            blocks.add(new Paragraph(speech.say(DigestText.SEAL_WHY)));
        }
        blocks.add(new Paragraph(speech.say(DigestText.WHY)));
        return blocks;
    }

    /** What there is none of is not told. */
    private List<Fact> counts(Speech speech) {
        List<Fact> facts = new ArrayList<>();
        add(facts, speech.say(DigestText.OVERDUE), requests.overdue);
        add(facts, speech.say(DigestText.DUE), requests.due);
        add(facts, speech.say(DigestText.TO_BE_POSTED), requests.toBePosted);
        add(facts, speech.say(DigestText.UNTOLD), requests.untold);
        if (leaving.persons > 0) {
            facts.add(
                    new Fact(
                            speech.say(DigestText.LEAVING, leaving.through),
                            leaving.more
                                    ? speech.say(DigestText.AT_LEAST, leaving.persons)
                                    : Integer.toString(leaving.persons)));
        }
        add(facts, speech.say(DigestText.HELD), waiting.held);
        add(facts, speech.say(DigestText.FAILED), waiting.failed);
        add(facts, speech.say(DigestText.REVIEWS), waiting.reviews);
        add(facts, speech.say(DigestText.NOTICES), waiting.notices);
        add(facts, speech.say(DigestText.REFUSED), waiting.refused);
        return facts;
    }

    private static void add(List<Fact> facts, String term, int count) {
        if (count > 0) {
            facts.add(new Fact(term, Integer.toString(count)));
        }
    }

    /** As the outbox keeps it. */
    void write(FactWriter facts) {
        facts.day("day", day)
                .number("overdue", requests.overdue)
                .number("due", requests.due)
                .number("toBePosted", requests.toBePosted)
                .number("untold", requests.untold)
                .day("through", leaving.through)
                .number("leaving", leaving.persons)
                .truth("more", leaving.more)
                .number("held", waiting.held)
                .number("failed", waiting.failed)
                .number("reviews", waiting.reviews)
                .number("notices", waiting.notices)
                .number("refused", waiting.refused)
                .optional("seal", seal);
    }

    static DeskDigest read(FactReader facts) {
        return new DeskDigest(
                facts.day("day"),
                new Requests(
                        facts.number("overdue"),
                        facts.number("due"),
                        facts.number("toBePosted"),
                        facts.findNumber("untold")),
                new Leaving(facts.day("through"), facts.number("leaving"), facts.truth("more")),
                new Waiting(
                        facts.number("held"),
                        facts.number("failed"),
                        facts.number("reviews"),
                        facts.number("notices"),
                        facts.number("refused")),
                facts.findText("seal"));
    }
}
