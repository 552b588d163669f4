package org.seloste.publicstatement;

import org.seloste.web.Answer;
import org.seloste.web.Negotiation;
import org.seloste.web.Request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Sends no more than the asker lacks: nothing when it has the file, else the file compressed. */
final class Delivery {
    private static final int WORTH_COMPRESSING = 2048;

    private Delivery() {}

    /** The answer with its entity tag, as short as the asker can take it. */
    static Answer of(Request request, Answer whole) {
        String tag = tag(whole.body());
        Answer answer = whole.with("etag", tag);
        if (!answer.headers().containsKey("vary")) {
            answer = answer.with("vary", "Accept-Encoding");
        }
        if (has(request, tag)) {
            // With its type: the gateway would write one of its own, and caches believe it.
            return new Answer(304, answer.headers(), new byte[0]);
        }
        return answer.body().length >= WORTH_COMPRESSING && Negotiation.acceptsGzip(request)
                ? answer.with("content-encoding", "gzip").withBody(compressed(answer.body()))
                : answer;
    }

    /** Whether the asker names the tag, weak or strong: proxies change one into the other. */
    private static boolean has(Request request, String tag) {
        String known = request.header("if-none-match").orElse("");
        return known.strip().equals("*") || known.contains(tag.substring(2));
    }

    /** Weak: the compressed file and the plain one have the same. */
    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
