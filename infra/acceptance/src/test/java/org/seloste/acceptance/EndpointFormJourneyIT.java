package org.seloste.acceptance;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import java.net.URI;
import java.nio.file.Path;
import java.time.Period;

/** The journey on the Kumu statement, with tables and mails at the endpoint that somebody named. */
@EnabledIfEnvironmentVariable(named = "AWS_ENDPOINT_URL", matches = "https?://.+")
final class EndpointFormJourneyIT extends FormJourneyIT {
    EndpointFormJourneyIT() {
        super(Running.KUMU, Period.ofYears(3));
    }

    @Override
    Running open(Path statement) throws Exception {
        return Running.startAt(URI.create(System.getenv("AWS_ENDPOINT_URL")), statement);
    }
}
