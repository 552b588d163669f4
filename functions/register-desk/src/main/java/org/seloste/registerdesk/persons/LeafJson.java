package org.seloste.registerdesk.persons;

import static org.seloste.registerdesk.Writing.text;
import static org.seloste.registerdesk.Writing.texts;

import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.register.person.Consent;
import org.seloste.register.person.Disclosure;
import org.seloste.register.person.Sent;
import org.seloste.register.person.Service;
import org.seloste.register.person.SourceAddress;
import org.seloste.register.person.Voucher;

import java.io.IOException;

/** What is stored under a person, as JSON. */
final class LeafJson {
    private LeafJson() {}

    static void write(JsonGenerator json, Sent sent) throws IOException {
        json.writeStartObject();
        text(json, "id", sent.id());
        text(json, "form", sent.form());
        text(json, "source", sent.source());
        text(json, "language", sent.language());
        text(json, "receivedAt", sent.receivedAt());
        text(json, "lastDay", sent.lastDay());
        text(json, "statementVersion", sent.statementVersion());
        texts(json, "values", sent.values());
        texts(json, "consents", sent.consents());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Consent consent) throws IOException {
        json.writeStartObject();
        text(json, "submission", consent.submission());
        text(json, "purpose", consent.purpose());
        text(json, "text", consent.text());
        text(json, "statementVersion", consent.statementVersion());
        text(json, "givenAt", consent.givenAt());
        text(json, "confirmedAt", consent.confirmedAt());
        text(json, "withdrawnAt", consent.withdrawnAt());
        json.writeBooleanField("inForce", consent.isInForce());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, SourceAddress source) throws IOException {
        json.writeStartObject();
        text(json, "submission", source.submission());
        text(json, "ip", source.ip());
        text(json, "keptUntil", source.keptUntil());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Service service) throws IOException {
        json.writeStartObject();
        text(json, "id", service.id());
        text(json, "on", service.on());
        text(json, "source", service.source());
        texts(json, "values", service.values());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Voucher voucher) throws IOException {
        json.writeStartObject();
        text(json, "id", voucher.id());
        text(json, "financialYearEnd", voucher.financialYearEnd());
        text(json, "lastDay", voucher.lastDay());
        texts(json, "values", voucher.values());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Disclosure disclosure) throws IOException {
        json.writeStartObject();
        text(json, "id", disclosure.id());
        text(json, "recipient", disclosure.recipient());
        text(json, "contact", disclosure.contact());
        texts(json, "fields", disclosure.fields());
        text(json, "on", disclosure.on());
        text(json, "reason", disclosure.reason());
        text(json, "country", disclosure.country());
        text(json, "transferBasis", disclosure.transferBasis());
        json.writeEndObject();
    }
}
