package org.seloste.statementcompiler;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Holds a statement against its JSON Schema. */
final class SchemaCheck {
    static final String SCHEMA = "statement.schema.json";

    private final ObjectNode schema = Json.resource(SCHEMA);
    private final Tree statement;
    private final Problems problems;

    SchemaCheck(Tree statement, Problems problems) {
        this.statement = statement;
        this.problems = problems;
    }

    void run() {
        List<String> languages = statement.texts("languages");
        requireEveryLanguage("text", languages);
        requireEveryLanguage("optionalText", languages);
        Schema compiled =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema);
        SchemaWords words = new SchemaWords(schema);
        for (Error error : compiled.validate(Json.of(statement))) {
            problems.add(placeOf(error), words.wrong(error), words.allowed(error));
        }
    }

    /** The languages are known only now: from here on a text has all of them and no other. */
    private void requireEveryLanguage(String definition, List<String> languages) {
        if (languages.isEmpty()) {
            return;
        }
        ObjectNode text = (ObjectNode) schema.get("$defs").get(definition);
        ObjectNode words = (ObjectNode) schema.get("$defs").get("words").deepCopy();
        words.put("description", "a text in each of the languages " + String.join(", ", languages));
        ArrayNode required = text.putArray("required");
        ObjectNode properties = text.putObject("properties");
        for (String language : languages) {
            required.add(language);
            properties.set(language, words);
        }
        text.remove("patternProperties");
    }

    private Place placeOf(Error error) {
        Tree tree = statement;
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            tree =
                    error.getInstanceLocation().getElement(i) instanceof Integer index
                            ? tree.list().get(index)
                            : tree.find(error.getInstanceLocation().getName(i)).orElse(tree);
        }
        return error.getKeyword().equals("additionalProperties")
                ? tree.find(error.getProperty()).orElse(tree).place()
                : tree.place();
    }
}
