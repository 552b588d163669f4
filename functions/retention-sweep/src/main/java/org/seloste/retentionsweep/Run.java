package org.seloste.retentionsweep;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.register.Fault;
import org.seloste.register.cases.Looked;
import org.seloste.register.cases.Warning;
import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Pruned;
import org.seloste.register.journal.Sealed;
import org.seloste.register.sweep.Report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run did, for its one line in the log. */
final class Run {
    private final Map<String, String> failed = new LinkedHashMap<>();
    private final Instant at;
    private @Nullable Looked looked;
    private @Nullable Report report;
    private @Nullable Sealed sealed;
    private @Nullable Pruned pruned;
    private @Nullable List<Warning> warnings;
    private boolean told;

    Run(Instant at) {
        this.at = at;
    }

    void looked(Looked result) {
        looked = result;
    }

    void swept(Report result) {
        report = result;
    }

    void sealed(Sealed result) {
        sealed = result;
    }

    void pruned(Pruned result) {
        pruned = result;
    }

    void warned(List<Warning> found) {
        warnings = List.copyOf(found);
    }

    void told(boolean isOwed) {
        told = isOwed;
    }

    /** What was found at persons; null when that failed. */
    @Nullable Report report() {
        return report;
    }

    /** Whether somebody looked for what is the matter with open cases. */
    boolean isWatched() {
        return warnings != null;
    }

    List<Warning> warnings() {
        return warnings == null ? List.of() : warnings;
    }

    /** The journal's last seal; null when there is none, or sealing failed. */
    @Nullable Anchor seal() {
        return sealed == null ? null : sealed.last();
    }

    /** A part of the run that failed as a whole. */
    void failed(String part, RuntimeException failure) {
        failed.put(part, Fault.of(failure));
    }

    /** Whether people must look: something failed, and more time would not have helped. */
    boolean hasFailed() {
        return !failed.isEmpty()
                || (looked != null && !looked.failures().isEmpty())
                || (report != null && hasFailed(report));
    }

    private static boolean hasFailed(Report report) {
        return !report.failed().isEmpty() || !report.brokenOff().isEmpty();
    }

    /** Whether the next run has to go on. */
    boolean isUnfinished() {
        return looked == null
                || report == null
                || sealed == null
                || !looked.finished()
                || !looked.failures().isEmpty()
                || !report.finished()
                || !sealed.finished()
                || pruned == null
                || !pruned.finished();
    }

    /**
     * One line of JSON: counts, ids of cases and persons that failed, and the journal's last seal.
     * That seal is worth keeping: whoever cuts off the end of the journal cannot reach the log.
     *
     * @param function the function's name, which CloudWatch tells metrics apart by
     */
    String line(String function, String requestId) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("level", needsPeople() ? "WARN" : "INFO");
            json.writeStringField("event", "sweep");
            json.writeStringField("requestId", requestId);
            write(looked, json);
            if (report != null) {
                ReportLine.write(report, json);
            }
            write(sealed, json);
            write(pruned, json);
            writeWarnings(json);
            json.writeBooleanField("digest", told);
            json.writeObjectFieldStart("failed");
            for (Map.Entry<String, String> part : failed.entrySet()) {
                json.writeStringField(part.getKey(), part.getValue());
            }
            json.writeEndObject();
            writeMetric(function, json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private static void write(@Nullable Looked looked, JsonGenerator json) throws IOException {
        if (looked == null) {
            return;
        }
        json.writeNumberField("cases", looked.cases());
        json.writeNumberField("casesFailed", looked.failures().size());
        json.writeBooleanField("casesFinished", looked.finished());
        json.writeObjectFieldStart("failedCases");
        for (Looked.Failure failure : looked.failures()) {
            json.writeStringField(failure.caseId(), Fault.of(failure.cause()));
        }
        json.writeEndObject();
    }

    private static void write(@Nullable Sealed sealed, JsonGenerator json) throws IOException {
        if (sealed == null) {
            return;
        }
        json.writeNumberField("seals", sealed.seals());
        json.writeNumberField("entriesSealed", sealed.entries());
        json.writeBooleanField("sealingFinished", sealed.finished());
        if (sealed.until() != null && sealed.last() != null) {
            json.writeStringField("sealedUntil", sealed.until().toString());
            json.writeStringField("seal", sealed.last().toString());
        }
    }

    private static void write(@Nullable Pruned pruned, JsonGenerator json) throws IOException {
        if (pruned == null) {
            return;
        }
        json.writeNumberField("monthsPruned", pruned.months());
        json.writeNumberField("entriesPruned", pruned.entries());
        json.writeBooleanField("pruningFinished", pruned.finished());
    }

    private boolean needsPeople() {
        return isUnfinished() || hasFailed() || overdue() > 0;
    }

    private long overdue() {
        return warnings().stream().filter(each -> each.kind() == Warning.Kind.OVERDUE).count();
    }

    /** How many of each kind; which cases these are, the desk shows. */
    private void writeWarnings(JsonGenerator json) throws IOException {
        json.writeNumberField("wishesOverdue", overdue());
        Map<Warning.Kind, Integer> counts = new EnumMap<>(Warning.Kind.class);
        warnings().forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        json.writeObjectFieldStart("warnings");
        for (Map.Entry<Warning.Kind, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
    }

    /**
     * What the alarms ask for, and nothing more: each metric costs. A part that failed has no
     * counts; a count of nothing would say that all is well.
     */
    private List<String> metrics() {
        List<String> metrics = new ArrayList<>();
        if (warnings != null) {
            metrics.add("wishesOverdue");
        }
        if (report != null) {
            metrics.addAll(ReportLine.METRICS);
        }
        return metrics;
    }

    /** CloudWatch makes a metric of each field that this names (embedded metric format). */
    private void writeMetric(String function, JsonGenerator json) throws IOException {
        json.writeStringField("FunctionName", function);
        json.writeObjectFieldStart("_aws");
        json.writeNumberField("Timestamp", at.toEpochMilli());
        json.writeArrayFieldStart("CloudWatchMetrics");
        json.writeStartObject();
        json.writeStringField("Namespace", "Seloste");
        json.writeFieldName("Dimensions");
        json.writeRawValue("[[\"FunctionName\"]]");
        json.writeArrayFieldStart("Metrics");
        for (String name : metrics()) {
            json.writeStartObject();
            json.writeStringField("Name", name);
            json.writeStringField("Unit", "Count");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
