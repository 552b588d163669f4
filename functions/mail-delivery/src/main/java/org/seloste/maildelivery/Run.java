package org.seloste.maildelivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** Counts what became of a run's mails, for its one line in the log. */
final class Run {
    private final String name;
    private final Set<String> reasons = new TreeSet<>();
    private int sent;
    private int nothingOwed;
    private int withheld;
    private int refused;
    private int broken;
    private int unavailable;

    Run(String name) {
        this.name = name;
    }

    /** Whether it makes sense to go on with the next mail. */
    boolean add(Result result) {
        switch (result) {
            case Result.Sent() -> sent++;
            case Result.NothingOwed() -> nothingOwed++;
            case Result.Withheld(String reason) -> {
                withheld++;
                reasons.add(reason);
            }
            case Result.Refused(String reason) -> {
                refused++;
                reasons.add(reason);
            }
            case Result.Broken(String reason) -> {
                broken++;
                reasons.add(reason);
            }
            case Result.Unavailable(String reason) -> {
                unavailable++;
                reasons.add(reason);
                return false;
            }
        }
        return true;
    }

    /** Whether people must look: something is owed that this run could not send. */
    boolean isUnfinished() {
        return broken + unavailable > 0;
    }

    /** One line of JSON, without anything of a mail. */
    String line(String requestId) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("level", isUnfinished() ? "WARN" : "INFO");
            json.writeStringField("event", "mails");
            json.writeStringField("run", name);
            json.writeStringField("requestId", requestId);
            json.writeNumberField("sent", sent);
            json.writeNumberField("nothingOwed", nothingOwed);
            json.writeNumberField("withheld", withheld);
            json.writeNumberField("refused", refused);
            json.writeNumberField("broken", broken);
            json.writeNumberField("unavailable", unavailable);
            json.writeArrayFieldStart("reasons");
            for (String reason : reasons) {
                json.writeString(reason);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }
}
