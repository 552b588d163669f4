package org.seloste.registerdesk.retention;

import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.register.sweep.PastRun;
import org.seloste.register.sweep.Report;
import org.seloste.registerdesk.Writing;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** A run that was, as JSON. */
final class RunJson {
    private RunJson() {}

    static void write(JsonGenerator json, PastRun run) throws IOException {
        Report report = run.report();
        json.writeStartObject();
        Writing.text(json, "at", run.at());
        json.writeBooleanField("finished", report.finished());
        json.writeNumberField("found", report.found());
        json.writeNumberField("left", report.left());
        json.writeNumberField("reduced", report.reduced());
        json.writeNumberField("shed", report.shed());
        Writing.counts(json, "deleted", named(report.deleted()));
        json.writeNumberField("heldPersons", report.heldPersons());
        Writing.counts(json, "held", named(report.held()));
        json.writeNumberField("reviews", report.reviews());
        json.writeNumberField("reviewsLapsed", report.lapsed());
        json.writeNumberField("notices", report.notices());
        Writing.texts(json, "failed", report.failed());
        writeRedating(json, report.redating());
        json.writeNumberField("shardsBusy", report.shardsBusy());
        json.writeNumberField("shardsBrokenOff", report.brokenOff().size());
        json.writeNumberField("lagDays", report.lagDays());
        json.writeEndObject();
    }

    private static void writeRedating(JsonGenerator json, Report.Redating redating)
            throws IOException {
        json.writeObjectFieldStart("redating");
        json.writeNumberField("looked", redating.looked());
        json.writeNumberField("moved", redating.moved());
        json.writeBooleanField("finished", redating.finished());
        json.writeEndObject();
    }

    private static Map<String, Integer> named(Map<?, Integer> counts) {
        Map<String, Integer> named = new TreeMap<>();
        counts.forEach((key, count) -> named.put(key.toString(), count));
        return named;
    }
}
