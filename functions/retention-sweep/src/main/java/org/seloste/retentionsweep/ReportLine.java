package org.seloste.retentionsweep;

import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.register.sweep.Report;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What was found at persons, for the run's line in the log: counts, and ids of those who failed.
 */
final class ReportLine {
    /** Those of its fields that CloudWatch makes metrics of. */
    static final List<String> METRICS = List.of("personsFailed", "lag");

    private ReportLine() {}

    static void write(Report report, JsonGenerator json) throws IOException {
        json.writeNumberField("personsFound", report.found());
        json.writeNumberField("personsLeft", report.left());
        json.writeNumberField("personsReduced", report.reduced());
        json.writeNumberField("personsShed", report.shed());
        writeCounts("deleted", report.deleted(), json);
        json.writeNumberField("heldPersons", report.heldPersons());
        writeCounts("held", report.held(), json);
        json.writeNumberField("reviews", report.reviews());
        json.writeNumberField("reviewsLapsed", report.lapsed());
        json.writeNumberField("notices", report.notices());
        json.writeNumberField("personsFailed", report.failed().size());
        writeTexts("failedPersons", report.failed(), json);
        json.writeNumberField("redated", report.redating().looked());
        json.writeNumberField("redatedMoved", report.redating().moved());
        json.writeBooleanField("redatingFinished", report.redating().finished());
        writeTexts("shardsBrokenOff", report.brokenOff(), json);
        json.writeNumberField("shardsBusy", report.shardsBusy());
        json.writeNumberField("lag", report.lagDays());
        json.writeBooleanField("personsFinished", report.finished());
    }

    private static void writeCounts(String name, Map<?, Integer> counts, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<?, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().toString(), count.getValue());
        }
        json.writeEndObject();
    }

    private static void writeTexts(String name, Map<?, String> texts, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<?, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey().toString(), text.getValue());
        }
        json.writeEndObject();
    }
}
