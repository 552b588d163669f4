package org.seloste.statementcompiler;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads YAML 1.2 as a {@link Tree}: plain data, without anchors, aliases and doubled keys. */
final class YamlReader {
    private static final String DATA =
            "allowed: mappings, lists, texts, whole numbers, true, false and null";

    private final String file;
    private final Problems problems;

    YamlReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads a whole file; empty when it cannot be read at all, which is then a problem. */
    Optional<Tree> read(String yaml) {
        if (!isPrintable(yaml)) {
            return Optional.empty();
        }
        try {
            Optional<Node> root = compose(yaml);
            if (root.isEmpty()) {
                problems.add(Place.top(file), "the file is empty", "write a statement into it");
            }
            return root.map(node -> tree(node, placeOf(node, "")));
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().orElseThrow(() -> e);
            String problem = e.getProblem().replace(System.lineSeparator(), " ");
            String begun = Begun.before(e, mark, yaml);
            problems.add(placeOf(mark, ""), "this is not YAML: " + problem + begun, DATA);
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(Place.top(file), "this is not YAML: " + e.getMessage(), DATA);
            return Optional.empty();
        }
    }

    /**
     * Tells each character that YAML does not allow; the library would not tell where it stands.
     */
    private boolean isPrintable(String yaml) {
        boolean isPrintable = true;
        List<String> lines = yaml.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            int[] characters = lines.get(line).codePoints().toArray();
            for (int column = 0; column < characters.length; column++) {
                if (!StreamReader.isPrintable(characters[column])) {
                    problems.add(
                            new Place(file, line + 1, column + 1, ""),
                            "the control character U+%04X stands here"
                                    .formatted(characters[column]),
                            "take it out");
                    isPrintable = false;
                }
            }
        }
        return isPrintable;
    }

    private Optional<Node> compose(String yaml) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        return new Compose(settings).composeString(yaml);
    }

    private Tree tree(Node node, Place place) {
        if (node.getAnchor().isPresent()) {
            problems.add(
                    place,
                    "anchors and aliases (&, *) are not read",
                    "write it out where it is used");
            return new Tree.Scalar(place, null);
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, place);
            case SequenceNode sequence -> sequence(sequence, place);
            case ScalarNode scalar -> new Tree.Scalar(place, value(scalar, place));
            default -> throw new IllegalStateException("a node of kind " + node.getNodeType());
        };
    }

    private Tree mapping(MappingNode node, Place place) {
        SequencedMap<String, Tree> members = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
            String path = place.path().isEmpty() ? key : place.path() + "." + key;
            Place member = placeOf(tuple.getKeyNode(), path);
            Tree first = members.get(key);
            if (first != null) {
                problems.add(
                        member,
                        "the key stands twice, first on line " + first.place().line(),
                        "write it once");
            } else {
                members.put(key, tree(tuple.getValueNode(), member));
            }
        }
        return new Tree.Mapping(place, members);
    }

    private Tree sequence(SequenceNode node, Place place) {
        List<Tree> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            String path = "%s[%d]".formatted(place.path(), items.size());
            items.add(tree(item, placeOf(item, path)));
        }
        return new Tree.Sequence(place, items);
    }

    private @Nullable Object value(ScalarNode node, Place place) {
        Tag tag = node.getTag();
        String text = node.getValue();
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        if (tag.equals(Tag.INT)) {
            return wholeNumber(text, place);
        }
        if (!tag.equals(Tag.STR) && !tag.equals(Tag.FLOAT)) {
            problems.add(place, "the tag %s is not read".formatted(tag), DATA);
        }
        return text;
    }

    private @Nullable Object wholeNumber(String text, Place place) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            problems.add(
                    place,
                    "'%s' is no number that can be used".formatted(text),
                    "allowed: whole numbers of at most nine digits");
            return null;
        }
    }

    private Place placeOf(Node node, String path) {
        return node.getStartMark()
                .map(mark -> placeOf(mark, path))
                .orElseGet(() -> new Place(file, 1, 1, path));
    }

    private Place placeOf(Mark mark, String path) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, path);
    }
}
