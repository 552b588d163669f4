package org.seloste.letters;

import org.seloste.letters.Block.Fact;
import org.seloste.letters.Block.Facts;
import org.seloste.statement.Authority;

import java.net.URI;
import java.util.List;

/** What a person can do who disagrees (GDPR Art. 12(4), 77, 79). */
final class Remedies {
    private Remedies() {}

    static List<Block> blocks(Speech speech) {
        return List.of(
                CaseParts.heading(speech, AnswerText.REMEDIES_TITLE),
                CaseParts.answer(speech, AnswerText.REMEDIES_REPLY, AnswerText.REMEDIES_WRITE),
                CaseParts.paragraph(speech, AnswerText.REMEDIES_AUTHORITY),
                new Facts(contacts(speech)));
    }

    private static List<Fact> contacts(Speech speech) {
        Authority authority = speech.statement().authority();
        return List.of(
                fact(speech, AnswerText.AUTHORITY, speech.say(authority.name())),
                fact(speech, AnswerText.AUTHORITY_ADDRESS, speech.say(authority.address())),
                fact(speech, AnswerText.AUTHORITY_PHONE, authority.phone().replace(' ', '\u00a0')),
                fact(speech, AnswerText.AUTHORITY_EMAIL, authority.email()),
                fact(speech, AnswerText.AUTHORITY_WEBSITE, asSaid(authority.website())),
                fact(speech, AnswerText.COURT, speech.say(authority.court())));
    }

    private static Fact fact(Speech speech, AnswerText term, String value) {
        return new Fact(speech.say(term), value);
    }

    /** As people write it: a letter has one address in full, its own. */
    private static String asSaid(URI website) {
        return website.toString().replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
