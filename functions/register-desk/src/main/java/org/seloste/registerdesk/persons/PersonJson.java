package org.seloste.registerdesk.persons;

import static org.seloste.registerdesk.Writing.list;
import static org.seloste.registerdesk.Writing.text;
import static org.seloste.registerdesk.Writing.texts;

import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.register.cases.Case;
import org.seloste.register.person.Fact;
import org.seloste.register.person.HoldReason;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Relation;
import org.seloste.register.person.Restriction;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.retention.RetentionJson;
import org.seloste.statement.KeptGroup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Persons as JSON. */
final class PersonJson {
    private PersonJson() {}

    /**
     * Writes a person.
     *
     * @param because why something is kept so long, by the key of the rule
     */
    static void write(JsonGenerator json, PersonFile file, UnaryOperator<String> because)
            throws IOException {
        json.writeStartObject();
        writeState(json, file.state());
        json.writeBooleanField("onlyKeptByLaw", file.onlyKeptByLaw());
        json.writeBooleanField("cut", file.isCut());
        list(json, "submissions", file.submissions(), LeafJson::write);
        list(json, "consents", file.consents(), LeafJson::write);
        list(json, "sourceAddresses", file.sourceAddresses(), LeafJson::write);
        list(json, "services", file.services(), LeafJson::write);
        list(json, "vouchers", file.vouchers(), LeafJson::write);
        list(json, "disclosures", file.disclosures(), LeafJson::write);
        list(json, "cases", file.cases(), PersonJson::write);
        texts(json, "heldBy", heldBy(file.state()));
        list(json, "outlook", file.outlook(), RetentionJson::write);
        texts(json, "because", because(file.state(), because));
        json.writeEndObject();
    }

    private static List<HoldReason> heldBy(PersonState state) {
        List<HoldReason> reasons = new ArrayList<>();
        if (state.restrictions().stream().anyMatch(Restriction::stopsExpiry)) {
            reasons.add(HoldReason.RESTRICTION);
        }
        if (!state.holds().isEmpty()) {
            reasons.add(HoldReason.OPEN_CASE);
        }
        return reasons;
    }

    private static Map<String, String> because(PersonState state, UnaryOperator<String> because) {
        Map<String, String> reasons = new TreeMap<>();
        Stream.concat(state.kept().stream(), state.keptByLaw().stream())
                .map(KeptGroup::rule)
                .forEach(rule -> reasons.put(rule, because.apply(rule)));
        return reasons;
    }

    static void write(JsonGenerator json, PersonState state) throws IOException {
        json.writeStartObject();
        writeState(json, state);
        json.writeEndObject();
    }

    private static void writeState(JsonGenerator json, PersonState state) throws IOException {
        text(json, "id", state.id());
        text(json, "relationship", state.relationship());
        text(json, "language", state.language());
        json.writeBooleanField("erasableAtOnce", state.erasableAtOnce());
        list(json, "kept", state.kept(), Writing::kept);
        list(json, "keptByLaw", state.keptByLaw(), Writing::kept);
        json.writeBooleanField("marketingBanned", state.marketingBanned());
        json.writeBooleanField("held", state.isHeld());
        text(json, "collectedOn", state.collectedOn());
        text(json, "lastOwnActOn", state.lastOwnActOn());
        text(json, "lastDay", state.lastDay());
        text(json, "noticeDue", state.noticeDue());
        texts(json, "financialYearEnds", state.financialYearEnds());
        list(json, "restrictions", state.restrictions(), PersonJson::write);
        list(json, "relationships", state.relations(), PersonJson::write);
        json.writeObjectFieldStart("fields");
        for (Map.Entry<String, Fact> field : state.fields().entrySet()) {
            json.writeFieldName(field.getKey());
            write(json, field.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Fact fact) throws IOException {
        json.writeStartObject();
        text(json, "value", fact.value());
        text(json, "source", fact.source());
        text(json, "since", fact.since());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Restriction restriction) throws IOException {
        json.writeStartObject();
        text(json, "case", restriction.caseId());
        text(json, "ground", restriction.ground());
        text(json, "since", restriction.since());
        text(json, "liftOn", restriction.liftOn());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Relation relation) throws IOException {
        json.writeStartObject();
        text(json, "id", relation.id());
        text(json, "relationship", relation.relationship());
        text(json, "startedOn", relation.startedOn());
        text(json, "endedOn", relation.endedOn());
        text(json, "reviewAskedOn", relation.askedOn());
        text(json, "reviewAnswerBy", relation.answerBy());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Case request) throws IOException {
        json.writeStartObject();
        text(json, "id", request.id());
        text(json, "number", request.number());
        texts(json, "rights", request.rights());
        text(json, "receivedOn", request.receivedOn());
        json.writeBooleanField("open", request.isOpen());
        json.writeEndObject();
    }
}
