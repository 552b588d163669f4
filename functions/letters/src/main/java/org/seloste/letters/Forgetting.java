package org.seloste.letters;

import org.seloste.letters.Block.Paragraph;
import org.seloste.statement.Relationship;
import org.seloste.statement.Relationship.Erasure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What becomes of a request to be forgotten (GDPR Art. 17), in words that are true of everybody who
 * gets the letter: it may not tell whether its reader stands in another relationship too.
 */
final class Forgetting {
    private Forgetting() {}

    /**
     * The promise, as a part of a letter.
     *
     * @param relationship key of the relationship that the letter is about
     */
    static Paragraph of(Speech speech, String relationship) {
        return new Paragraph(
                switch (speech.statement().relationship(relationship).erasureOnRequest()) {
                    case IMMEDIATE -> atOnce(speech);
                    case DECISION -> speech.say(LetterText.RIGHTS_FORGOTTEN);
                });
    }

    private static String atOnce(Speech speech) {
        List<Relationship> decided =
                speech.statement().relationships().stream()
                        .filter(each -> each.erasureOnRequest() == Erasure.DECISION)
                        .toList();
        return decided.isEmpty()
                ? speech.say(LetterText.RIGHTS_FORGOTTEN_AT_ONCE)
                : speech.say(LetterText.RIGHTS_FORGOTTEN_UNLESS, names(speech, decided));
    }

    private static String names(Speech speech, List<Relationship> relationships) {
        return relationships.stream()
                .map(Relationship::name)
                .map(speech::say)
                .collect(Collectors.joining(", "));
    }
}
