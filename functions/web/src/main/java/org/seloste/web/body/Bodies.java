package org.seloste.web.body;

import org.seloste.web.body.UnreadableBody.Reason;

/** Reads the body of a post, whichever way it is encoded. */
public final class Bodies {
    /** The most that a form may say, in bytes of UTF-8: its names and values, decoded. */
    public static final int LONGEST = 32 * 1024;

    /**
     * The longest body that is read at all; escapes make it three times as long as what it says.
     */
    static final int LONGEST_RAW = 4 * LONGEST;

    private Bodies() {}

    /**
     * Reads what a website form sent.
     *
     * @param contentType the Content-Type header, empty when there is none
     * @throws UnreadableBody when it is not what a form sends
     */
    public static SentFields read(String contentType, byte[] body) throws UnreadableBody {
        requireReadable(body);
        MediaType type = MediaType.parse(contentType);
        return withinLimit(
                type.name().equals("multipart/form-data")
                        ? Multipart.read(type.boundary(), body)
                        : decoded(type, body, Json.Lists.REFUSED));
    }

    /**
     * Reads what a page of ours or a program sent: nothing in several parts, but JSON may have
     * lists of values, as a page may send a name several times.
     *
     * @param contentType the Content-Type header, empty when there is none
     * @throws UnreadableBody when it is neither
     */
    public static SentFields readWithLists(String contentType, byte[] body) throws UnreadableBody {
        requireReadable(body);
        return withinLimit(decoded(MediaType.parse(contentType), body, Json.Lists.TAKEN));
    }

    private static SentFields decoded(MediaType type, byte[] body, Json.Lists lists)
            throws UnreadableBody {
        return switch (type.name()) {
            case "application/x-www-form-urlencoded" -> UrlEncoded.read(body);
            case "application/json" -> Json.read(body, lists);
            default -> throw new UnreadableBody(Reason.UNSUPPORTED_MEDIA_TYPE);
        };
    }

    private static void requireReadable(byte[] body) throws UnreadableBody {
        if (body.length > LONGEST_RAW) {
            throw new UnreadableBody(Reason.TOO_LARGE);
        }
    }

    private static SentFields withinLimit(SentFields fields) throws UnreadableBody {
        if (fields.size() > LONGEST) {
            throw new UnreadableBody(Reason.TOO_LARGE);
        }
        return fields;
    }
}
