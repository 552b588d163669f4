package org.seloste.web;

import java.util.Locale;

/** What can be wrong with a request, for programs and for people. */
public enum ProblemCode {
    /** The body is not what its type says: cut off, not JSON, not UTF-8. */
    MALFORMED(400, PageText.MALFORMED_TITLE, PageText.MALFORMED_DETAIL),
    /** Whoever asks is known, but may not do this. */
    FORBIDDEN(403, PageText.FORBIDDEN_TITLE, PageText.FORBIDDEN_DETAIL),
    /** The sender's site may not post here. */
    ORIGIN_REFUSED(403, PageText.ORIGIN_TITLE, PageText.ORIGIN_DETAIL),
    /** There is nothing at that address. */
    NOT_FOUND(404, PageText.NOT_FOUND_TITLE, PageText.NOT_FOUND_DETAIL),
    /** The address does not take that method. */
    METHOD_NOT_ALLOWED(405, PageText.METHOD_TITLE, PageText.METHOD_DETAIL),
    /** What is to be changed is another than the asker saw. */
    CONFLICT(409, PageText.CONFLICT_TITLE, PageText.CONFLICT_DETAIL),
    /** The link has expired, or what it led to is gone. */
    GONE(410, PageText.GONE_TITLE, PageText.GONE_DETAIL),
    /** The body is longer than the limit. */
    TOO_LARGE(413, PageText.TOO_LARGE_TITLE, PageText.TOO_LARGE_DETAIL),
    /** The body is of a type that is not taken. */
    UNSUPPORTED_TYPE(415, PageText.UNSUPPORTED_TITLE, PageText.UNSUPPORTED_DETAIL),
    /** Fields are wrong; each is named. */
    INVALID_FIELDS(422, PageText.INVALID_TITLE, PageText.INVALID_DETAIL),
    /** What is asked is understood, but cannot be done with what is there. */
    NOT_POSSIBLE(422, PageText.NOT_POSSIBLE_TITLE, PageText.NOT_POSSIBLE_DETAIL),
    /** The key of an earlier submission with other content. */
    KEY_REUSED(422, PageText.KEY_REUSED_TITLE, PageText.KEY_REUSED_DETAIL),
    /** Too much in too short a time. */
    TOO_MANY(429, PageText.TOO_MANY_TITLE, PageText.TOO_MANY_DETAIL),
    /** A mistake of ours. */
    INTERNAL(500, PageText.INTERNAL_TITLE, PageText.INTERNAL_DETAIL),
    /** It was not done, or not to its end; nothing was lost, and trying again helps. */
    UNAVAILABLE(503, PageText.UNAVAILABLE_TITLE, PageText.UNAVAILABLE_DETAIL);

    private final int status;
    private final PageText title;
    private final PageText detail;

    ProblemCode(int status, PageText title, PageText detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The status of HTTP that goes with it. */
    public int status() {
        return status;
    }

    /** What happened, as a heading. */
    public PageText title() {
        return title;
    }

    /** What to do about it, in a sentence. */
    public PageText detail() {
        return detail;
    }

    /** The address that names it (RFC 9457, type). */
    String type() {
        return "urn:seloste:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
