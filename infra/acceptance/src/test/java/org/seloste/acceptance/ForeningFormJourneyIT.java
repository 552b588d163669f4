package org.seloste.acceptance;

/** The journey on the Forening statement. */
final class ForeningFormJourneyIT extends FormJourneyIT {
    ForeningFormJourneyIT() {
        super(Running.FORENING);
    }
}
