package org.seloste.local.template;

import org.seloste.local.policy.PolicyRule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the policies that a function has: IAM's documents, written in the template. */
final class PolicyReader {
    private static final Set<String> STATEMENT =
            Set.of("Sid", "Effect", "Action", "Resource", "Condition");

    private PolicyReader() {}

    static List<PolicyRule> read(Tree policies) {
        return listed(policies).stream().flatMap(PolicyReader::document).toList();
    }

    private static Stream<PolicyRule> document(Tree policy) {
        if (!(policy instanceof Tree.Fields)) {
            throw policy.at()
                    .error("A local run understands only policies with Version and Statement.");
        }
        policy.only("part of a policy", Set.of("Version", "Statement"));
        return listed(policy.get("Statement")).stream().flatMap(PolicyReader::statement);
    }

    private static Stream<PolicyRule> statement(Tree statement) {
        statement.only("part of a statement", STATEMENT);
        boolean allows = allows(statement.get("Effect"));
        Map<String, List<String>> equal =
                statement.find("Condition").map(PolicyReader::equal).orElse(Map.of());
        List<PolicyRule> rules = new ArrayList<>();
        for (String action : texts(statement.get("Action"))) {
            for (String resource : texts(statement.get("Resource"))) {
                rules.add(new PolicyRule(allows, action, resource, equal));
            }
        }
        return rules.stream();
    }

    private static boolean allows(Tree effect) {
        return switch (effect.text()) {
            case "Allow" -> true;
            case "Deny" -> false;
            default -> throw effect.at().error("Allow or Deny is expected here.");
        };
    }

    private static Map<String, List<String>> equal(Tree condition) {
        condition.only("operator of a condition", Set.of("StringEquals"));
        Tree keys = condition.get("StringEquals");
        keys.only("key of a condition", Set.of("ses:FromAddress"));
        Map<String, List<String>> equal = new LinkedHashMap<>();
        keys.fields().forEach((key, values) -> equal.put(key, texts(values)));
        return equal;
    }

    private static List<String> texts(Tree tree) {
        return listed(tree).stream().map(Tree::text).toList();
    }

    private static List<Tree> listed(Tree tree) {
        return tree instanceof Tree.Items items ? items.all() : List.of(tree);
    }
}
