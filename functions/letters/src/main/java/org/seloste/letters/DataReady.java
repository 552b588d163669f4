package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says where a person's data can be downloaded (GDPR Art. 15(3), 20; link: PACKAGE, with the status
 * page beside it: of a request for nothing but a copy, this is the only letter).
 *
 * @param number the case number, for people
 * @param receivedOn the day of receipt
 * @param until the last day on which it can be downloaded
 * @param erasedBy the day on which it is erased although it was not downloaded before; null when no
 *     erasure waits for the download
 * @param restricted whether the data is only stored until then (Art. 18)
 */
public record DataReady(
        String number,
        LocalDate receivedOn,
        LocalDate until,
        @Nullable LocalDate erasedBy,
        boolean restricted)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "DATA_READY";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.isByPost()
                ? speech.say(CaseText.COPY_SUBJECT, receivedOn, number)
                : speech.say(CaseText.READY_SUBJECT, until, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.isByPost()
                ? speech.say(CaseText.COPY_TITLE)
                : speech.say(CaseText.READY_PREHEADER, until);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        return speech.isByPost() ? posted(speech) : mailed(speech);
    }

    /** Whoever no mail reaches downloads nothing: the copy goes with the letter. */
    private List<Block> posted(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.COPY_TITLE));
        blocks.add(paragraph(speech, CaseText.READY_RECEIVED, receivedOn, number));
        blocks.add(paragraph(speech, AnswerText.DONE_COPY_BY_POST));
        if (erasedBy != null) {
            blocks.addAll(erasure(speech, erasedBy));
        }
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }

    private List<Block> mailed(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.READY_TITLE));
        blocks.add(paragraph(speech, CaseText.READY_RECEIVED, receivedOn, number));
        blocks.add(paragraph(speech, CaseText.READY_TEXT, until));
        blocks.add(speech.button(CaseText.READY_BUTTON));
        blocks.addAll(after(speech));
        blocks.addAll(speech.linkBeside(CaseText.STATUS_BUTTON));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }

    /** Nobody brings about an erasure by a download without having been told. */
    private List<Block> after(Speech speech) {
        int downloads = speech.statement().requests().downloads();
        return erasedBy == null
                ? List.of(paragraph(speech, CaseText.READY_LIMIT, downloads))
                : erasure(speech, erasedBy);
    }

    /** A restriction ends with the data; that is told before (Art. 18(3)). */
    private List<Block> erasure(Speech speech, LocalDate day) {
        Block waits = CaseParts.erasureWaits(speech, day);
        return restricted
                ? List.of(waits, paragraph(speech, CaseText.READY_RESTRICTED))
                : List.of(waits);
    }
}
