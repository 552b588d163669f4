package org.seloste.letters;

import java.time.Instant;
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
