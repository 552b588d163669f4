package org.seloste.local.template;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What calls a function. */
public sealed interface Event {
    /**
     * A route of the HTTP API.
     *
     * @param method a method, or ANY
     * @param path a path with {@code {variables}}, or {@code $default} for whatever is left
     * @param authorizer the name of what decides who may take it; nothing for everybody
     */
    record Route(String method, String path, @Nullable String authorizer) implements Event {
        /** The path of the route that takes what no other does. */
        public static final String DEFAULT = "$default";

        /** The key as API Gateway writes it. */
        public String key() {
            return path.equals(DEFAULT) ? DEFAULT : method + " " + path;
        }
    }

    /**
     * A table's stream.
     *
     * @param streamArn the stream
     * @param latest whether to begin with what comes next, not with the oldest
     * @param batchSize how many records at most are given at once
     * @param window how long to wait for more of them
     * @param retries how often a failed batch is tried again; negative for as long as it takes
     * @param maximumAge how old a record may be when it is tried; nothing for any age
     * @param bisect whether a failed batch is halved
     * @param partial whether the function answers which records failed
     * @param filters which records to give
     * @param onFailure where records go that are given up
     */
    record Stream(
            String streamArn,
            boolean latest,
            int batchSize,
            Duration window,
            int retries,
            @Nullable Duration maximumAge,
            boolean bisect,
            boolean partial,
            EventPatterns filters,
            @Nullable String onFailure)
            implements Event {
        private static final Pattern TABLE = Pattern.compile(":table/([^/]+)/stream/");

        /** The name of the table whose stream it is, as its ARN tells. */
        public String table() {
            Matcher matcher = TABLE.matcher(streamArn);
            if (!matcher.find()) {
                throw new IllegalArgumentException("This is no stream of a table: " + streamArn);
            }
            return matcher.group(1);
        }
    }

    /**
     * A schedule.
     *
     * @param name its logical name
     * @param expression rate, cron or at, as the template says it
     * @param when the same, as it is meant
     * @param input what the function gets; nothing for the usual event
     * @param scheduler whether EventBridge Scheduler calls, not a rule; their events differ
     * @param enabled whether it runs by itself
     */
    record Timer(
            String name,
            String expression,
            ScheduleExpression when,
            @Nullable String input,
            boolean scheduler,
            boolean enabled)
            implements Event {}
}
