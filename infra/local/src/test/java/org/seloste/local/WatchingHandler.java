package org.seloste.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Remembers what it was told, by the table that it watches; fails on "bad" the first time. */
public final class WatchingHandler
        implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    private static final Map<String, Queue<String>> SEEN = new ConcurrentHashMap<>();

    private final Queue<String> seen;

    public WatchingHandler(Map<String, String> environment, InstantSource time) {
        this.seen = seen(environment.get("AWS_ENDPOINT_URL_DYNAMODB"));
    }

    /** What the handlers of a system were told; their proxy's address tells systems apart. */
    static Queue<String> seen(String proxy) {
        return SEEN.computeIfAbsent(proxy, _ -> new ConcurrentLinkedQueue<>());
    }

    @Override
    public @Nullable Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        if (!(event.get("Records") instanceof List<?> records)) {
            seen.add("schedule " + event.get("source"));
            return null;
        }
        for (Object each : records) {
            Map<?, ?> record = (Map<?, ?>) each;
            Map<?, ?> change = (Map<?, ?>) record.get("dynamodb");
            String line = line(record, change);
            boolean known = seen.contains(line);
            seen.add(line);
            if (line.contains("bad") && !known) {
                return Map.of(
                        "batchItemFailures",
                        List.of(Map.of("itemIdentifier", change.get("SequenceNumber"))));
            }
        }
        return Map.of("batchItemFailures", List.of());
    }

    private static String line(Map<?, ?> record, Map<?, ?> change) {
        Object key = ((Map<?, ?>) ((Map<?, ?>) change.get("Keys")).get("pk")).get("S");
        boolean expired = record.get("userIdentity") != null;
        return record.get("eventName") + " " + key + (expired ? " expired" : "");
    }
}
