package org.seloste.statementcompiler;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of all languages of a statement. */
final class Languages {
    private final Tree statement;
    private final Problems problems;

    Languages(Tree statement, Problems problems) {
        this.statement = statement;
        this.problems = problems;
    }

    /** The texts by language and key. */
    Map<String, Map<String, String>> texts() {
        Vocabulary vocabulary = Vocabulary.ofClassPath();
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (Tree language : statement.list("languages")) {
            String tag = language.text().orElse("");
            LanguageFile file = new LanguageFile(tag, vocabulary, problems);
            file.readProduct(language);
            statement.find("texts", tag).ifPresent(file::override);
            texts.put(tag, file.texts());
        }
        for (Map.Entry<String, Tree> wording : statement.mapping("texts").entrySet()) {
            if (!texts.isEmpty() && !texts.containsKey(wording.getKey())) {
                problems.add(
                        wording.getValue().place(),
                        "the statement is not written in '%s'".formatted(wording.getKey()),
                        Problems.oneOf(texts.keySet()));
            }
        }
        return texts;
    }
}
