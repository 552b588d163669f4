package org.seloste.acceptance;

/** Rights requests on the Kumu statement. */
final class KumuRequestJourneyIT extends RequestJourneyIT {
    KumuRequestJourneyIT() {
        super(Running.KUMU);
    }
}
