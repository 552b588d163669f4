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

/**
 * Notices that somebody is about to ask for an identity document: the letter says not to send a
 * copy of one, and people complain when they are asked for it.
 */
final class IdentityDocuments {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final String BEGINNING = "*";

    private IdentityDocuments() {}

    /**
     * The warning, if there is a reason for it.
     *
     * @param reader the words of the language that the person reads
     */
    static Optional<Warning> warning(Case request, Act act, Texts reader, LocalDate today) {
        boolean asked = act instanceof AskIdentity ask && isNamed(ask.needed(), reader);
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

    private static boolean isNamed(String needed, Texts reader) {
        List<String> documents = List.of(reader.say(DeskText.IDENTITY_DOCUMENTS).split(" "));
        return Arrays.stream(BETWEEN_WORDS.split(needed.toLowerCase(Locale.ROOT)))
                .anyMatch(word -> documents.stream().anyMatch(each -> isSame(each, word)));
    }

    private static boolean isSame(String document, String word) {
        return document.endsWith(BEGINNING)
                ? word.startsWith(document.substring(0, document.length() - BEGINNING.length()))
                : word.equals(document);
    }
}
