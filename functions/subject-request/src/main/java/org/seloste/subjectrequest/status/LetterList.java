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
                : new Bullets(letters.stream().map(this::link).toList());
    }

    private Span link(SentLetter letter) {
        LocalDate day = LegalClock.of(voice.statement()).receivedOn(letter.writtenAt());
        return Span.link(
                        voice.say(FollowText.STATUS_LETTER, subject(letter), day),
                        voice.to("/requests/status/" + token + "/letters/" + letter.number()))
                .in(letter.language());
    }

    private String subject(SentLetter letter) {
        Texts texts = voice.site().texts(letter.language());
        return Written.shown(Letters.read(letter.kind(), letter.facts()), voice.statement(), texts)
                .subject();
    }
}
