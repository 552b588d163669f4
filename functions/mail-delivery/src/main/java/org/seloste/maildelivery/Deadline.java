package org.seloste.maildelivery;

import com.amazonaws.services.lambda.runtime.Context;

/** Whether a function has time for one more mail before it is stopped. */
final class Deadline {
    /** One try at handing over, and marking what came of it. */
    private static final long ONE_MAIL_MILLIS = SesClients.LONGEST_TRY.plusSeconds(3).toMillis();

    private Deadline() {}

    static boolean leavesTime(Context context) {
        return context.getRemainingTimeInMillis() > ONE_MAIL_MILLIS;
    }
}
