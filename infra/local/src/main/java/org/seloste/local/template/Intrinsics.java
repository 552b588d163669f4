package org.seloste.local.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts values in the place of intrinsic functions. */
final class Intrinsics {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^}]*)}");
    private static final String KNOWN =
            "Ref, GetAtt, Sub, If, Join, Split, Select, FindInMap, Base64; and in conditions"
                    + " Equals, And, Or, Not, Contains, Condition";

    private final References references;
    private final Conditions conditions;
    private final Map<String, Tree> mappings;

    Intrinsics(References references, Map<String, Tree> conditions, Map<String, Tree> mappings) {
        this.references = references;
        this.conditions = new Conditions(conditions, this);
        this.mappings = mappings;
    }

    Conditions conditions() {
        return conditions;
    }

    /** The same tree with values for calls and without what has no value. */
    Tree value(Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> scalar;
            case Tree.Nothing nothing -> nothing;
            case Tree.Items(Place at, List<Tree> all) -> new Tree.Items(at, present(all));
            case Tree.Fields(Place at, Map<String, Tree> all) -> new Tree.Fields(at, present(all));
            case Tree.Call call -> call(call);
        };
    }

    String text(Tree tree) {
        return value(tree).text();
    }

    private List<Tree> present(List<Tree> all) {
        return all.stream().map(this::value).filter(v -> !(v instanceof Tree.Nothing)).toList();
    }

    private Map<String, Tree> present(Map<String, Tree> all) {
        Map<String, Tree> present = new LinkedHashMap<>();
        all.forEach(
                (name, tree) -> {
                    Tree value = value(tree);
                    if (!(value instanceof Tree.Nothing)) {
                        present.put(name, value);
                    }
                });
        return present;
    }

    private Tree call(Tree.Call call) {
        Place at = call.at();
        Tree argument = call.argument();
        return switch (call.function()) {
            case "Ref" -> references.ref(at, argument.text());
            case "GetAtt" -> scalar(at, references.attribute(at, attribute(argument)));
            case "Sub" -> scalar(at, substitute(argument));
            case "If" -> choose(at, argument);
            case "Join" -> scalar(at, join(argument));
            case "Split" -> split(at, argument);
            case "Select" -> select(at, argument);
            case "FindInMap" -> findInMap(at, argument);
            case "Base64" -> scalar(at, base64(text(argument)));
            default ->
                    throw at.error(
                            "A local run does not understand the function '%s'; it understands %s.",
                            call.function(), KNOWN);
        };
    }

    private static Tree scalar(Place at, String text) {
        return new Tree.Scalar(at, text);
    }

    private String attribute(Tree argument) {
        return argument instanceof Tree.Items items
                ? items.all().stream().map(this::text).collect(Collectors.joining("."))
                : argument.text();
    }

    private String substitute(Tree argument) {
        if (argument instanceof Tree.Items) {
            return substitute(
                    arguments(argument, 2).getFirst(), arguments(argument, 2).get(1).fields());
        }
        return substitute(argument, Map.of());
    }

    private String substitute(Tree template, Map<String, Tree> own) {
        Matcher matcher = VARIABLE.matcher(template.text());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    text, Matcher.quoteReplacement(variable(template, matcher, own)));
        }
        return matcher.appendTail(text).toString();
    }

    private String variable(Tree template, Matcher matcher, Map<String, Tree> own) {
        String name = matcher.group(2).strip();
        if (!matcher.group(1).isEmpty()) {
            return "${" + name + "}";
        }
        Tree given = own.get(name);
        if (given != null) {
            return text(given);
        }
        return name.contains(".")
                ? references.attribute(template.at(), name)
                : references.ref(template.at(), name).text();
    }

    private Tree choose(Place at, Tree argument) {
        List<Tree> parts = arguments(argument, 3);
        return value(conditions.holds(at, parts.getFirst().text()) ? parts.get(1) : parts.get(2));
    }

    private String join(Tree argument) {
        List<Tree> parts = arguments(argument, 2);
        return value(parts.get(1)).items().stream()
                .map(Tree::text)
                .collect(Collectors.joining(parts.getFirst().text()));
    }

    private Tree split(Place at, Tree argument) {
        List<Tree> parts = arguments(argument, 2);
        List<Tree> pieces = new ArrayList<>();
        for (String piece : text(parts.get(1)).split(Pattern.quote(parts.getFirst().text()), -1)) {
            pieces.add(scalar(at, piece));
        }
        return new Tree.Items(at, pieces);
    }

    private Tree select(Place at, Tree argument) {
        List<Tree> parts = arguments(argument, 2);
        int index = value(parts.getFirst()).number();
        List<Tree> choices = value(parts.get(1)).items();
        if (index < 0 || index >= choices.size()) {
            throw at.error("There is no element %d in this list of %d.", index, choices.size());
        }
        return choices.get(index);
    }

    private Tree findInMap(Place at, Tree argument) {
        List<Tree> path = arguments(argument, 3);
        Tree map = mappings.get(text(path.getFirst()));
        if (map == null) {
            throw at.error("There is no mapping '%s'.", text(path.getFirst()));
        }
        return map.get(text(path.get(1))).get(text(path.get(2)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Tree> arguments(Tree argument, int count) {
        if (argument.items().size() != count) {
            throw argument.at().error("This function takes %d arguments.", count);
        }
        return argument.items();
    }
}
