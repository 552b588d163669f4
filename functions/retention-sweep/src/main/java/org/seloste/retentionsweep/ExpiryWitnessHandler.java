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
import org.seloste.register.storage.Outage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of what DynamoDB's Time to Live took from the register, as the register's stream brings it.
 * What could not be told comes back with all after it; telling again tells nothing twice. One
 * removal that cannot be told keeps none after it from being told: the stream tries it for a day.
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
        List<BatchItemFailure> failures = new ArrayList<>();
        for (DynamodbStreamRecord record : records) {
            Optional<Removal> removal = Removal.of(record);
            Result result = removal.map(each -> tell(each, testimony, context)).orElse(Result.TOLD);
            if (result != Result.TOLD && failures.isEmpty()) {
                failures.add(new BatchItemFailure(removal.orElseThrow().sequence()));
            }
            if (result == Result.NOBODY_CAN) {
                break;
            }
        }
        return failures;
    }

    /** What became of a removal, and whether to go on with the next one. */
    private enum Result {
        TOLD,
        FAILED,
        /** There is no time, or the tables do not answer. */
        NOBODY_CAN
    }

    private Result tell(Removal removal, Testimony testimony, Context context) {
        Duration left = Duration.ofMillis(context.getRemainingTimeInMillis()).minus(RESERVE);
        if (left.isNegative()) {
            testimony.ranOutOfTime();
            return Result.NOBODY_CAN;
        }
        try {
            Seen seen =
                    witness.saw(
                            removal.sequence(),
                            removal.pk(),
                            removal.sk(),
                            time.instant(),
                            Budget.of(left));
            return testimony.add(seen) ? Result.TOLD : Result.NOBODY_CAN;
        } catch (RuntimeException failure) {
            testimony.failed(failure);
            return Outage.is(failure) ? Result.NOBODY_CAN : Result.FAILED;
        }
    }
}
