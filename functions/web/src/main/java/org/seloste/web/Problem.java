package org.seloste.web;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Texts;

import java.io.IOException;
import java.util.List;

/**
 * Why a request could not be done (RFC 9457).
 *
 * @param code what is wrong
 * @param title what is wrong, in the person's language
 * @param detail what to do about it
 * @param errors each field that is wrong; empty when the matter is not one of fields
 * @param reference what finds the line in the log, for failures of ours
 */
public record Problem(
        ProblemCode code,
        String title,
        String detail,
        List<FieldError> errors,
        @Nullable String reference) {
    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * What is wrong with one field.
     *
     * @param field key of the field, or the name of one that is not asked for; null where it is the
     *     whole that is wrong
     * @param code what is wrong, for programs, such as {@code REQUIRED_FIELD_EMPTY}
     * @param message what is wrong and how to put it right, for people
     */
    public record FieldError(@Nullable String field, String code, String message) {}

    /**
     * A problem in the words of a language.
     *
     * @param values the values of the detail's parameters, in order
     */
    public static Problem of(ProblemCode code, Texts texts, Object... values) {
        return new Problem(
                code, texts.say(code.title()), texts.say(code.detail(), values), List.of(), null);
    }

    /** The same with the fields that are wrong. */
    public Problem withErrors(List<FieldError> wrong) {
        return new Problem(code, title, detail, wrong, reference);
    }

    /** The same with what finds it in the log. */
    public Problem withReference(String found) {
        return new Problem(code, title, detail, errors, found);
    }

    /** The status of HTTP. */
    public int status() {
        return code.status();
    }

    /**
     * The problem as JSON; a person's words never stand in it, only ours.
     *
     * @param more members beside those of every problem (RFC 9457, 3.2)
     */
    String toJson(Json.Content more) {
        return Json.write(
                json -> {
                    json.writeStartObject();
                    write(json);
                    more.writeTo(json);
                    json.writeEndObject();
                });
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStringField("type", code.type());
        json.writeStringField("title", title);
        json.writeNumberField("status", status());
        json.writeStringField("detail", detail);
        json.writeStringField("code", code.name());
        if (reference != null) {
            json.writeStringField("reference", reference);
        }
        json.writeArrayFieldStart("errors");
        for (FieldError error : errors) {
            write(error, json);
        }
        json.writeEndArray();
    }

    private static void write(FieldError error, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (error.field() != null) {
            json.writeStringField("field", error.field());
        }
        json.writeStringField("code", error.code());
        json.writeStringField("message", error.message());
        json.writeEndObject();
    }
}
