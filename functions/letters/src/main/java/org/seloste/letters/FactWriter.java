package org.seloste.letters;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.Right;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes facts as one JSON object, one after the other. */
final class FactWriter {
    private final StringWriter written = new StringWriter();
    private final JsonGenerator json;

    FactWriter() {
        try {
            json = new JsonFactory().createGenerator(written);
            json.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FactWriter text(String name, String text) {
        return add(() -> json.writeStringField(name, text));
    }

    FactWriter text(String name, @Nullable Enum<?> value) {
        return value == null ? this : text(name, value.name());
    }

    FactWriter optional(String name, @Nullable String text) {
        return text == null ? this : text(name, text);
    }

    FactWriter day(String name, @Nullable LocalDate day) {
        return day == null ? this : text(name, day.toString());
    }

    FactWriter instant(String name, Instant instant) {
        return text(name, instant.toString());
    }

    FactWriter number(String name, int number) {
        return add(() -> json.writeNumberField(name, number));
    }

    FactWriter truth(String name, boolean truth) {
        return add(() -> json.writeBooleanField(name, truth));
    }

    FactWriter texts(String name, List<String> texts) {
        return add(
                () -> {
                    json.writeArrayFieldStart(name);
                    for (String text : texts) {
                        json.writeString(text);
                    }
                    json.writeEndArray();
                });
    }

    FactWriter rights(String name, List<Right> rights) {
        return texts(name, rights.stream().map(Right::name).toList());
    }

    FactWriter values(List<SubmissionNotice.Value> values) {
        return objects(
                "values",
                values,
                value -> text("field", value.field()).text("value", value.value()));
    }

    FactWriter merged(List<Merged> merged) {
        return objects(
                "merged",
                merged,
                one ->
                        text("right", one.right())
                                .text("number", one.number())
                                .day("receivedOn", one.receivedOn()));
    }

    FactWriter verdicts(List<Verdict> verdicts) {
        return objects("verdicts", verdicts, this::verdict);
    }

    private void verdict(Verdict verdict) {
        text("right", verdict.right());
        text("state", verdict.state());
        text("ground", verdict.ground());
        optional("reason", verdict.reason());
        objects("kept", verdict.kept(), this::kept);
        texts("fields", verdict.fields());
        texts("recipients", verdict.recipients());
        truth("suppressed", verdict.suppressed());
        texts("only", verdict.only());
        day("day", verdict.day());
    }

    private void kept(KeptGroup kept) {
        text("category", kept.category())
                .day("lastDay", kept.lastDay())
                .text("rule", kept.rule())
                .texts("with", kept.with());
    }

    private <T> FactWriter objects(
            String name, List<T> items, java.util.function.Consumer<T> write) {
        return add(
                () -> {
                    json.writeArrayFieldStart(name);
                    for (T item : items) {
                        json.writeStartObject();
                        write.accept(item);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    /** The object, ended. */
    String end() {
        add(
                () -> {
                    json.writeEndObject();
                    json.close();
                });
        return written.toString();
    }

    private FactWriter add(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private interface Step {
        void run() throws IOException;
    }
}
