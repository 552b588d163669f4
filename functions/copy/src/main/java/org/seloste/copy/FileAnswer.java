package org.seloste.copy;

import org.seloste.web.Answer;
import org.seloste.web.Negotiation;
import org.seloste.web.Request;

/** Hands a file out: compressed where that is worth it, and always small enough to be answered. */
public final class FileAnswer {
    private static final int WORTH_COMPRESSING = 50_000;

    /** An answer of a function holds at most 6 MB, and its quotes are escaped once more. */
    private static final int MOST_PLAIN = 3_000_000;

    private FileAnswer() {}

    /** The answer to whoever asks for it. */
    public static Answer of(Request request, CopyFile file) {
        if (file.size() < WORTH_COMPRESSING) {
            return plain(file);
        }
        if (Negotiation.acceptsGzip(request)) {
            return attached(file.format().contentType(), file.compressed(), file.name())
                    .with("content-encoding", "gzip");
        }
        return file.size() <= MOST_PLAIN
                ? plain(file)
                : attached(Answer.GZIP, file.compressed(), file.name() + ".gz");
    }

    private static Answer plain(CopyFile file) {
        return attached(file.format().contentType(), file.bytes(), file.name());
    }

    private static Answer attached(String contentType, byte[] bytes, String name) {
        return Answer.of(200, contentType, bytes)
                .with("content-disposition", "attachment; filename=\"%s\"".formatted(name))
                .with("vary", "Accept-Encoding");
    }
}
