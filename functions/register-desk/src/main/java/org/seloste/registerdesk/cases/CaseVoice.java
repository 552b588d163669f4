package org.seloste.registerdesk.cases;

import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.letters.Letter;
import org.seloste.letters.Written;
import org.seloste.register.cases.Act;
import org.seloste.register.cases.Audit;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Change;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Preview;
import org.seloste.register.cases.SentLetter;
import org.seloste.register.cases.Task;
import org.seloste.register.cases.Warning;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;
import org.seloste.web.Problem;
import org.seloste.web.Problem.FieldError;
import org.seloste.web.ProblemCode;
import org.seloste.web.Site;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers with cases, with letters, and with the reasons why something is not possible.
 *
 * @param site whose letters these are
 * @param work what keeps the cases
 */
public record CaseVoice(Site site, CaseWork work) {
    private static final String WARNINGS = "warnings";

    /** The whole case. */
    Answer answer(Call call, Case request) {
        return Answer.json(200, Json.write(json -> write(json, call, request)));
    }

    private void write(JsonGenerator json, Call call, Case request) throws IOException {
        json.writeStartObject();
        List<SentLetter> letters = work.letters(request);
        List<Task> tasks = work.tasks(request);
        LegalClock clock = LegalClock.of(site.statement());
        LocalDate today = clock.receivedOn(call.now());
        CaseJson.write(json, request, letters, tasks, today);
        List<Warning> more = new ArrayList<>(new Audit(clock).untold(request, tasks, today));
        more.addAll(work.strangers(request, call.now()));
        writeWarnings(json, call, request, letters, more.stream().distinct().toList());
        json.writeEndObject();
    }

    /** What a list tells of a case. */
    void writeBrief(JsonGenerator json, Call call, Case request) throws IOException {
        json.writeStartObject();
        CaseJson.writeBrief(json, request);
        // What came with an address is answered by mail: no need to read its letters.
        List<SentLetter> letters = request.cameWithAddress() ? List.of() : work.letters(request);
        writeWarnings(json, call, request, letters, List.of());
        json.writeEndObject();
    }

    /** What a supervisory authority could hold against the company, while it can be helped. */
    private void writeWarnings(
            JsonGenerator json,
            Call call,
            Case request,
            List<SentLetter> letters,
            List<Warning> more)
            throws IOException {
        LegalClock clock = LegalClock.of(site.statement());
        LocalDate today = clock.receivedOn(call.now());
        Audit audit = new Audit(clock);
        List<Warning> warnings = new ArrayList<>();
        if (letters.stream().anyMatch(SentLetter::isToBePosted)) {
            warnings.add(audit.toBePosted(request, today));
        }
        warnings.addAll(audit.warnings(List.of(request), today));
        warnings.addAll(more);
        Writing.list(json, WARNINGS, warnings, (to, warning) -> write(to, warning, call.texts()));
    }

    /** What became of a change. */
    Answer answer(Call call, Change change) {
        return switch (change) {
            case Change.Done(Case after) -> answer(call, after);
            case Change.Conflict(Case current) ->
                    Answer.problem(
                            Problem.of(ProblemCode.CONFLICT, call.texts()),
                            json -> {
                                json.writeFieldName("case");
                                write(json, call, current);
                            });
            case Change.Refused(Why why) -> refused(call.texts(), why);
        };
    }

    /** What an act would come to. */
    Answer answer(Call call, Case request, Act act, Preview preview) {
        return switch (preview) {
            case Preview.Refused(Why why) -> refused(call.texts(), why);
            case Preview.Possible possible ->
                    Answer.json(200, Json.write(json -> write(json, call, request, act, possible)));
        };
    }

    private void write(
            JsonGenerator json, Call call, Case request, Act act, Preview.Possible possible)
            throws IOException {
        Texts reader = site.texts(request.language());
        LocalDate today = LegalClock.of(site.statement()).receivedOn(call.now());
        List<Warning> warnings = new ArrayList<>(possible.warnings());
        List<Texts> languages = site.statement().languages().stream().map(site::texts).toList();
        IdentityDocuments.warning(request, act, languages, today).ifPresent(warnings::add);
        json.writeStartObject();
        json.writeArrayFieldStart("letters");
        boolean posted = request.address() == null;
        for (Letter letter : possible.letters()) {
            write(json, letter, written(letter, reader, posted), false);
        }
        for (Letter letter : possible.later()) {
            write(json, letter, written(letter, reader, posted), true);
        }
        json.writeEndArray();
        Writing.list(json, WARNINGS, warnings, (to, warning) -> write(to, warning, call.texts()));
        json.writeEndObject();
    }

    /** As it will be mailed, but for its link; or as it is printed, where no mail brings it. */
    private Written written(Letter letter, Texts reader, boolean posted) {
        return posted
                ? Written.posted(letter, site.statement(), reader)
                : Written.shown(letter, site.statement(), reader);
    }

    /**
     * The letter in full; the hash is that of the mail.
     *
     * @param later whether it follows by itself, on the day of which it then speaks
     */
    private static void write(JsonGenerator json, Letter letter, Written written, boolean later)
            throws IOException {
        json.writeStartObject();
        Writing.text(json, "kind", letter.kind());
        Writing.text(json, "language", written.language());
        Writing.text(json, "subject", written.subject());
        Writing.text(json, "text", written.text());
        Writing.text(json, "html", written.html());
        Writing.text(json, "hash", written.hash());
        json.writeBooleanField("later", later);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Warning warning, Texts texts) throws IOException {
        json.writeStartObject();
        Writing.text(json, "kind", warning.kind());
        Writing.text(json, "right", warning.right());
        Writing.text(json, "day", warning.day());
        Writing.text(json, "message", texts.say(WarningWords.of(warning.kind()), warning.day()));
        json.writeEndObject();
    }

    /** Why something cannot be done. */
    public static Answer refused(Texts texts, Why why) {
        if (why == Why.UNKNOWN) {
            return Problems.notFound(texts);
        }
        DeskText text = WhyWords.of(why);
        FieldError error = new FieldError(null, why.name(), texts.say(text));
        return Answer.problem(
                Problem.of(ProblemCode.NOT_POSSIBLE, texts).withErrors(List.of(error)));
    }
}
