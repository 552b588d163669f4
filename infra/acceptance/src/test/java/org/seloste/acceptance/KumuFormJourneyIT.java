package org.seloste.acceptance;

/** The journey on the Kumu statement. */
final class KumuFormJourneyIT extends FormJourneyIT {
    KumuFormJourneyIT() {
        super(Running.KUMU);
    }
}
