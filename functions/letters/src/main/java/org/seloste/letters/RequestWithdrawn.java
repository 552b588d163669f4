package org.seloste.letters;

import static org.seloste.letters.CaseParts.heading;
import static org.seloste.letters.CaseParts.paragraph;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says that the person took a request back, in whole or in part.
 *
 * @param number the case number, for people
 * @param rights what was taken back
 * @param on the day on which it was
 * @param restrictionEnds the day from which it restricts the data no longer; null when it did not
 * @param after what becomes of the data then
 * @param also the numbers of later requests for the same, which were to be answered with this one
 */
public record RequestWithdrawn(
        String number,
        List<Right> rights,
        LocalDate on,
        @Nullable LocalDate restrictionEnds,
        AfterRestriction after,
        List<String> also)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "REQUEST_WITHDRAWN";

    public RequestWithdrawn {
        rights = List.copyOf(rights);
        also = List.copyOf(also);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(CaseText.WITHDRAWN_SUBJECT, on, number);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(CaseText.WITHDRAWN_PREHEADER);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(speech, CaseText.WITHDRAWN_TITLE));
        blocks.add(paragraph(speech, CaseText.WITHDRAWN_TEXT, on));
        blocks.add(CaseParts.inShort(speech, rights));
        if (!also.isEmpty()) {
            String numbers = String.join(", ", also);
            blocks.add(paragraph(speech, CaseText.WITHDRAWN_ALSO, numbers));
        }
        if (restrictionEnds != null) {
            blocks.add(CaseParts.restrictionEnds(speech, restrictionEnds, after));
        }
        blocks.add(CaseParts.answer(speech, CaseText.WITHDRAWN_AGAIN, CaseText.WITHDRAWN_WRITE));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }
}
