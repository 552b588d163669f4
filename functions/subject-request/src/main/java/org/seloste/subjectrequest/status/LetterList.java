package org.seloste.subjectrequest.status;

import org.seloste.letters.Letters;
import org.seloste.letters.Written;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.SentLetter;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Texts;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Bullets;
import org.seloste.web.page.Span;
import org.seloste.web.request.FollowText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The letters of a request, each a link to it. */
record LetterList(Voice voice, Case asked, String token) {
    Part part(List<SentLetter> letters) {
        return letters.isEmpty()
                ? voice.paragraph(FollowText.STATUS_NO_LETTERS)
                : new Bullets(letters.stream().map(letter -> link(letter, letters)).toList());
    }

    private Span link(SentLetter letter, List<SentLetter> letters) {
        return Span.link(
                        words(letter, letters),
                        voice.to("/requests/status/" + token + "/letters/" + letter.number()))
                .in(letter.language());
    }

    /**
     * Of two letters of one day about the same, the time tells them apart; of two that were written
     * in one minute, the number.
     */
    private String words(SentLetter letter, List<SentLetter> letters) {
        List<SentLetter> alike =
                letters.stream()
                        .filter(other -> day(other).equals(day(letter)))
                        .filter(other -> subject(other).equals(subject(letter)))
                        .toList();
        long atOnce = alike.stream().filter(other -> minute(other).equals(minute(letter))).count();
        String subject = subject(letter);
        if (atOnce > 1) {
            return voice.say(
                    FollowText.STATUS_LETTER_NUMBERED,
                    subject,
                    letter.writtenAt(),
                    letter.number());
        }
        return alike.size() == 1
                ? voice.say(FollowText.STATUS_LETTER, subject, day(letter))
                : voice.say(FollowText.STATUS_LETTER, subject, letter.writtenAt());
    }

    private LocalDate day(SentLetter letter) {
        return LegalClock.of(voice.statement()).receivedOn(letter.writtenAt());
    }

    private static Instant minute(SentLetter letter) {
        return letter.writtenAt().truncatedTo(ChronoUnit.MINUTES);
    }

    private String subject(SentLetter letter) {
        Texts texts = voice.site().texts(letter.language());
        return Written.shown(Letters.read(letter.kind(), letter.facts()), voice.statement(), texts)
                .subject();
    }
}
