package org.seloste.letters;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.letters.SubmissionNotice.Value;
import org.seloste.statement.JsonObject;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter's facts as JSON, as the outbox keeps them until the letter is sent. Read and written
 * without data binding, which a function that starts anew would pay for.
 */
public final class Letters {
    private Letters() {}

    /** The facts of a letter. */
    public static String write(Letter letter) {
        StringWriter json = new StringWriter();
        try (JsonGenerator facts = new JsonFactory().createGenerator(json)) {
            facts.writeStartObject();
            switch (letter) {
                case SubmissionReceived received -> write(received, facts);
                case SubmissionNotice notice -> write(notice, facts);
            }
            facts.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    /**
     * The letter of that kind with these facts.
     *
     * @throws UnreadableLetter when there is no such kind, or these are not its facts
     */
    public static Letter read(String kind, String json) {
        try {
            JsonObject facts =
                    JsonObject.read(
                            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            return switch (kind) {
                case SubmissionReceived.KIND -> received(facts);
                case SubmissionNotice.KIND -> notice(facts);
                default -> throw new UnreadableLetter(kind);
            };
        } catch (UncheckedIOException | IllegalArgumentException | DateTimeException _) {
            // Their messages may quote what they could not read, and that is somebody's.
            throw new UnreadableLetter(kind);
        }
    }

    private static void write(SubmissionReceived letter, JsonGenerator facts) throws IOException {
        facts.writeStringField("form", letter.form());
        texts("fields", letter.fields(), facts);
        texts("consents", letter.consents(), facts);
        facts.writeStringField("receivedOn", letter.receivedOn().toString());
        facts.writeStringField("lastDay", letter.lastDay().toString());
    }

    private static void write(SubmissionNotice letter, JsonGenerator facts) throws IOException {
        facts.writeStringField("form", letter.form());
        facts.writeStringField("receivedOn", letter.receivedOn().toString());
        facts.writeArrayFieldStart("values");
        for (Value value : letter.values()) {
            facts.writeStartObject();
            facts.writeStringField("field", value.field());
            facts.writeStringField("value", value.value());
            facts.writeEndObject();
        }
        facts.writeEndArray();
    }

    private static void texts(String name, List<String> texts, JsonGenerator facts)
            throws IOException {
        facts.writeArrayFieldStart(name);
        for (String text : texts) {
            facts.writeString(text);
        }
        facts.writeEndArray();
    }

    private static SubmissionReceived received(JsonObject facts) {
        return new SubmissionReceived(
                facts.text("form"),
                facts.textList("fields"),
                facts.textList("consents"),
                LocalDate.parse(facts.text("receivedOn")),
                LocalDate.parse(facts.text("lastDay")));
    }

    private static SubmissionNotice notice(JsonObject facts) {
        return new SubmissionNotice(
                facts.text("form"),
                LocalDate.parse(facts.text("receivedOn")),
                facts.objects(
                        "values", value -> new Value(value.text("field"), value.text("value"))));
    }
}
