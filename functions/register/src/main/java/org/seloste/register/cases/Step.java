package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened in a case, as its status page tells.
 *
 * @param at when
 * @param kind what
 * @param rights which of its rights it is about
 * @param reason why, in the decider's words; null when there was none, or once the content is
 *     deleted
 * @param before a day that no longer holds, such as the due day before an extension
 * @param after the day that holds instead
 */
public record Step(
        Instant at,
        Kind kind,
        List<Right> rights,
        @Nullable String reason,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {
    public Step {
        rights = List.copyOf(rights);
    }

    /** The same, then at the earliest. */
    Step notBefore(Instant earliest) {
        return at.isBefore(earliest)
                ? new Step(earliest, kind, rights, reason, before, after)
                : this;
    }

    /** What happens in cases. */
    public enum Kind {
        /** It was received. */
        RECEIVED,
        /** A fresh link for confirming was mailed. */
        LINK_SENT,
        /** The one reminder to confirm was mailed. */
        REMINDED,
        /** The owner of the address confirmed it. */
        CONFIRMED,
        /** An employee recorded it, and established who asks. */
        RECORDED,
        /** The same was asked before and is open: it is answered there. */
        MERGED,
        /** The same right is asked for in an open case that says something else: both go on. */
        BESIDE_ANOTHER,
        /** Direct marketing is banned. */
        BANNED,
        /** Consents were withdrawn. */
        CONSENTS_WITHDRAWN,
        /** Processing is restricted. */
        RESTRICTED,
        /** The data can be downloaded, until the day {@code after}. */
        DATA_READY,
        /** The data was downloaded. */
        DOWNLOADED,
        /** The erasure waits for a download, until the day {@code after}. */
        ERASURE_WAITS,
        /** The data is being erased, which nobody can stop any more. */
        ERASING,
        /** The data was erased. */
        ERASED,
        /** The register holds nothing about the sender. */
        NOTHING_FOUND,
        /** A human has to decide, until the day {@code after}. */
        WAITS_FOR_DECISION,
        /** The sender was asked who they are; the answer is waited for until {@code after}. */
        IDENTITY_ASKED,
        /** They answered; the due day moved. */
        IDENTITY_RECEIVED,
        /** They did not answer in time: it was closed. */
        IDENTITY_MISSING,
        /** The time limit was extended. */
        EXTENDED,
        /** A human decided. */
        DECIDED,
        /** The owner of a new address is asked to confirm it, until the day {@code after}. */
        ADDRESS_ASKED,
        /** They did, and the person is reached there. */
        ADDRESS_CHANGED,
        /** The person was told that a restriction ends on the day {@code after}. */
        LIFT_ANNOUNCED,
        /** A restriction ended. */
        LIFTED,
        /** The sender took it back. */
        WITHDRAWN,
        /** It was closed, because nobody confirmed it. */
        CLOSED_UNCONFIRMED,
        /** What was written in it was deleted. */
        CONTENT_DELETED
    }

    /** Without reason and days. */
    public static Step of(Instant at, Kind kind, List<Right> rights) {
        return new Step(at, kind, rights, null, null, null);
    }

    /** With the day until which something lasts, or from which it holds. */
    public static Step until(Instant at, Kind kind, List<Right> rights, LocalDate day) {
        return new Step(at, kind, rights, null, null, day);
    }

    Step withoutContent() {
        return new Step(at, kind, rights, null, before, after);
    }

    @Override
    public String toString() {
        return "Step[" + at + ", " + kind + "]";
    }
}
