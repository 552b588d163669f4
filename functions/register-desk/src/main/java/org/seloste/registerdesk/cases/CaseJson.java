package org.seloste.registerdesk.cases;

import static org.seloste.registerdesk.Writing.list;
import static org.seloste.registerdesk.Writing.text;
import static org.seloste.registerdesk.Writing.texts;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Parcel;
import org.seloste.register.cases.SentLetter;
import org.seloste.register.cases.Step;
import org.seloste.register.cases.Task;
import org.seloste.register.cases.Wish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The members of cases as JSON. */
final class CaseJson {
    private CaseJson() {}

    /** What a list tells of a case: nothing of who asks. */
    static void writeBrief(JsonGenerator json, Case request) throws IOException {
        writeHead(json, request);
        texts(json, "openRights", request.openRights());
        texts(json, "states", request.wishes().stream().map(Wish::state).distinct().toList());
    }

    private static void writeHead(JsonGenerator json, Case request) throws IOException {
        text(json, "id", request.id());
        text(json, "number", request.number());
        json.writeNumberField("version", request.version());
        json.writeBooleanField("open", request.isOpen());
        text(json, "channel", request.channel());
        text(json, "receivedAt", request.receivedAt());
        text(json, "receivedOn", request.receivedOn());
        text(json, "due", request.due().orElse(null));
        texts(json, "rights", request.rights());
    }

    /** Everything about a case. */
    static void write(
            JsonGenerator json,
            Case request,
            List<SentLetter> letters,
            List<Task> tasks,
            LocalDate today)
            throws IOException {
        writeHead(json, request);
        text(json, "language", request.language());
        text(json, "name", request.name());
        text(json, "email", request.address() == null ? null : request.address().asTyped());
        text(json, "statementVersion", request.statementVersion());
        text(
                json,
                request.channel().isRecorded() ? "recordedAt" : "confirmedAt",
                request.confirmedAt());
        text(json, "closedAt", request.closedAt());
        text(json, "person", request.person());
        json.writeBooleanField("sharedAddress", request.shared());
        list(json, "wishes", request.wishes(), WishJson::write);
        list(json, "history", request.history(), CaseJson::write);
        write(json, request.parcel());
        list(json, "letters", letters, CaseJson::write);
        list(json, "tasks", tasks, (to, task) -> TaskJson.write(to, task, today));
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

    private static void write(JsonGenerator json, @Nullable Parcel parcel) throws IOException {
        if (parcel == null) {
            return;
        }
        json.writeObjectFieldStart("download");
        text(json, "readyAt", parcel.readyAt());
        text(json, "until", parcel.until());
        json.writeBooleanField("ofAddressOnly", parcel.ofAddressOnly());
        json.writeNumberField("downloads", parcel.downloads());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, SentLetter letter) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", letter.number());
        text(json, "kind", letter.kind());
        text(json, "language", letter.language());
        text(json, "writtenAt", letter.writtenAt());
        json.writeBooleanField("byPost", letter.byPost());
        text(json, "postedOn", letter.postedOn());
        json.writeEndObject();
    }
}
