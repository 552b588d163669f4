package org.seloste.registerdesk.cases;

import org.seloste.register.cases.Act;
import org.seloste.register.cases.Act.AskIdentity;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Warning;
import org.seloste.statement.Texts;
import org.seloste.web.DeskText;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Notices that somebody is about to ask for an identity document: the letter says not to send a
 * copy of one, and people complain when they are asked for it.
 */
final class IdentityDocuments {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final String BEGINNING = "*";
    private static final String TOGETHER = "_";

    private IdentityDocuments() {}

    /**
     * The warning, if there is a reason for it.
     *
     * @param languages the words of every language in which it may be asked for
     */
    static Optional<Warning> warning(
            Case request, Act act, List<Texts> languages, LocalDate today) {
        boolean asked =
                act instanceof AskIdentity ask
                        && languages.stream().anyMatch(texts -> isNamed(ask.needed(), texts));
        return asked
                ? Optional.of(
                        new Warning(
                                request.id(),
                                request.number(),
                                Warning.Kind.IDENTITY_DOCUMENT,
                                null,
                                today))
                : Optional.empty();
    }

    private static boolean isNamed(String needed, Texts texts) {
        List<String> words = List.of(BETWEEN_WORDS.split(needed.toLowerCase(Locale.ROOT)));
        return Arrays.stream(texts.say(DeskText.IDENTITY_DOCUMENTS).split(" "))
                .map(document -> List.of(document.split(TOGETHER)))
                .anyMatch(document -> isIn(words, document));
    }

    private static boolean isIn(List<String> words, List<String> document) {
        return IntStream.rangeClosed(0, words.size() - document.size())
                .anyMatch(
                        first ->
                                IntStream.range(0, document.size())
                                        .allMatch(
                                                next ->
                                                        isSame(
                                                                document.get(next),
                                                                words.get(first + next))));
    }

    private static boolean isSame(String document, String word) {
        return document.endsWith(BEGINNING)
                ? word.startsWith(document.substring(0, document.length() - BEGINNING.length()))
                : word.equals(document);
    }
}
