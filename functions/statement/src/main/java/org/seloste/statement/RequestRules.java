package org.seloste.statement;

import java.time.Duration;
import java.time.Period;

/**
 * How requests of Articles 15 to 22 are dealt with: every period and limit that the software keeps
 * to.
 *
 * @param answer from receipt to the day an answer is due (GDPR Art. 12(3): one month)
 * @param extended from receipt to the day it is due when a human extended it (three months)
 * @param confirmation how long a mailed link may be used to confirm
 * @param reminder from receipt to the one reminder that a request waits to be confirmed
 * @param unconfirmed from receipt to the day a request that nobody confirmed is closed
 * @param packageLife how long the data of an access request may be downloaded
 * @param downloads how many times it may be downloaded
 * @param code how long a code for a download may be used
 * @param codeTries how many times a code may be entered wrong
 * @param restrictionNotice from telling the person to the end of a restriction (Art. 18(3))
 * @param recipientNotice how long telling a recipient may take (Art. 19)
 * @param identityWorkingDays how many working days after receipt identity may still be asked (Art.
 *     12(6))
 * @param identityAnswer how long the person has to answer that
 * @param content how long what was written in a request is kept after it was closed
 * @param evidence how long it is kept that a request was dealt with, after it was closed (Art.
 *     5(2))
 * @param warning how many days before somebody's data goes the company is told
 * @param notification where the company hears that a request waits for it
 */
public record RequestRules(
        Period answer,
        Period extended,
        Duration confirmation,
        Period reminder,
        Period unconfirmed,
        Period packageLife,
        int downloads,
        Duration code,
        int codeTries,
        Period restrictionNotice,
        Period recipientNotice,
        int identityWorkingDays,
        Period identityAnswer,
        Period content,
        Period evidence,
        Period warning,
        String notification) {}
