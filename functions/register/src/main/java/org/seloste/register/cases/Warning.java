package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Right;

import java.time.LocalDate;

/**
 * What a supervisory authority could hold against the company, said while something can still be
 * done, or so that it does not happen again.
 *
 * @param caseId the case
 * @param number what people call it
 * @param kind what is the matter
 * @param right the right that it is about; null when it is about the whole case
 * @param day the day that matters
 */
public record Warning(
        String caseId, String number, Kind kind, @Nullable Right right, LocalDate day) {
    /** What may be the matter with a case. */
    public enum Kind {
        /** The answer is due on the day, within a week. */
        DUE_SOON,
        /** The answer was due on the day, and is owed. */
        OVERDUE,
        /** Whoever needs longer than the day has to say so, with the reason, by then. */
        EXTENSION_NOT_TOLD,
        /** No mail tells it, for want of an address: it has to go by post. */
        TO_BE_POSTED,
        /** Whoever got the data should have been told by the day what became of it (Art. 19). */
        RECIPIENT_NOT_TOLD,
        /** Another case for the same right was open when it came: look at the person's others. */
        BESIDE_ANOTHER,
        /** The owner of a new address did not confirm it by the day: the correction waits. */
        ADDRESS_NOT_CONFIRMED,
        /** Identity was asked for later than the day until which the clock may pause for it. */
        IDENTITY_ASKED_LATE,
        /** Until the day it may be asked who the sender is. */
        IDENTITY_TO_BE_ASKED,
        /** A refusal was due by the day, whatever was extended (GDPR Art. 12(4)). */
        REFUSAL_LATE,
        /** The first request of somebody would be refused as excessive: only on proof of abuse. */
        FIRST_IS_EXCESSIVE,
        /** An erasure would be refused because of a law that on the day keeps only some of it. */
        LAW_KEEPS_LESS,
        /** Whom one claims not to know was identified by the day. */
        IDENTITY_KNOWN,
        /** A document of identity would be asked for, which is generally out of proportion. */
        IDENTITY_DOCUMENT,
        /** As of the day a copy goes to an address that the register does not have for them. */
        ADDRESS_NOT_THEIRS,
        /** As of the day others may stand behind the address that a copy goes to, and read it. */
        ADDRESS_SHARED,
        /** Since the day the person wants the data kept, only not used: an erasure ends that. */
        ENDS_RESTRICTION
    }
}
