package org.seloste.maildelivery;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import org.jspecify.annotations.Nullable;
import org.seloste.register.outbox.MailKey;

import java.time.InstantSource;
import java.util.Map;

/**
 * Sends what the stream gave up on; runs once an hour. Takes any event: the hour is all it says.
 *
 * <p>A run that leaves something owed fails, so that the function's alarm tells people. Trying it
 * again is harmless: what was sent is no longer owed.
 */
public final class UnsentMailsHandler implements RequestHandler<Object, @Nullable Void> {
    private final Delivery delivery;

    /** As Lambda makes it. */
    public UnsentMailsHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /** In an environment and at a time of one's own. */
    public UnsentMailsHandler(Map<String, String> environment, InstantSource time) {
        this.delivery = Wiring.delivery(environment, time);
    }

    @Override
    public @Nullable Void handleRequest(Object event, Context context) {
        Run run = new Run("hourly");
        for (MailKey key : delivery.unsent()) {
            if (!Deadline.leavesTime(context) || !run.add(delivery.deliver(key))) {
                break;
            }
        }
        System.out.println(run.line(context.getAwsRequestId()));
        if (run.isUnfinished()) {
            throw new IllegalStateException("mails are still owed; the line before says why");
        }
        return null;
    }
}
