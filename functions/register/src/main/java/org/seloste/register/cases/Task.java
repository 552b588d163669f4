package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Telling one recipient of a person's data that it was corrected, erased or restricted (GDPR Art.
 * 19).
 *
 * @param caseId the case that it follows from
 * @param id its own id, within the case
 * @param right what was done: {@code RECTIFICATION}, {@code ERASURE} or {@code RESTRICTION}
 * @param recipient the recipient's name, as recorded when the data was disclosed
 * @param dueOn the last day for it; the law names none, the statement does
 * @param closing how it ended; null while it is open
 */
public record Task(
        String caseId,
        String id,
        Right right,
        String recipient,
        LocalDate dueOn,
        @Nullable Closing closing) {

    /** Whether the recipient should have been told by now, and nobody noted that they were. */
    public boolean isOverdue(LocalDate today) {
        return closing == null && today.isAfter(dueOn);
    }

    /** The same for one recipient more. */
    Task with(String another) {
        return new Task(caseId, id, right, recipient + ", " + another, dueOn, closing);
    }

    /** What became of telling a recipient. */
    public enum Outcome {
        /** The recipient was told. */
        SENT,
        /** It is impossible, such as for a recipient that is no more. */
        IMPOSSIBLE,
        /** It would take an effort out of all proportion. */
        DISPROPORTIONATE
    }

    /**
     * How a task ended.
     *
     * @param outcome what became of it
     * @param reason why the recipient was not told; may be empty when it was
     * @param actor who closed it
     * @param at when
     */
    public record Closing(Outcome outcome, String reason, String actor, Instant at) {}
}
