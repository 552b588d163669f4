package org.seloste.acceptance;

import java.time.Period;

/** The journey on the Kumu statement. */
final class KumuFormJourneyIT extends FormJourneyIT {
    KumuFormJourneyIT() {
        super(Running.KUMU, Period.ofYears(3));
    }
}
