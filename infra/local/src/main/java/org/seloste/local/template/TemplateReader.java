package org.seloste.local.template;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a template: parameters, then conditions, then each resource with its values in place. */
public final class TemplateReader {
    private static final Set<String> SECTIONS =
            Set.of(
                    "AWSTemplateFormatVersion",
                    "Transform",
                    "Description",
                    "Metadata",
                    "Parameters",
                    "Rules",
                    "Mappings",
                    "Conditions",
                    "Globals",
                    "Resources",
                    "Outputs");
    private static final Set<String> RESOURCE =
            Set.of(
                    "Type",
                    "Properties",
                    "Condition",
                    "DependsOn",
                    "Metadata",
                    "DeletionPolicy",
                    "UpdateReplacePolicy");
    private static final Set<String> API =
            Set.of(
                    "AccessLogSettings",
                    "Auth",
                    "DefaultRouteSettings",
                    "Description",
                    "FailOnWarnings",
                    "Tags");

    private final Tree root;
    private final Stack stack;
    private final Map<String, ResourceType> types = new LinkedHashMap<>();
    private final Intrinsics intrinsics;
    private final List<FunctionSpec> functions = new ArrayList<>();
    private final List<TableSpec> tables = new ArrayList<>();
    private final List<SecretSpec> secrets = new ArrayList<>();
    private final Map<String, Authorizer> authorizers = new LinkedHashMap<>();
    private final Map<String, String> notRun = new LinkedHashMap<>();
    private @Nullable String apiUrl;

    private TemplateReader(Tree root, Map<String, String> parameters, Stack stack) {
        root.only("section", SECTIONS);
        this.root = root;
        this.stack = stack;
        Map<String, Tree> values = Parameters.values(section("Parameters"), parameters);
        this.intrinsics =
                new Intrinsics(
                        new References(stack, values, types),
                        section("Conditions"),
                        section("Mappings"));
    }

    /**
     * Reads a template.
     *
     * @throws TemplateException if a local run does not understand it
     * @throws IOException if it cannot be read
     */
    public static Template read(Path path, Map<String, String> parameters, Stack stack)
            throws IOException {
        return new TemplateReader(TreeReader.read(path), parameters, stack).template();
    }

    private Map<String, Tree> section(String name) {
        return root.find(name).map(Tree::fields).orElse(Map.of());
    }

    private Template template() {
        section("Rules").values().forEach(this::assertRule);
        Map<String, Tree> resources = present(section("Resources"));
        resources.forEach((id, resource) -> types.put(id, ResourceType.of(resource.get("Type"))));
        Globals globals =
                Globals.of(root.find("Globals").orElse(new Tree.Fields(root.at(), Map.of())));
        resources.forEach((id, resource) -> read(id, resource, globals));
        present(section("Outputs")).values().forEach(intrinsics::value);
        return new Template(functions, tables, secrets, apiUrl, authorizers, userPools(), notRun);
    }

    private Set<String> userPools() {
        Set<String> issuers = new LinkedHashSet<>();
        types.forEach(
                (id, type) -> {
                    if (type == ResourceType.USER_POOL) {
                        issuers.add(type.attribute(stack, id, "ProviderURL").orElseThrow());
                    }
                });
        return issuers;
    }

    private Map<String, Tree> present(Map<String, Tree> all) {
        Map<String, Tree> present = new LinkedHashMap<>();
        all.forEach(
                (id, tree) -> {
                    if (tree.find("Condition").map(this::holds).orElse(true)) {
                        present.put(id, tree);
                    }
                });
        return present;
    }

    private boolean holds(Tree condition) {
        return intrinsics.conditions().holds(condition.at(), condition.text());
    }

    private void assertRule(Tree rule) {
        if (rule.find("RuleCondition").map(intrinsics.conditions()::holds).orElse(true)) {
            rule.get("Assertions").items().forEach(this::assertThat);
        }
    }

    private void assertThat(Tree assertion) {
        if (!intrinsics.conditions().holds(assertion.get("Assert"))) {
            throw assertion.at().error("%s", assertion.get("AssertDescription").text().strip());
        }
    }

    private void read(String id, Tree resource, Globals globals) {
        resource.only("part of a resource", RESOURCE);
        ResourceType type = ResourceType.of(resource.get("Type"));
        Tree own = resource.find("Properties").orElse(new Tree.Fields(resource.at(), Map.of()));
        Tree properties = intrinsics.value(type == ResourceType.FUNCTION ? globals.over(own) : own);
        if (!type.reason().isEmpty()) {
            notRun.put(id, type.reason());
            return;
        }
        add(id, type, properties);
    }

    private void add(String id, ResourceType type, Tree properties) {
        if (type == ResourceType.FUNCTION) {
            functions.add(FunctionSpec.read(id, properties));
        } else if (type == ResourceType.TABLE) {
            String stream = type.attribute(stack, id, "StreamArn").orElseThrow();
            tables.add(TableSpec.read(id, type.reference(stack, id), stream, properties));
        } else if (type == ResourceType.SECRET) {
            secrets.add(SecretSpec.read(id, type.reference(stack, id), properties));
        } else {
            addApi(id, type, properties);
        }
    }

    private void addApi(String id, ResourceType type, Tree properties) {
        properties.only("property of an HTTP API", API);
        if (apiUrl != null) {
            throw properties.at().error("A local run serves one HTTP API; this is the second.");
        }
        apiUrl = type.attribute(stack, id, "ApiEndpoint").orElseThrow();
        properties.find("Auth").ifPresent(auth -> authorizers.putAll(Authorizer.read(auth)));
    }
}
