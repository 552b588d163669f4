package org.seloste.copy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a copy as JSON: UTF-8, days and instants of ISO 8601, by a published schema. */
final class DataWriting implements Format.Writing {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    DataWriting(Copy copy, OutputStream out, int number) throws IOException {
        this.json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("$schema", copy.origin() + "/copy.schema.json");
        json.writeStringField("controller", copy.statement().controller().name());
        json.writeStringField("register", copy.names().in(copy.statement().register().name()));
        json.writeStringField("request", copy.number());
        json.writeStringField("at", copy.at().toString());
        json.writeStringField("zone", copy.statement().zone().getId());
        json.writeStringField("language", copy.texts().language());
        json.writeStringField("scope", copy.scope().name());
        json.writeArrayFieldStart("withheld");
        for (String category : copy.withheld()) {
            json.writeString(category);
        }
        json.writeEndArray();
        json.writeStringField("statement", copy.statement().currentVersion().key());
        json.writeNumberField("file", number);
        if (number == 1) {
            new DataInformation(copy, json).write();
        }
    }

    @Override
    public void begin(Section section) throws IOException {
        json.writeArrayFieldStart(section.key());
    }

    @Override
    public void write(Entry entry) throws IOException {
        json.writeStartObject();
        write(entry.values());
        if (!entry.fields().isEmpty()) {
            json.writeObjectFieldStart("values");
            write(entry.fields());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void write(List<Value> values) throws IOException {
        for (Value value : values) {
            json.writeFieldName(value.key());
            value.json().writeTo(json);
        }
    }

    @Override
    public void end(Section section) throws IOException {
        json.writeEndArray();
    }

    @Override
    public void end(boolean more) throws IOException {
        json.writeBooleanField("more", more);
        json.writeEndObject();
        json.close();
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }
}
