package org.seloste.register.cases;

import java.util.List;

/** What is behind a link for confirming. */
public sealed interface Opening {
    /**
     * A request that waits to be confirmed.
     *
     * @param request the case
     */
    record Waiting(Case request) implements Opening {}

    /**
     * It is confirmed, now or before.
     *
     * @param request the case
     * @param statusToken leads to its status page
     * @param joined the earlier requests that what it asks for is dealt with together with
     */
    record Confirmed(Case request, String statusToken, List<Case> joined) implements Opening {
        public Confirmed {
            joined = List.copyOf(joined);
        }

        /** Whoever has the token may act. */
        @Override
        public String toString() {
            return "Confirmed[" + request + "]";
        }
    }

    /**
     * The link has ended; the request still waits.
     *
     * @param resendToken for asking for a fresh one
     * @param language of the request
     */
    record Expired(String resendToken, String language) implements Opening {
        @Override
        public String toString() {
            return "Expired[]";
        }
    }

    /**
     * The request was closed without being confirmed.
     *
     * @param request the case
     */
    record Closed(Case request) implements Opening {}

    /** We never wrote that link, or what it led to is long gone. */
    record Unknown() implements Opening {}
}
