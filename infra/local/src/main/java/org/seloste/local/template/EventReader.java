package org.seloste.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the events of a function. */
final class EventReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> ROUTE =
            Set.of("ApiId", "Auth", "Method", "Path", "PayloadFormatVersion", "TimeoutInMillis");
    private static final Set<String> STREAM =
            Set.of(
                    "Stream",
                    "StartingPosition",
                    "BatchSize",
                    "MaximumBatchingWindowInSeconds",
                    "MaximumRetryAttempts",
                    "MaximumRecordAgeInSeconds",
                    "BisectBatchOnFunctionError",
                    "FunctionResponseTypes",
                    "FilterCriteria",
                    "DestinationConfig",
                    "ParallelizationFactor",
                    "Enabled");
    private static final Set<String> SCHEDULE =
            Set.of(
                    "Schedule",
                    "ScheduleExpression",
                    "ScheduleExpressionTimezone",
                    "Name",
                    "Description",
                    "Input",
                    "Enabled",
                    "State",
                    "FlexibleTimeWindow",
                    "RetryPolicy",
                    "RoleArn",
                    "DeadLetterConfig");

    private EventReader() {}

    static Event read(String function, String name, Tree event) {
        event.only("part of an event", Set.of("Type", "Properties"));
        Tree type = event.get("Type");
        Tree properties = event.get("Properties");
        return switch (type.text()) {
            case "HttpApi" -> route(properties);
            case "DynamoDB" -> stream(properties);
            case "Schedule" -> timer(function + name, properties, "Schedule", false);
            case "ScheduleV2" -> timer(function + name, properties, "ScheduleExpression", true);
            default ->
                    throw type.at()
                            .error(
                                    "A local run does not understand the event type '%s'; it"
                                        + " understands DynamoDB, HttpApi, Schedule, ScheduleV2.",
                                    type.text());
        };
    }

    private static Event route(Tree properties) {
        properties.only("property of an HttpApi event", ROUTE);
        properties
                .find("PayloadFormatVersion")
                .filter(version -> !version.text().equals("2.0"))
                .ifPresent(
                        version -> {
                            throw version.at().error("A local run understands payload 2.0 only.");
                        });
        Optional<Tree> path = properties.find("Path");
        if (path.isEmpty()) {
            return new Event.Route("ANY", Event.Route.DEFAULT, authorizer(properties));
        }
        String method = properties.find("Method").map(Tree::text).orElse("ANY");
        return new Event.Route(
                method.equals("*") ? "ANY" : method.toUpperCase(Locale.ROOT),
                path.get().text(),
                authorizer(properties));
    }

    private static @Nullable String authorizer(Tree route) {
        Optional<Tree> auth = route.find("Auth");
        auth.ifPresent(there -> there.only("part of a route's Auth", Set.of("Authorizer")));
        return auth.map(there -> there.get("Authorizer").text())
                .filter(name -> !name.equals("NONE"))
                .orElse(null);
    }

    private static Event stream(Tree properties) {
        properties.only("property of a DynamoDB event", STREAM);
        return new Event.Stream(
                properties.get("Stream").text(),
                !properties.get("StartingPosition").text().equals("TRIM_HORIZON"),
                number(properties, "BatchSize", 100),
                Duration.ofSeconds(number(properties, "MaximumBatchingWindowInSeconds", 0)),
                number(properties, "MaximumRetryAttempts", -1),
                maximumAge(properties).orElse(null),
                flag(properties, "BisectBatchOnFunctionError", false),
                partial(properties),
                filters(properties),
                properties
                        .find("DestinationConfig")
                        .flatMap(config -> config.find("OnFailure"))
                        .map(target -> target.get("Destination").text())
                        .orElse(null));
    }

    private static Optional<Duration> maximumAge(Tree properties) {
        int seconds = number(properties, "MaximumRecordAgeInSeconds", -1);
        return seconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }

    private static boolean partial(Tree properties) {
        return properties
                .find("FunctionResponseTypes")
                .filter(
                        types ->
                                types.items().stream()
                                        .map(Tree::text)
                                        .anyMatch("ReportBatchItemFailures"::equals))
                .isPresent();
    }

    private static EventPatterns filters(Tree properties) {
        List<Tree> filters =
                properties
                        .find("FilterCriteria")
                        .map(criteria -> criteria.get("Filters").items())
                        .orElse(List.of());
        try {
            return new EventPatterns(
                    filters.stream().map(filter -> json(filter.get("Pattern"))).toList());
        } catch (IllegalArgumentException e) {
            throw properties.get("FilterCriteria").at().error("%s", String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode json(Tree pattern) {
        try {
            return JSON.readTree(pattern.text());
        } catch (JsonProcessingException e) {
            throw pattern.at().error("This filter pattern is no JSON.");
        }
    }

    private static Event timer(String id, Tree properties, String expression, boolean scheduler) {
        properties.only("property of a schedule", SCHEDULE);
        boolean enabled =
                flag(properties, "Enabled", true)
                        && !properties
                                .find("State")
                                .map(Tree::text)
                                .orElse("ENABLED")
                                .equals("DISABLED");
        Tree when = properties.get(expression);
        return new Event.Timer(
                id,
                when.text(),
                when(when, properties.find("ScheduleExpressionTimezone")),
                properties.find("Input").map(Tree::text).orElse(null),
                scheduler,
                enabled);
    }

    private static ScheduleExpression when(Tree expression, Optional<Tree> zone) {
        try {
            return ScheduleExpression.parse(
                    expression.text(), ZoneId.of(zone.map(Tree::text).orElse("UTC")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw expression.at().error("%s", String.valueOf(e.getMessage()));
        }
    }

    private static int number(Tree properties, String name, int otherwise) {
        return properties.find(name).map(Tree::number).orElse(otherwise);
    }

    private static boolean flag(Tree properties, String name, boolean otherwise) {
        return properties.find(name).map(Tree::flag).orElse(otherwise);
    }
}
