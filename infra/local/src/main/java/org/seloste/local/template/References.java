package org.seloste.local.template;

import java.util.Map;

/** What names stand for: parameters, resources and AWS's own pseudo parameters. */
final class References {
    private final Stack stack;
    private final Map<String, Tree> parameters;
    private final Map<String, ResourceType> resources;

    References(Stack stack, Map<String, Tree> parameters, Map<String, ResourceType> resources) {
        this.stack = stack;
        this.parameters = parameters;
        this.resources = resources;
    }

    Tree ref(Place at, String name) {
        Tree parameter = parameters.get(name);
        if (parameter != null) {
            return parameter;
        }
        if (name.startsWith("AWS::")) {
            return pseudo(at, name);
        }
        return new Tree.Scalar(at, type(at, name).reference(stack, name));
    }

    /** The value of an attribute, named as {@code LogicalId.Attribute}. */
    String attribute(Place at, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            throw at.error("'%s' names no attribute of a resource.", path);
        }
        String id = path.substring(0, dot);
        String name = path.substring(dot + 1);
        return type(at, id)
                .attribute(stack, id, name)
                .orElseThrow(
                        () -> at.error("A local run knows no attribute '%s' of '%s'.", name, id));
    }

    private ResourceType type(Place at, String id) {
        ResourceType type = resources.get(id);
        if (type == null) {
            throw at.error("There is no parameter or resource '%s'.", id);
        }
        return type;
    }

    private Tree pseudo(Place at, String name) {
        return switch (name) {
            case "AWS::NoValue" -> new Tree.Nothing(at);
            case "AWS::Region" -> new Tree.Scalar(at, stack.region());
            case "AWS::AccountId" -> new Tree.Scalar(at, stack.account());
            case "AWS::StackName" -> new Tree.Scalar(at, stack.name());
            case "AWS::StackId" -> new Tree.Scalar(at, stackId());
            case "AWS::Partition" -> new Tree.Scalar(at, "aws");
            case "AWS::URLSuffix" -> new Tree.Scalar(at, "amazonaws.com");
            default ->
                    throw at.error(
                            "A local run does not understand the pseudo parameter '%s'.", name);
        };
    }

    private String stackId() {
        return "arn:aws:cloudformation:%s:%s:stack/%s/local"
                .formatted(stack.region(), stack.account(), stack.name());
    }
}
