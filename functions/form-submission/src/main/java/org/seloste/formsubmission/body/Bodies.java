package org.seloste.formsubmission.body;

import org.seloste.formsubmission.body.UnreadableBody.Reason;

/** Reads the body of a form post, whichever way it is encoded. */
public final class Bodies {
    /** The longest body that is read, in bytes. */
    public static final int LONGEST = 32 * 1024;

    private Bodies() {}

    /**
     * Reads a body.
     *
     * @param contentType the Content-Type header, empty when there is none
     * @throws UnreadableBody when it is not what a form sends
     */
    public static SentFields read(String contentType, byte[] body) throws UnreadableBody {
        if (body.length > LONGEST) {
            throw new UnreadableBody(Reason.TOO_LARGE);
        }
        MediaType type = MediaType.parse(contentType);
        return switch (type.name()) {
            case "application/x-www-form-urlencoded" -> UrlEncoded.read(body);
            case "multipart/form-data" -> Multipart.read(type.boundary(), body);
            case "application/json" -> Json.read(body);
            default -> throw new UnreadableBody(Reason.UNSUPPORTED_MEDIA_TYPE);
        };
    }
}
