package org.seloste.web;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintStream;

/**
 * One line of JSON for each request, without personal data: the route, never the path; of an
 * exception its class and where it came from, never its message.
 *
 * @param out where the lines go
 */
record RequestLog(PrintStream out) {
    private static final int FRAMES = 30;

    void answered(Request request, int status) {
        out.println(Json.write(json -> writeLine(json, "INFO", request, status)));
    }

    void failed(Request request, int status, String reference, Throwable failure) {
        out.println(
                Json.write(
                        json -> {
                            json.writeStartObject();
                            writeFields(json, "ERROR", request, status);
                            json.writeStringField("errorId", reference);
                            writeCauses(json, failure);
                            json.writeEndObject();
                        }));
    }

    private static void writeLine(JsonGenerator json, String level, Request request, int status)
            throws IOException {
        json.writeStartObject();
        writeFields(json, level, request, status);
        json.writeEndObject();
    }

    private static void writeFields(JsonGenerator json, String level, Request request, int status)
            throws IOException {
        json.writeStringField("level", level);
        json.writeStringField("message", "request");
        json.writeStringField("requestId", request.requestId());
        json.writeStringField("route", request.routeKey());
        json.writeNumberField("status", status);
    }

    private static void writeCauses(JsonGenerator json, Throwable failure) throws IOException {
        json.writeArrayFieldStart("causes");
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            json.writeStartObject();
            json.writeStringField("class", cause.getClass().getName());
            json.writeArrayFieldStart("frames");
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                json.writeString(frames[i].toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
