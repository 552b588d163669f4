package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Block.Bullets;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says that a request was received and confirmed, and by when it is answered (link: STATUS; GDPR
 * Art. 12(3)).
 *
 * @param number the case number, for people
 * @param rights what was asked for and is open or done now, without what was merged
 * @param only keys of the categories that alone are to be erased; none means all
 * @param merged what joined a request that was open already
 * @param receivedOn the day of receipt
 * @param due the last day of the time limit
 * @param late whether that day was over already when the letter was written
 * @param erasedBy the day on which the data is erased although it was not downloaded before; null
 *     when no erasure waits for a download
 * @param restrictedFrom the day since which the data is only stored; null when it is not restricted
 * @param postponed whether a day of erasure was told before that no longer holds, since a human has
 *     to decide after all
 */
public record RequestAccepted(
        String number,
        List<Right> rights,
        List<String> only,
        List<Merged> merged,
        LocalDate receivedOn,
        LocalDate due,
        boolean late,
        @Nullable LocalDate erasedBy,
        @Nullable LocalDate restrictedFrom,
        boolean postponed)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "REQUEST_ACCEPTED";

    public RequestAccepted {
        rights = List.copyOf(rights);
        only = List.copyOf(only);
        merged = List.copyOf(merged);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(CaseText.ACCEPTED_SUBJECT, receivedOn, number);
    }

    @Override
    public String preheader(Speech speech) {
        return late
                ? speech.say(CaseText.ACCEPTED_PREHEADER_LATE)
                : speech.say(CaseText.ACCEPTED_PREHEADER, due);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.ACCEPTED_TITLE));
        CaseText opening = late ? CaseText.ACCEPTED_OPENING_LATE : CaseText.ACCEPTED_OPENING;
        blocks.add(paragraph(speech, opening, receivedOn, due));
        if (!rights.isEmpty()) {
            blocks.add(paragraph(speech, CaseText.YOU_ASKED));
            blocks.add(CaseParts.wishes(speech, rights, only));
        }
        if (restrictedFrom != null) {
            blocks.add(paragraph(speech, CaseText.ACCEPTED_RESTRICTED, restrictedFrom));
        }
        if (postponed) {
            blocks.add(paragraph(speech, CaseText.ACCEPTED_POSTPONED));
        }
        if (erasedBy != null) {
            blocks.add(CaseParts.erasureWaits(speech, erasedBy));
        }
        if (!merged.isEmpty()) {
            blocks.add(paragraph(speech, CaseText.ACCEPTED_MERGED));
            blocks.add(new Bullets(merged.stream().map(one -> merged(speech, one)).toList()));
        }
        blocks.addAll(CaseParts.status(speech));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }

    private static String merged(Speech speech, Merged one) {
        return speech.say(
                CaseText.ACCEPTED_MERGED_ONE,
                speech.say(WishText.inShort(one.right())),
                one.number(),
                one.receivedOn());
    }
}
