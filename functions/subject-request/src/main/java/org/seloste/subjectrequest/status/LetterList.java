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

import java.time.LocalDate;
import java.util.List;

/** The letters of a request, each a link to it. */
record LetterList(Voice voice, Case asked, String token) {
    Part part(List<SentLetter> letters) {
        return letters.isEmpty()
                ? voice.paragraph(FollowText.STATUS_NO_LETTERS)
                : new Bullets(
                        letters.stream()
                                .map(letter -> link(letter, when(letter, letters)))
                                .toList());
    }

    /** Of two letters of one day about the same, the time tells them apart. */
    private Object when(SentLetter letter, List<SentLetter> letters) {
        long alike =
                letters.stream()
                        .filter(other -> day(other).equals(day(letter)))
                        .filter(other -> subject(other).equals(subject(letter)))
                        .count();
        return alike == 1 ? day(letter) : letter.writtenAt();
    }

    private LocalDate day(SentLetter letter) {
        return LegalClock.of(voice.statement()).receivedOn(letter.writtenAt());
    }

    private Span link(SentLetter letter, Object when) {
        return Span.link(
                        voice.say(FollowText.STATUS_LETTER, subject(letter), when),
                        voice.to("/requests/status/" + token + "/letters/" + letter.number()))
                .in(letter.language());
    }

    private String subject(SentLetter letter) {
        Texts texts = voice.site().texts(letter.language());
        return Written.shown(Letters.read(letter.kind(), letter.facts()), voice.statement(), texts)
                .subject();
    }
}
