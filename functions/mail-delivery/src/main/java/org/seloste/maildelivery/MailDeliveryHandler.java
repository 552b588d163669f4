package org.seloste.maildelivery;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;

import org.seloste.register.outbox.MailKey;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends mails as the outbox's stream tells of them. When nothing can be sent, the stream gets back
 * the first record that was not, and brings it and all after it again.
 */
public final class MailDeliveryHandler
        implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    private final Delivery delivery;

    /** As Lambda makes it. */
    public MailDeliveryHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /** In an environment and at a time of one's own. */
    public MailDeliveryHandler(Map<String, String> environment, InstantSource time) {
        this.delivery = Wiring.delivery(environment, time);
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        Run run = new Run("stream");
        List<BatchItemFailure> failures = deliver(event.getRecords(), run, context);
        System.out.println(run.line(context.getAwsRequestId()));
        return new StreamsEventResponse(failures);
    }

    private List<BatchItemFailure> deliver(
            List<DynamodbStreamRecord> records, Run run, Context context) {
        for (DynamodbStreamRecord record : records) {
            Optional<MailKey> key = key(record);
            if (key.isEmpty()) {
                continue;
            }
            if (!Deadline.leavesTime(context) || !run.add(delivery.deliver(key.get()))) {
                return List.of(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));
            }
        }
        return List.of();
    }

    /** The table holds other things than mails, and tells of more than their coming. */
    private static Optional<MailKey> key(DynamodbStreamRecord record) {
        if (!"INSERT".equals(record.getEventName())) {
            return Optional.empty();
        }
        Map<String, AttributeValue> key = record.getDynamodb().getKeys();
        return MailKey.of(text(key, "pk"), text(key, "sk"));
    }

    private static String text(Map<String, AttributeValue> key, String name) {
        AttributeValue value = key.get(name);
        return value == null || value.getS() == null ? "" : value.getS();
    }
}
