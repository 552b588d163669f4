package org.seloste.retentionsweep;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.register.Fault;
import org.seloste.register.person.Seen;
import org.seloste.register.person.Taken;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** Counts what a call of the witness told, for its one line in the log. */
final class Testimony {
    private final Map<Taken, Integer> told = new EnumMap<>(Taken.class);
    private boolean outOfTime;
    private @Nullable String failure;

    /** Whether it makes sense to go on with the next removal. */
    boolean add(Seen seen) {
        if (seen.finished()) {
            told.merge(seen.taken(), 1, Integer::sum);
        } else {
            outOfTime = true;
        }
        return seen.finished();
    }

    void ranOutOfTime() {
        outOfTime = true;
    }

    void failed(RuntimeException thrown) {
        failure = Fault.of(thrown);
    }

    /** One line of JSON, without a key of anything. */
    String line(String requestId) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("level", failure == null ? "INFO" : "WARN");
            json.writeStringField("event", "expiry");
            json.writeStringField("requestId", requestId);
            json.writeObjectFieldStart("told");
            for (Map.Entry<Taken, Integer> one : told.entrySet()) {
                json.writeNumberField(one.getKey().name(), one.getValue());
            }
            json.writeEndObject();
            json.writeBooleanField("outOfTime", outOfTime);
            if (failure != null) {
                json.writeStringField("failed", failure);
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }
}
