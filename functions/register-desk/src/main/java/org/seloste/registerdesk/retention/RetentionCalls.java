package org.seloste.registerdesk.retention;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.register.sweep.Page;
import org.seloste.register.sweep.PastRun;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Statement;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;

import java.io.IOException;
import java.time.DateTimeException;
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
    public Answer preview(Call call) {
        LocalDate day;
        try {
            day = call.request().query(DAY).map(LocalDate::parse).orElseGet(() -> warned(call));
        } catch (DateTimeException _) {
            return Problems.wrong(call.texts(), DAY, DeskText.FAULT_DAY);
        }
        @Nullable String after = call.request().query(AFTER).orElse(null);
        return page(
                call,
                () -> work.preview(day, after, call.actor(), call.now()),
                json -> Writing.text(json, DAY, day),
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
        return page(
                call,
                () -> work.whatIf(periods, after, call.actor(), call.now()),
                _ -> {},
                RetentionJson::write);
    }

    /** The runs of so many days that found something to do, the newest first. */
    public Answer runs(Call call) {
        Optional<Integer> days = days(call.request().query(DAYS).orElse("" + SOME_DAYS));
        if (days.isEmpty()) {
            return Problems.wrong(call.texts(), DAYS, DeskText.FAULT_DAYS, MOST_DAYS);
        }
        List<PastRun> runs = work.runs(call.now().minus(Duration.ofDays(days.get())));
        return Answer.json(
                200,
                Json.write(
                        json -> {
                            json.writeStartObject();
                            Writing.list(json, "runs", runs, RunJson::write);
                            json.writeEndObject();
                        }));
    }

    private static Optional<Integer> days(String typed) {
        try {
            return Optional.of(Integer.valueOf(typed)).filter(n -> n > 0 && n <= MOST_DAYS);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static <T> Answer page(
            Call call, Pages<T> pages, Head head, Writing.Element<T> element) {
        Page<T> page;
        try {
            page = pages.get();
        } catch (IllegalArgumentException _) {
            return Problems.wrong(call.texts(), AFTER, DeskText.FAULT_PAGE);
        }
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

    /** Gives a page. */
    private interface Pages<T> {
        Page<T> get();
    }

    /** Writes what stands before the list. */
    private interface Head {
        void write(JsonGenerator json) throws IOException;
    }
}
