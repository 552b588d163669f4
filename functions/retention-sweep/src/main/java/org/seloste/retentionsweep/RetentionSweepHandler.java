package org.seloste.retentionsweep;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.Map;

/** Does what has become due; runs once an hour. Takes any event: the hour is all it says. */
public final class RetentionSweepHandler implements RequestHandler<Object, @Nullable Void> {
    private final InstantSource time;

    /** As Lambda makes it. */
    public RetentionSweepHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /** In an environment and at a time of one's own. */
    public RetentionSweepHandler(Map<String, String> environment, InstantSource time) {
        this.time = time;
    }

    @Override
    public @Nullable Void handleRequest(Object event, Context context) {
        System.out.println("{\"at\":\"" + time.instant() + "\"}");
        return null;
    }
}
