package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How far somebody has come on the way from a mailed link to their files. */
public sealed interface Download {
    /** The link is right: a code may be mailed. */
    record Ready(Case request, Parcel parcel) implements Download {}

    /**
     * A code was mailed.
     *
     * @param until when it ends
     */
    record CodeSent(Case request, Instant until) implements Download {}

    /**
     * A code was mailed a moment ago, or too many were.
     *
     * @param until when the next one may be
     */
    record Wait(Case request, Instant until) implements Download {}

    /**
     * That was not the code.
     *
     * @param left how many times one may still try
     */
    record Wrong(Case request, int left) implements Download {}

    /**
     * A wrong code was entered too many times: it works no more.
     *
     * @param until when the next one may be mailed
     */
    record TooManyTries(Case request, Instant until) implements Download {}

    /** The code has ended, or none was mailed. */
    record NoCode(Case request) implements Download {}

    /** The code was right: the files may be fetched until the parcel's grant ends. */
    record Open(Case request, Parcel parcel) implements Download {}

    /** The time for fetching files is over: another code is needed. */
    record GrantOver(Case request) implements Download {}

    /**
     * There is nothing to download any more: its days are over, or it was downloaded enough.
     *
     * @param language in which the request was made; null when that is not known any more
     */
    record Gone(@Nullable String language) implements Download {}

    /** We never wrote that link. */
    record Unknown() implements Download {}
}
