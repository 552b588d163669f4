package org.seloste.web.statement;

import org.seloste.statement.Category;
import org.seloste.statement.Relationship;
import org.seloste.statement.RetentionRule;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long what is kept, and why (Art. 13(2)(a)). What follows one rule is told together. */
final class Retention {
    private final Speaker speaker;

    Retention(Speaker speaker) {
        this.speaker = speaker;
    }

    /** The table of everything, and below it what exactly starts each period. */
    Section section() {
        Map<String, List<String>> namesByRule = relationships();
        addTo(namesByRule, speaker.statement().categories());
        List<String> heads =
                List.of(
                        speaker.say(StatementText.TABLE_WHAT),
                        speaker.say(StatementText.TABLE_KEPT),
                        speaker.say(StatementText.TABLE_WHY),
                        speaker.say(StatementText.TABLE_BASIS));
        List<List<String>> rows = new ArrayList<>();
        List<Fact> starts = new ArrayList<>();
        namesByRule.forEach(
                (key, names) -> {
                    RetentionRule rule = speaker.statement().retentionRule(key);
                    rows.add(row(Speaker.list(names), rule));
                    if (rule.starts() != null) {
                        starts.add(Fact.of(Speaker.list(names), speaker.in(rule.starts())));
                    }
                });
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Table(speaker.say(StatementText.TABLE_CAPTION), heads, rows));
        if (!starts.isEmpty()) {
            parts.add(new Part.Facts(speaker.say(StatementText.STARTS), starts));
        }
        return new Section("retention", speaker.say(StatementText.RETENTION), parts);
    }

    /** How long a person's data is kept, by how the person stands to the controller. */
    List<String> ofPersons() {
        return sentences(relationships());
    }

    /** How long those categories are kept; without a rule of their own, as long as the person. */
    List<String> of(List<Category> categories) {
        boolean asLongAsThePerson = categories.stream().anyMatch(c -> c.retention() == null);
        Map<String, List<String>> namesByRule =
                asLongAsThePerson ? relationships() : new LinkedHashMap<>();
        addTo(namesByRule, categories);
        return sentences(namesByRule);
    }

    private Map<String, List<String>> relationships() {
        Map<String, List<String>> namesByRule = new LinkedHashMap<>();
        for (Relationship relationship : speaker.statement().relationships()) {
            add(namesByRule, relationship.retention(), speaker.in(relationship.name()));
        }
        return namesByRule;
    }

    private void addTo(Map<String, List<String>> namesByRule, List<Category> categories) {
        for (Category category : categories) {
            if (category.retention() != null) {
                add(namesByRule, category.retention(), speaker.in(category.name()));
            }
        }
    }

    private static void add(Map<String, List<String>> namesByRule, String rule, String name) {
        namesByRule.computeIfAbsent(rule, ignored -> new ArrayList<>()).add(name);
    }

    private List<String> sentences(Map<String, List<String>> namesByRule) {
        List<String> sentences = new ArrayList<>();
        namesByRule.forEach(
                (key, names) -> {
                    String kept = speaker.kept(speaker.statement().retentionRule(key));
                    sentences.add(speaker.say(StatementText.KEPT_FOR, Speaker.list(names), kept));
                });
        return sentences;
    }

    private List<String> row(String names, RetentionRule rule) {
        return List.of(
                names,
                speaker.kept(rule),
                speaker.sentence(rule.why()),
                speaker.basis(rule.basis()));
    }
}
