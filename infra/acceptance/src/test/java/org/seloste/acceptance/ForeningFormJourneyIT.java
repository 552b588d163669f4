package org.seloste.acceptance;

import java.time.Period;

/** The journey on the Forening statement. */
final class ForeningFormJourneyIT extends FormJourneyIT {
    ForeningFormJourneyIT() {
        super(Running.FORENING, Period.ofMonths(12));
    }
}
