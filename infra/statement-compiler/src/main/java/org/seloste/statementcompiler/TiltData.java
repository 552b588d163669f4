package org.seloste.statementcompiler;

import org.seloste.statement.Basis;
import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.LocalText;
import org.seloste.statement.Purpose;
import org.seloste.statement.Recipient;
import org.seloste.statement.Relationship;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The data of the statement, category by category, as TILT tells it. */
final class TiltData {
    private final Statement statement;
    private final String language;

    TiltData(Statement statement) {
        this.statement = statement;
        this.language = statement.defaultLanguage();
    }

    ArrayNode disclosed() {
        ArrayNode disclosed = Json.array();
        for (Category category : statement.categories()) {
            disclosed.add(category(category));
        }
        return disclosed;
    }

    private ObjectNode category(Category category) {
        ObjectNode node =
                Json.object()
                        .put("_id", category.key())
                        .put("category", category.name().in(language));
        ArrayNode purposes = node.putArray("purposes");
        ArrayNode bases = node.putArray("legalBases");
        ArrayNode interests = node.putArray("legitimateInterests");
        for (Purpose purpose : statement.purposes()) {
            if (purpose.categories().contains(category.key())) {
                purposes.addObject()
                        .put("purpose", purpose.name().in(language))
                        .put("description", purpose.description().in(language));
                bases.addObject().put("reference", reference(purpose.basis()));
                addInterest(interests, purpose);
            }
        }
        node.set("recipients", recipients(category));
        node.set("storage", storage(category));
        node.set("nonDisclosure", nonDisclosure());
        return node;
    }

    private void addInterest(ArrayNode interests, Purpose purpose) {
        if (purpose.interest() != null) {
            interests
                    .addObject()
                    .put("exists", true)
                    .put("reasoning", purpose.interest().in(language));
        }
    }

    private static String reference(Basis basis) {
        return "GDPR-6-1-"
                + switch (basis) {
                    case CONSENT -> "a";
                    case CONTRACT -> "b";
                    case LEGAL_OBLIGATION -> "c";
                    case VITAL_INTEREST -> "d";
                    case PUBLIC_TASK -> "e";
                    case LEGITIMATE_INTEREST -> "f";
                };
    }

    private ArrayNode recipients(Category category) {
        List<String> fields = category.fields().stream().map(Field::key).toList();
        ArrayNode recipients = Json.array();
        for (Recipient recipient : statement.recipients()) {
            if (!Collections.disjoint(recipient.fields(), fields)) {
                recipients
                        .addObject()
                        .put("name", recipient.name())
                        .put("country", recipient.country())
                        .put("category", recipient.role().in(language));
            }
        }
        return recipients;
    }

    private ArrayNode storage(Category category) {
        ArrayNode storage = Json.array();
        ObjectNode node = storage.addObject();
        ArrayNode temporal = node.putArray("temporal");
        ArrayNode conditions = node.putArray("purposeConditional");
        for (RetentionRule rule : rulesOf(category)) {
            temporal.addObject()
                    .put("description", rule.why().in(language))
                    .put("ttl", rule.period().toString());
            if (rule.starts() != null) {
                conditions.add(rule.starts().in(language));
            }
        }
        node.put("aggregationFunction", "max");
        return storage;
    }

    private List<RetentionRule> rulesOf(Category category) {
        if (category.retention() != null) {
            return List.of(statement.retentionRule(category.retention()));
        }
        List<RetentionRule> rules = new ArrayList<>();
        for (Relationship relationship : statement.relationships()) {
            rules.add(statement.retentionRule(relationship.retention()));
        }
        return rules;
    }

    private ObjectNode nonDisclosure() {
        LocalText compulsory = statement.rights().compulsory();
        return Json.object()
                .put("legalRequirement", false)
                .put("contractualRegulation", false)
                .put("obligationToProvide", false)
                .put("consequences", compulsory == null ? "" : compulsory.in(language));
    }
}
