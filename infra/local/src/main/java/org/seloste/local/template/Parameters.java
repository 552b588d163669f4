package org.seloste.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The template's parameters with their values: those given, else the defaults. */
final class Parameters {
    private static final Set<String> KNOWN =
            Set.of(
                    "Type",
                    "Default",
                    "Description",
                    "AllowedValues",
                    "AllowedPattern",
                    "ConstraintDescription",
                    "MinLength",
                    "MaxLength",
                    "MinValue",
                    "MaxValue",
                    "NoEcho");

    private Parameters() {}

    static Map<String, Tree> values(Map<String, Tree> declared, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (!declared.containsKey(name)) {
                throw new TemplateException(
                        "The template has no parameter '%s'; it has %s."
                                .formatted(name, declared.keySet()));
            }
        }
        Map<String, Tree> values = new LinkedHashMap<>();
        declared.forEach((name, parameter) -> values.put(name, value(name, parameter, given)));
        return values;
    }

    private static Tree value(String name, Tree parameter, Map<String, String> given) {
        parameter.only("part of a parameter", KNOWN);
        String override = given.get(name);
        if (override == null && parameter.find("Default").isEmpty()) {
            throw parameter
                    .at()
                    .error("The parameter '%s' has no default and was given no value.", name);
        }
        String text = override == null ? parameter.get("Default").text() : override;
        check(name, parameter, text);
        return typed(parameter, text);
    }

    private static void check(String name, Tree parameter, String text) {
        parameter
                .find("AllowedPattern")
                .filter(pattern -> !text.matches(pattern.text()))
                .ifPresent(pattern -> refuse(name, parameter, text, pattern.text()));
        parameter
                .find("AllowedValues")
                .filter(values -> values.items().stream().noneMatch(v -> v.text().equals(text)))
                .ifPresent(values -> refuse(name, parameter, text, texts(values).toString()));
    }

    private static void refuse(String name, Tree parameter, String text, String allowed) {
        throw parameter
                .at()
                .error("The parameter '%s' cannot be '%s'; allowed is %s.", name, text, allowed);
    }

    private static Tree typed(Tree parameter, String text) {
        Tree type = parameter.get("Type");
        return switch (type.text()) {
            case "String", "Number" -> new Tree.Scalar(parameter.at(), text);
            case "CommaDelimitedList" ->
                    new Tree.Items(
                            parameter.at(),
                            List.of(text.split(",")).stream()
                                    .<Tree>map(
                                            part -> new Tree.Scalar(parameter.at(), part.strip()))
                                    .toList());
            default ->
                    throw type.at()
                            .error(
                                    "A local run does not understand the parameter type '%s'; it"
                                            + " understands String, Number, CommaDelimitedList.",
                                    type.text());
        };
    }

    private static List<String> texts(Tree values) {
        return values.items().stream().map(Tree::text).toList();
    }
}
