package org.seloste.registerdesk.evidence;

import static org.seloste.registerdesk.Writing.list;
import static org.seloste.registerdesk.Writing.text;
import static org.seloste.registerdesk.Writing.texts;

import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Evidence;
import org.seloste.register.cases.Evidence.Line;
import org.seloste.register.cases.Step;
import org.seloste.register.cases.Task;
import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Recorded;
import org.seloste.statement.Statement;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The evidence of a case as JSON, whose members and codes stay as they are from version to version.
 *
 * @param json where to
 * @param statement whose cases these are
 */
record EvidenceJson(JsonGenerator json, Statement statement) {
    void write(Evidence evidence, Instant now) throws IOException {
        json.writeStartObject();
        text(json, "controller", statement.controller().name());
        text(json, "madeAt", now);
        writeCase(evidence.request());
        list(json, "wishes", evidence.request().wishes(), WishEvidence::write);
        list(json, "history", evidence.request().history(), EvidenceJson::write);
        list(json, "mails", evidence.mails(), EvidenceJson::writeMail);
        json.writeArrayFieldStart("toBePosted");
        for (Map.Entry<Line, List<String>> letters : evidence.toBePosted().entrySet()) {
            writeByPost(letters.getKey(), letters.getValue());
        }
        json.writeEndArray();
        list(json, "posted", evidence.posted(), EvidenceJson::write);
        list(json, "recipients", evidence.tasks(), EvidenceJson::write);
        list(json, "journal", evidence.journal(), EvidenceJson::write);
        json.writeEndObject();
    }

    private void writeCase(Case request) throws IOException {
        json.writeObjectFieldStart("request");
        text(json, "id", request.id());
        text(json, "number", request.number());
        text(json, "channel", request.channel());
        text(json, "language", request.language());
        text(json, "statementVersion", request.statementVersion());
        text(json, "receivedAt", request.receivedAt());
        text(json, "receivedOn", request.receivedOn());
        text(
                json,
                request.channel().isRecorded() ? "recordedAt" : "confirmedAt",
                request.confirmedAt());
        text(json, "closedAt", request.closedAt());
        json.writeBooleanField("contentDeleted", request.upkeep().contentGone());
        text(json, "name", request.name());
        text(json, "email", request.address() == null ? null : request.address().asTyped());
        text(json, "addressHash", request.addressHash());
        text(json, "person", request.person());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Step step) throws IOException {
        json.writeStartObject();
        text(json, "at", step.at());
        text(json, "kind", step.kind());
        texts(json, "rights", step.rights());
        text(json, "reason", step.reason());
        text(json, "before", step.before());
        text(json, "after", step.after());
        json.writeEndObject();
    }

    private void writeByPost(Line line, List<String> kinds) throws IOException {
        for (String kind : kinds) {
            json.writeStartObject();
            text(json, "at", line.entry().at().orElse(null));
            text(json, "kind", kind);
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Evidence.ByPost letter) throws IOException {
        json.writeStartObject();
        text(json, "on", letter.on());
        text(json, "kind", letter.kind());
        text(json, "number", letter.number());
        text(json, "at", letter.line().entry().at().orElse(null));
        text(json, "actor", letter.line().entry().refs().get("actor"));
        json.writeEndObject();
    }

    private static void writeMail(JsonGenerator json, Line line) throws IOException {
        Recorded entry = line.entry();
        json.writeStartObject();
        text(json, "at", entry.at().orElse(null));
        text(json, "result", entry.event());
        text(json, "kind", entry.refs().get("kind"));
        text(json, "mail", entry.refs().get("mail"));
        text(json, "letterHash", entry.refs().get("letter"));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Task task) throws IOException {
        json.writeStartObject();
        text(json, "recipient", task.recipient());
        text(json, "right", task.right());
        text(json, "dueOn", task.dueOn());
        Task.Closing closing = task.closing();
        if (closing != null) {
            text(json, "outcome", closing.outcome());
            text(json, "at", closing.at());
            text(json, "actor", closing.actor());
            text(json, "reason", closing.reason());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Line line) throws IOException {
        Recorded entry = line.entry();
        json.writeStartObject();
        text(json, "at", entry.at().orElse(null));
        text(json, "event", entry.event());
        text(json, "subject", entry.subject());
        texts(json, "refs", entry.refs());
        text(json, "place", entry.bucket() + " / " + entry.key());
        text(json, "digest", entry.digest());
        Anchor seal = line.seal();
        text(json, "seal", seal);
        json.writeEndObject();
    }
}
