package org.seloste.letters;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.List;

/**
 * Says that a request was received and confirmed, and by when it is answered (link: STATUS; GDPR
 * Art. 12(3)).
 *
 * @param number the case number, for people
 * @param rights what was asked for and is open or done now, without what was merged
 * @param merged what joined a request that was open already
 * @param receivedOn the day of receipt
 * @param due the last day of the time limit
 * @param erasedBy the day on which the data is erased although it was not downloaded before; null
 *     when no erasure waits for a download
 * @param restrictedFrom the day since which the data is only stored; null when it is not restricted
 */
public record RequestAccepted(
        String number,
        List<Right> rights,
        List<Merged> merged,
        LocalDate receivedOn,
        LocalDate due,
        @Nullable LocalDate erasedBy,
        @Nullable LocalDate restrictedFrom)
        implements CaseLetter {
    /** What the outbox calls this letter. */
    public static final String KIND = "REQUEST_ACCEPTED";

    public RequestAccepted {
        rights = List.copyOf(rights);
        merged = List.copyOf(merged);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return number;
    }

    @Override
    public String preheader(Speech speech) {
        return number;
    }

    @Override
    public List<Block> blocks(Speech speech) {
        return List.of(new Block.Heading(number));
    }
}
