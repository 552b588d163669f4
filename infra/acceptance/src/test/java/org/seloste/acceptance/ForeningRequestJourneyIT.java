package org.seloste.acceptance;

/** Rights requests on the Forening statement. */
final class ForeningRequestJourneyIT extends RequestJourneyIT {
    ForeningRequestJourneyIT() {
        super(Running.FORENING);
    }
}
