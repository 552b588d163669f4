package org.seloste.retentionsweep;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;

import org.seloste.published.Published;
import org.seloste.register.Register;
import org.seloste.register.person.Seen;
import org.seloste.register.storage.Budget;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of what DynamoDB's Time to Live took from the register, as the register's stream brings it.
 * What could not be told comes back with all after it; telling again tells nothing twice.
 */
public final class ExpiryWitnessHandler
        implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    /** What one more removal and the answer may still take. */
    private static final Duration RESERVE = Duration.ofSeconds(10);

    private final Witness witness;
    private final InstantSource time;

    /** Tells of one removal. */
    @FunctionalInterface
    interface Witness {
        Seen saw(String sequence, String pk, String sk, Instant now, Budget budget);
    }

    /** As Lambda makes it. */
    public ExpiryWitnessHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /** In an environment and at a time of one's own. */
    public ExpiryWitnessHandler(Map<String, String> environment, InstantSource time) {
        this(
                Register.open(environment, Published.open(environment).statement())
                                .persons()
                                .witness()
                        ::saw,
                time);
    }

    ExpiryWitnessHandler(Witness witness, InstantSource time) {
        this.witness = witness;
        this.time = time;
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        Testimony testimony = new Testimony();
        List<BatchItemFailure> failures = tell(event.getRecords(), testimony, context);
        System.out.println(testimony.line(context.getAwsRequestId()));
        return new StreamsEventResponse(failures);
    }

    private List<BatchItemFailure> tell(
            List<DynamodbStreamRecord> records, Testimony testimony, Context context) {
        for (DynamodbStreamRecord record : records) {
            Optional<Removal> removal = Removal.of(record);
            if (removal.isPresent() && !tell(removal.get(), testimony, context)) {
                return List.of(new BatchItemFailure(removal.get().sequence()));
            }
        }
        return List.of();
    }

    private boolean tell(Removal removal, Testimony testimony, Context context) {
        Duration left = Duration.ofMillis(context.getRemainingTimeInMillis()).minus(RESERVE);
        if (left.isNegative()) {
            testimony.ranOutOfTime();
            return false;
        }
        try {
            Seen seen =
                    witness.saw(
                            removal.sequence(),
                            removal.pk(),
                            removal.sk(),
                            time.instant(),
                            Budget.of(left));
            return testimony.add(seen);
        } catch (RuntimeException failure) {
            testimony.failed(failure);
            return false;
        }
    }
}
