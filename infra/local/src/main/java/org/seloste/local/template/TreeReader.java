package org.seloste.local.template;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads YAML with CloudFormation's short tags into trees; both forms of a function become calls.
 */
final class TreeReader {
    private final String file;

    private TreeReader(String file) {
        this.file = file;
    }

    static Tree read(Path path) throws IOException {
        String file = String.valueOf(path.getFileName());
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try (Reader reader = Files.newBufferedReader(path)) {
            return new Compose(settings)
                    .composeReader(reader)
                    .map(new TreeReader(file)::tree)
                    .orElseThrow(() -> new TemplateException(file + ": The template is empty."));
        } catch (YamlEngineException e) {
            throw new TemplateException("The template is no YAML: " + e.getMessage());
        }
    }

    private Tree tree(Node node) {
        String tag = node.getTag().getValue();
        Tree plain = plain(node);
        return tag.startsWith("!") ? new Tree.Call(at(node), tag.substring(1), plain) : plain;
    }

    private Tree plain(Node node) {
        return switch (node) {
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) ->
                    new Tree.Nothing(at(node));
            case ScalarNode scalar -> new Tree.Scalar(at(node), scalar.getValue());
            case SequenceNode sequence ->
                    new Tree.Items(at(node), sequence.getValue().stream().map(this::tree).toList());
            case MappingNode mapping -> mapping(mapping);
            default -> throw at(node).error("A local run does not understand this YAML.");
        };
    }

    private Tree mapping(MappingNode node) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = tree(tuple.getKeyNode()).text();
            if (fields.put(key, tree(tuple.getValueNode())) != null) {
                throw at(tuple.getKeyNode()).error("'%s' stands here twice.", key);
            }
        }
        return call(at(node), fields);
    }

    private static Tree call(Place at, Map<String, Tree> fields) {
        if (fields.size() == 1) {
            Map.Entry<String, Tree> only = List.copyOf(fields.entrySet()).getFirst();
            String name = only.getKey();
            if (name.equals("Ref") || name.startsWith("Fn::")) {
                return new Tree.Call(at, name.replace("Fn::", ""), only.getValue());
            }
        }
        return new Tree.Fields(at, fields);
    }

    private Place at(Node node) {
        return new Place(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
    }
}
