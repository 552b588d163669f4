package org.seloste.registerdesk.retention;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.register.sweep.Page;
import org.seloste.register.sweep.PastRun;
import org.seloste.register.sweep.Preview;
import org.seloste.register.sweep.Touched;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.registerdesk.input.Query;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls that tell whose data goes when: in the run of a day, under other periods, in runs that
 * were. People are named by their ids only.
 *
 * @param statement the rules in force
 * @param work what takes the runs
 */
public record RetentionCalls(Statement statement, RetentionWork work) {
    private static final String DAY = "day";
    private static final String DAYS = "days";
    private static final String AFTER = "after";
    private static final int LONGEST_PLACE = 1000;
    private static final int SOME_DAYS = 30;
    private static final int MOST_DAYS = 400;

    /**
     * What the run of a day would do; without a day, the last one that the company is warned of.
     */
    public Answer preview(Call call) throws InvalidInput {
        Query query = call.query();
        LocalDate day = query.findDay(DAY).orElseGet(() -> warned(call));
        @Nullable String after = query.find(AFTER).orElse(null);
        query.check();
        Preview preview;
        try {
            preview = work.preview(day, after, call.actor(), call.now());
        } catch (IllegalArgumentException _) {
            return Problems.wrong(call.texts(), AFTER, DeskText.FAULT_PAGE);
        }
        return page(
                preview.page(),
                json -> {
                    Writing.text(json, DAY, day);
                    json.writeBooleanField("redatingFinished", preview.redatingFinished());
                },
                RetentionJson::write);
    }

    private LocalDate warned(Call call) {
        return LocalDate.ofInstant(call.now(), statement.zone())
                .plus(statement.requests().warning());
    }

    /** Whom other periods would touch; nothing is changed. */
    public Answer whatIf(Call call) throws InvalidInput {
        Input input = call.input();
        Map<String, Period> periods = new HashMap<>();
        Optional<Input> rules = input.someObject("rules");
        for (RetentionRule rule : statement.retention()) {
            rules.flatMap(given -> given.findPeriod(rule.key()))
                    .ifPresent(period -> periods.put(rule.key(), period));
        }
        @Nullable String after = input.findText(AFTER, LONGEST_PLACE).orElse(null);
        input.check();
        Page<Touched> page;
        try {
            page = work.whatIf(periods, after, call.actor(), call.now());
        } catch (IllegalArgumentException _) {
            return Problems.wrong(call.texts(), AFTER, DeskText.FAULT_PAGE);
        }
        return page(page, _ -> {}, RetentionJson::write);
    }

    /** The runs of so many days that found something to do, the newest first. */
    public Answer runs(Call call) throws InvalidInput {
        Query query = call.query();
        int days = query.findCount(DAYS, MOST_DAYS, DeskText.FAULT_DAYS).orElse(SOME_DAYS);
        query.check();
        List<PastRun> runs = work.runs(call.now().minus(Duration.ofDays(days)));
        return Answer.json(
                200,
                Json.write(
                        json -> {
                            json.writeStartObject();
                            Writing.list(json, "runs", runs, RunJson::write);
                            json.writeEndObject();
                        }));
    }

    private static <T> Answer page(Page<T> page, Head head, Writing.Element<T> element) {
        return Answer.json(
                200,
                Json.write(
                        json -> {
                            json.writeStartObject();
                            head.write(json);
                            Writing.list(json, "persons", page.items(), element);
                            Writing.text(json, "next", page.next());
                            json.writeEndObject();
                        }));
    }

    /** Writes what stands before the list. */
    private interface Head {
        void write(JsonGenerator json) throws IOException;
    }
}
