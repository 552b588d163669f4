package org.seloste.letters;

import org.seloste.letters.Block.Bullets;
import org.seloste.letters.Block.Facts;
import org.seloste.letters.Block.Heading;
import org.seloste.letters.Block.Note;
import org.seloste.letters.Block.Paragraph;
import org.seloste.statement.Form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Confirms to the sender of a form what was stored (GDPR Art. 13, 21(4)). Leads to the page where
 * requests are made, too (link: SUBMISSION). Holds no word that the sender typed: the form must not
 * become a way to mail one's text to others.
 *
 * @param form key of the form
 * @param fields keys of the fields that were stored, in the form's order
 * @param consents keys of the consents that were ticked and wait for confirmation
 * @param receivedOn the day it was received, in the statement's zone
 * @param lastDay the last day it is kept unless something happens before
 */
public record SubmissionReceived(
        String form,
        List<String> fields,
        List<String> consents,
        LocalDate receivedOn,
        LocalDate lastDay)
        implements Letter {
    /** What the outbox calls this letter. */
    public static final String KIND = "SUBMISSION_RECEIVED";

    public SubmissionReceived {
        fields = List.copyOf(fields);
        consents = List.copyOf(consents);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(
                consents.isEmpty() ? LetterText.RECEIVED_SUBJECT : LetterText.CONSENT_SUBJECT,
                receivedOn);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(LetterText.RECEIVED_PREHEADER, lastDay);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        Form sent = FormWords.form(speech, form);
        List<Block> blocks = new ArrayList<>(opening(speech, sent));
        if (!consents.isEmpty()) {
            blocks.addAll(choices(speech, sent));
        }
        blocks.add(new Heading(speech.say(LetterText.STORED_TITLE)));
        blocks.add(new Facts(new StoredFacts(speech, sent, fields, receivedOn, lastDay).all()));
        blocks.addAll(rights(speech, sent));
        blocks.addAll(notYou(speech));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }

    private List<Block> opening(Speech speech, Form sent) {
        return List.of(
                new Heading(speech.say(LetterText.RECEIVED_TITLE)),
                new Paragraph(
                        speech.say(LetterText.RECEIVED_SENT, speech.say(sent.title()), receivedOn)),
                new Paragraph(speech.say(sent.replyWithin())));
    }

    private List<Block> choices(Speech speech, Form sent) {
        List<String> ticked =
                sent.consents().stream()
                        .filter(consent -> consents.contains(consent.key()))
                        .map(consent -> speech.say(consent.text()))
                        .toList();
        return List.of(
                new Heading(speech.say(LetterText.CONSENT_TITLE)),
                new Paragraph(speech.say(LetterText.CONSENT_TICKED)),
                new Bullets(ticked),
                new Paragraph(speech.say(LetterText.CONSENT_CONFIRM)),
                speech.button(LetterText.CONSENT_BUTTON));
    }

    private static List<Block> rights(Speech speech, Form sent) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Note(
                        speech.say(LetterText.OBJECT_TITLE),
                        speech.say(
                                LetterText.OBJECT_TEXT, speech.statement().controller().email())));
        blocks.add(new Heading(speech.say(LetterText.RIGHTS_TITLE)));
        blocks.add(Forgetting.of(speech, sent.relationship()));
        blocks.add(new Paragraph(speech.say(LetterText.RIGHTS_OTHERS)));
        blocks.addAll(speech.linkBeside(LetterText.RIGHTS_REQUEST));
        blocks.add(new Paragraph(Signature.complaint(speech)));
        return blocks;
    }

    /** One button a letter: where it confirms a choice, it is the same page that undoes. */
    private List<Block> notYou(Speech speech) {
        Heading title = new Heading(speech.say(LetterText.NOT_YOU_TITLE));
        if (!consents.isEmpty()) {
            return List.of(title, new Paragraph(speech.say(LetterText.NOT_YOU_SAME_LINK)));
        }
        return List.of(
                title,
                new Paragraph(speech.say(LetterText.NOT_YOU_TEXT)),
                speech.button(LetterText.NOT_YOU_BUTTON));
    }
}
