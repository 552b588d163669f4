package org.seloste.local.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One action and one resource of a statement of a policy.
 *
 * @param allows whether the statement allows or denies
 * @param action the action, with wildcards; upper and lower case are the same
 * @param resource the ARN, with wildcards
 * @param equal which value each key of the context must have for the rule to hold
 */
public record PolicyRule(
        boolean allows, String action, String resource, Map<String, List<String>> equal) {
    /** Whether the rule speaks of this access. */
    boolean covers(Access access) {
        return matcher(action, Pattern.CASE_INSENSITIVE).matcher(access.action()).matches()
                && matcher(resource, 0).matcher(access.resource()).matches()
                && equal.entrySet().stream().allMatch(entry -> holds(entry, access));
    }

    private static boolean holds(Map.Entry<String, List<String>> entry, Access access) {
        String value = access.context().get(entry.getKey());
        return value != null && entry.getValue().contains(value);
    }

    private static Pattern matcher(String wildcards, int flags) {
        String regex =
                Arrays.stream(wildcards.split("(?=[*?])|(?<=[*?])"))
                        .map(PolicyRule::regex)
                        .collect(Collectors.joining());
        return Pattern.compile(regex, flags);
    }

    private static String regex(String piece) {
        return switch (piece) {
            case "*" -> ".*";
            case "?" -> ".";
            default -> Pattern.quote(piece);
        };
    }

    @Override
    public String toString() {
        return action + " on " + resource;
    }
}
