package org.seloste.registerdesk.cases;

import static org.seloste.registerdesk.Writing.text;

import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.register.cases.Task;

import java.io.IOException;
import java.time.LocalDate;

/** Tasks as JSON. */
final class TaskJson {
    private TaskJson() {}

    static void write(JsonGenerator json, Task task, LocalDate today) throws IOException {
        json.writeStartObject();
        text(json, "case", task.caseId());
        text(json, "id", task.id());
        text(json, "right", task.right());
        text(json, "recipient", task.recipient());
        text(json, "due", task.dueOn());
        json.writeBooleanField("open", task.closing() == null);
        json.writeBooleanField("overdue", task.isOverdue(today));
        if (task.closing() != null) {
            text(json, "outcome", task.closing().outcome());
            text(json, "reason", task.closing().reason());
            text(json, "actor", task.closing().actor());
            text(json, "closedAt", task.closing().at());
        }
        json.writeEndObject();
    }
}
