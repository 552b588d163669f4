package org.seloste.subjectrequest.download;

import org.seloste.copy.Copy;
import org.seloste.register.cases.Download;
import org.seloste.statement.Texts;

import java.time.Instant;
import java.util.Optional;

/** What a download link leads to. */
public interface Downloads {
    /** What is behind the link. Only looks. */
    Download find(String token, Instant now);

    /** Mails a fresh code. */
    Download sendCode(String token, Instant now);

    /** Takes a code. */
    Download open(String token, String code, Instant now);

    /** Whether files may be fetched. Only looks. */
    Download granted(String token, String grant, Instant now);

    /** Notes that a file is handed out. */
    Download take(String token, String grant, Instant now);

    /** What proves that files may be fetched. */
    String grant(Download.Open open);

    /**
     * The copy; empty when there is nothing of the person any more.
     *
     * @param texts the words of the reader's language
     * @param origin the address of our pages, without a slash at the end
     */
    Optional<Copy> copy(Download.Open open, Texts texts, String origin, Instant now);
}
