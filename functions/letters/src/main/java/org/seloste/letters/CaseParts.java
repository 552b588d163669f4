package org.seloste.letters;

import org.seloste.letters.Block.Bullets;
import org.seloste.letters.Block.Heading;
import org.seloste.letters.Block.Paragraph;
import org.seloste.letters.Block.Quote;
import org.seloste.statement.Right;
import org.seloste.statement.TextKey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What several letters about a request have in common. */
final class CaseParts {
    private CaseParts() {}

    static Heading heading(Speech speech, TextKey text) {
        return new Heading(speech.say(text));
    }

    static Paragraph paragraph(Speech speech, TextKey text, Object... values) {
        return new Paragraph(speech.say(text, values));
    }

    /**
     * What was asked for, as whole sentences.
     *
     * @param only keys of the categories that alone are to be erased; none means all
     */
    static Bullets wishes(Speech speech, List<Right> rights, List<String> only) {
        return new Bullets(rights.stream().map(right -> wish(speech, right, only)).toList());
    }

    private static String wish(Speech speech, Right right, List<String> only) {
        return right == Right.ERASURE && !only.isEmpty()
                ? speech.say(CaseText.ERASURE_OF, groups(speech, only))
                : speech.say(WishText.sentence(right));
    }

    /** The names of those categories, one after the other. */
    private static String groups(Speech speech, List<String> keys) {
        return speech.statement().categories().stream()
                .filter(category -> keys.contains(category.key()))
                .map(category -> speech.say(category.name()))
                .collect(Collectors.joining(", "));
    }

    /** What becomes of data on the day from which a restriction no longer holds. */
    static Paragraph restrictionEnds(Speech speech, LocalDate day, AfterRestriction after) {
        return paragraph(speech, after.text(), day);
    }

    /** The same in a few words each. */
    static Bullets inShort(Speech speech, List<Right> rights) {
        return new Bullets(
                rights.stream().map(right -> speech.say(WishText.inShort(right))).toList());
    }

    /** Somebody's own words, and what they are about. */
    static List<Block> words(Speech speech, TextKey label, String words) {
        return List.of(paragraph(speech, label), new Quote(words));
    }

    /** The way to the status page, which only a mail can show. */
    static List<Block> status(Speech speech) {
        return speech.isByPost() ? List.of() : toStatus(speech, CaseText.STATUS_TEXT);
    }

    /** The same once there is nothing to take back. */
    static List<Block> history(Speech speech) {
        return speech.isByPost() ? List.of() : toStatus(speech, CaseText.STATUS_HISTORY);
    }

    private static List<Block> toStatus(Speech speech, CaseText text) {
        return List.of(speech.button(CaseText.STATUS_BUTTON), paragraph(speech, text));
    }

    /** That the copy comes before the erasure. */
    static Paragraph erasureWaits(Speech speech, LocalDate until) {
        return new Paragraph(
                speech.say(
                        CaseText.ACCEPTED_ERASURE_WAITS,
                        CaseText.ACCEPTED_ERASURE_AFTER_POST,
                        until));
    }

    /** Where the controller is written to. */
    static Paragraph answer(Speech speech, TextKey mailed, TextKey posted) {
        return speech.isByPost()
                ? paragraph(speech, posted, address(speech), email(speech))
                : paragraph(speech, mailed, email(speech));
    }

    /** The address of the controller that people write to. */
    static String email(Speech speech) {
        return speech.statement().controller().email();
    }

    private static String address(Speech speech) {
        return speech.statement().controller().address();
    }
}
