package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries the one-time code of a download; the code itself is derived when the mail is sent.
 *
 * @param number the case number, for people
 * @param serial how many codes the case has had, this one included; with the case's id it makes the
 *     code
 * @param until when the code ends
 */
public record DownloadCode(String number, int serial, Instant until) implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "DOWNLOAD_CODE";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(CaseText.CODE_SUBJECT, until, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.CODE_PREHEADER, until);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.CODE_TITLE));
        blocks.add(paragraph(speech, CaseText.CODE_TEXT, until));
        blocks.add(speech.code(CaseText.CODE_LABEL));
        blocks.add(paragraph(speech, CaseText.CODE_NEWEST, serial));
        blocks.add(paragraph(speech, CaseText.CODE_NOT_YOU));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }
}
