package org.seloste.local.template;

import org.seloste.local.policy.PolicyRule;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A function.
 *
 * @param id its logical id
 * @param handler the name of the handler's class
 * @param timeout how long one call may take
 * @param memory its memory in MB
 * @param environment its environment
 * @param rules what it may do
 * @param events what calls it
 */
public record FunctionSpec(
        String id,
        String handler,
        Duration timeout,
        int memory,
        Map<String, String> environment,
        List<PolicyRule> rules,
        List<Event> events) {
    private static final Set<String> PROPERTIES =
            Set.of(
                    "Handler",
                    "Timeout",
                    "Environment",
                    "Events",
                    "Policies",
                    // What follows changes nothing in a local run.
                    "Architectures",
                    "AutoPublishAlias",
                    "CodeUri",
                    "DeadLetterQueue",
                    "Description",
                    "EventInvokeConfig",
                    "FunctionName",
                    "LoggingConfig",
                    "MemorySize",
                    "ReservedConcurrentExecutions",
                    "Runtime",
                    "SnapStart",
                    "Tags",
                    "Tracing");

    static FunctionSpec read(String id, Tree properties) {
        properties.only("property of a function", PROPERTIES);
        return new FunctionSpec(
                id,
                handlerClass(properties.get("Handler")),
                Duration.ofSeconds(properties.find("Timeout").map(Tree::number).orElse(3)),
                properties.find("MemorySize").map(Tree::number).orElse(128),
                environment(properties),
                properties.find("Policies").map(PolicyReader::read).orElse(List.of()),
                events(id, properties));
    }

    private static String handlerClass(Tree handler) {
        return handler.text().replaceFirst("::handleRequest$", "");
    }

    private static Map<String, String> environment(Tree properties) {
        Map<String, String> environment = new LinkedHashMap<>();
        properties
                .find("Environment")
                .map(section -> section.get("Variables").fields())
                .orElse(Map.of())
                .forEach((name, value) -> environment.put(name, value.text()));
        return environment;
    }

    private static List<Event> events(String id, Tree properties) {
        return properties.find("Events").map(Tree::fields).orElse(Map.of()).entrySet().stream()
                .map(event -> EventReader.read(id, event.getKey(), event.getValue()))
                .toList();
    }
}
