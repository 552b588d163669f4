package org.seloste.local.control;

import org.jspecify.annotations.Nullable;
import org.seloste.local.Schedules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the sweep of any day will do, whom other periods would touch, and what was done. */
final class RetentionPage {
    /** One day longer than what a prospect's form is kept by the example. */
    private static final Period JUMP = Period.of(3, 0, 1);

    private static final int ENTRIES = 12;
    private static final String SWEEP = "RetentionSweepHourly";

    private final Desk desk;
    private final Outlooks outlooks;
    private final WhatIf whatIf;

    RetentionPage(Desk desk) {
        this.desk = desk;
        Forecast forecast = new Forecast(desk.controls());
        this.outlooks = new Outlooks(desk, forecast);
        this.whatIf = new WhatIf(desk, forecast);
    }

    Html content(Call call) {
        LocalDate today = LocalDate.ofInstant(desk.controls().clock().instant(), zone());
        String typed = call.query("day");
        LocalDate day = today;
        String problem = "";
        try {
            day = typed.isEmpty() ? today : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            problem = "This is no date. Write it like 2029-11-25.";
        }
        return Html.of(
                """
                <h1>Retention</h1>
                {}
                <p class="lead">What the next sweep will do, and what the last ones did.</p>
                <form method="post" action="/clock" class="line">
                <input type="hidden" name="back" value="/retention">
                <button class="button secondary" name="by" value="P1D">+1 day</button>
                <button class="button secondary" name="by" value="P3Y1D">+3 years and a day</button>
                </form>
                <form method="post" action="/schedules/{}/fire" class="line">
                <button class="button" name="back" value="/retention">Run the sweep now</button>
                </form>
                <form method="get" action="/retention" class="line">
                <label for="day">The sweep of the day</label>
                <input id="day" name="day" type="date" value="{}" min="{}" required>
                <button class="button secondary">Show</button>
                <button class="button secondary" name="day" value="{}" formnovalidate>In three years
                and a day</button>
                </form>
                <div class="beside">
                <section aria-labelledby="outlook"><h2 id="outlook">{}</h2>
                {}</section>
                <section aria-labelledby="journal"><h2 id="journal">Journal</h2>
                <div data-live="/part/journal" data-on="act">{}</div></section>
                </div>
                <h2 id="what-if">What if</h2>
                {}
                """,
                Html.when(!problem.isEmpty(), "<p class=\"note danger\">{}</p>", problem),
                SWEEP,
                day,
                today,
                today.plus(JUMP),
                day.equals(today) ? "Today, " + day : day,
                outlook(day),
                journal(),
                whatIf.of(call));
    }

    private ZoneId zone() {
        return desk.times().zone();
    }

    private Html outlook(LocalDate day) {
        try {
            return outlooks.of(day);
        } catch (Forecast.Untold e) {
            return untold(e);
        }
    }

    static Html untold(Forecast.Untold why) {
        return Html.of("<p class=\"note danger\">{}</p>", String.valueOf(why.getMessage()));
    }

    /** The last entries, the newest first, without the looks that this page takes itself. */
    Html journal() {
        List<Row> entries =
                desk.tables().rows("Journal").stream()
                        .filter(row -> row.attributes().containsKey("event"))
                        .filter(row -> !row.mentions(Forecast.WORKER))
                        .sorted(Comparator.comparing(Row::sk).reversed())
                        .limit(ENTRIES)
                        .toList();
        return entries.isEmpty()
                ? Html.of("<p class=\"meta\">Nothing has happened yet. Send a form.</p>")
                : Html.of(
                        "{}<ol role=\"list\" class=\"log\">{}</ol>",
                        ran(),
                        Html.each(entries, this::entry));
    }

    /** Who jumps past the hour has had the sweep run already, and may wonder who did it. */
    private Html ran() {
        return Html.each(
                desk.controls().schedules().list().stream()
                        .filter(each -> each.name().equals(SWEEP))
                        .toList(),
                this::ran);
    }

    private Html ran(Schedules.Planned sweep) {
        Schedules.@Nullable Run last = sweep.last();
        @Nullable Instant next = sweep.next();
        return Html.of(
                "<p class=\"meta\">{} {}</p>",
                last == null
                        ? "The sweep has not run yet."
                        : Html.of("The sweep ran last on {}.", desk.times().brief(last.at())),
                next == null
                        ? ""
                        : Html.of(
                                "By itself it runs on {}, or at a jump past that.",
                                desk.times().brief(next)));
    }

    private Html entry(Row row) {
        return Html.of(
                "<li>{} <strong>{}</strong> <code>{}</code> {}</li>",
                desk.times().brief(Instant.parse(row.sk().replaceFirst("#.*", ""))),
                row.attributes().getOrDefault("event", ""),
                row.attributes().getOrDefault("subject", ""),
                refs(row.attributes().get("refs")));
    }

    private static String refs(@Nullable Object refs) {
        if (!(refs instanceof Map<?, ?> map)) {
            return "";
        }
        List<String> said = new ArrayList<>();
        map.forEach((name, value) -> said.add(Outlooks.words(String.valueOf(name)) + ": " + value));
        return String.join(", ", said);
    }
}
