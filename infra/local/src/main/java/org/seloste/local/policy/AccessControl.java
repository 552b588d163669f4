package org.seloste.local.policy;

import org.jspecify.annotations.Nullable;
import org.seloste.local.Console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what callers may do, as IAM does: a rule must allow it, and none deny it. A function
 * signs with its logical id as its access key; that tells who calls.
 */
public final class AccessControl {
    /** The access key of the runner itself, which may do everything. */
    public static final String RUNNER = "local";

    private static final Pattern KEY = Pattern.compile("Credential=([^/,\\s]+)/");

    private final Map<String, List<PolicyRule>> rules;
    private final Set<Use> used = ConcurrentHashMap.newKeySet();

    private record Use(String function, PolicyRule rule) {}

    /** Access control by the rules of each function, by its logical id. */
    public AccessControl(Map<String, List<PolicyRule>> rules) {
        this.rules = Map.copyOf(rules);
    }

    /**
     * Why a call is refused, in words such as AWS's; nothing if it may do all that it asks.
     *
     * @param authorization the header that the call is signed with
     */
    public Optional<String> refusal(@Nullable String authorization, List<Access> accesses) {
        String caller = caller(authorization);
        return accesses.stream()
                .filter(access -> !caller.equals(RUNNER) && !permits(caller, access))
                .findFirst()
                .map(access -> refused(caller, access));
    }

    private static String caller(@Nullable String authorization) {
        Matcher matcher = KEY.matcher(authorization == null ? "" : authorization);
        return matcher.find() ? matcher.group(1) : "anonymous";
    }

    private boolean permits(String caller, Access access) {
        List<PolicyRule> covering =
                rules.getOrDefault(caller, List.of()).stream()
                        .filter(rule -> rule.covers(access))
                        .toList();
        covering.forEach(rule -> used.add(new Use(caller, rule)));
        return !covering.isEmpty() && covering.stream().allMatch(PolicyRule::allows);
    }

    private static String refused(String caller, Access access) {
        Console.say("! %s may not %s, by its Policies".formatted(caller, access));
        return "User: %s is not authorized to perform: %s on resource: %s"
                .formatted(caller, access.action(), access.resource());
    }

    /** What was allowed to functions and not yet used, such as {@code Web: ses:* on *}. */
    public List<String> unused() {
        List<String> unused = new ArrayList<>();
        rules.forEach(
                (function, all) ->
                        all.stream()
                                .filter(PolicyRule::allows)
                                .filter(rule -> !used.contains(new Use(function, rule)))
                                .forEach(rule -> unused.add(function + ": " + rule)));
        return unused.stream().sorted().toList();
    }
}
