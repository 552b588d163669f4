package org.seloste.copy;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Authority;
import org.seloste.statement.Category;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.LocalText;
import org.seloste.statement.Purpose;
import org.seloste.statement.Recipient;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Rights;
import org.seloste.statement.Statement;

import java.io.IOException;

/** What Art. 15(1) and (2) want told beside the data itself, as JSON. */
final class DataInformation {
    private final Copy copy;
    private final Names names;
    private final Statement statement;
    private final JsonGenerator json;

    DataInformation(Copy copy, JsonGenerator json) {
        this.copy = copy;
        this.names = copy.names();
        this.statement = copy.statement();
        this.json = json;
    }

    void write() throws IOException {
        json.writeObjectFieldStart("information");
        purposes();
        categories();
        kept();
        json.writeBooleanField("held", copy.held());
        recipients();
        text("transfers", statement.transfers().policy());
        text("transferSafeguard", statement.transfers().safeguard());
        rights();
        authority();
        text("automatedDecisions", statement.rights().automatedDecisions());
        json.writeEndObject();
    }

    private void purposes() throws IOException {
        json.writeArrayFieldStart("purposes");
        for (Purpose purpose : statement.purposes()) {
            json.writeStartObject();
            json.writeStringField("key", purpose.key());
            text("name", purpose.name());
            text("description", purpose.description());
            json.writeStringField("basis", purpose.basis().name());
            text("interest", purpose.interest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void categories() throws IOException {
        json.writeArrayFieldStart("categories");
        for (Category category : statement.categories()) {
            json.writeStartObject();
            json.writeStringField("key", category.key());
            text("name", category.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void kept() throws IOException {
        json.writeArrayFieldStart("kept");
        for (KeptGroup group : copy.kept()) {
            json.writeStartObject();
            json.writeStringField("category", group.category());
            if (group.lastDay() != null) {
                json.writeStringField("lastDay", group.lastDay().toString());
            }
            period(statement.retentionRule(group.rule()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** By what the day is found, also where there is none to name yet. */
    private void period(RetentionRule rule) throws IOException {
        json.writeStringField("period", rule.period().toString());
        json.writeStringField("from", rule.event().name());
        json.writeStringField("until", rule.until().name());
        text("why", rule.why());
    }

    private void recipients() throws IOException {
        json.writeArrayFieldStart("recipients");
        for (Recipient recipient : statement.recipients()) {
            json.writeStartObject();
            json.writeStringField("name", recipient.name());
            text("role", recipient.role());
            json.writeStringField("country", recipient.country());
            text("transferBasis", recipient.transferBasis());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rights() throws IOException {
        Rights rights = statement.rights();
        json.writeObjectFieldStart("rights");
        text("inspection", rights.inspection());
        text("erasure", rights.erasure());
        text("objection", rights.objection());
        text("portability", rights.portability());
        text("consentWithdrawal", rights.consentWithdrawal());
        text("complaint", rights.complaint());
        text("howToAsk", rights.howToAsk());
        json.writeEndObject();
    }

    private void authority() throws IOException {
        Authority authority = statement.authority();
        json.writeObjectFieldStart("authority");
        text("name", authority.name());
        text("address", authority.address());
        json.writeStringField("phone", authority.phone());
        json.writeStringField("email", authority.email());
        json.writeStringField("website", authority.website().toString());
        text("court", authority.court());
        json.writeEndObject();
    }

    private void text(String key, @Nullable LocalText text) throws IOException {
        if (text != null) {
            json.writeStringField(key, names.in(text));
        }
    }
}
