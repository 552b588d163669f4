package org.seloste.local.control;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the sweep of any day will do, whom other periods would touch, and what was done. */
final class RetentionPage {
    /** One day longer than what a prospect's form is kept by the example. */
    private static final Period JUMP = Period.of(3, 0, 1);

    private static final int ENTRIES = 12;
    private static final String SWEEP = "RetentionSweepHourly";

    private final Desk desk;
    private final Forecast forecast;

    RetentionPage(Desk desk) {
        this.desk = desk;
        this.forecast = new Forecast(desk.controls());
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
                <h2 id="outlook">{}</h2>
                {}
                <h2 id="what-if">What if</h2>
                {}
                <h2 id="journal">Journal</h2>
                <div data-live="/part/journal" data-on="act">{}</div>
                """,
                Html.when(!problem.isEmpty(), "<p class=\"note danger\">{}</p>", problem),
                SWEEP,
                day,
                today,
                today.plus(JUMP),
                day.equals(today) ? "Today, " + day : day,
                outlook(day),
                whatIf(call),
                journal());
    }

    private ZoneId zone() {
        return desk.times().zone();
    }

    private Html outlook(LocalDate day) {
        try {
            JsonNode persons = forecast.of(day).path("persons");
            return persons.isEmpty()
                    ? Html.of("<p>Nothing: nobody’s time is over by then.</p>")
                    : outlook(persons);
        } catch (Forecast.Untold e) {
            return untold(e);
        }
    }

    private static Html untold(Forecast.Untold why) {
        return Html.of("<p class=\"note danger\">{}</p>", String.valueOf(why.getMessage()));
    }

    private Html outlook(JsonNode persons) {
        List<Html> rows = new ArrayList<>();
        for (JsonNode person : persons) {
            for (JsonNode outlook : person.path("outlook")) {
                rows.add(row(person.path("person").asText(), outlook));
            }
        }
        return Html.of(
                """
                <table><caption>{}</caption>
                <thead><tr><th>Person</th><th>What happens</th><th>Why</th></tr></thead>
                <tbody>{}</tbody></table>
                """,
                persons.size() == 1 ? "1 person" : persons.size() + " persons",
                rows);
    }

    private Html row(String person, JsonNode outlook) {
        return Html.of(
                """
                <tr><th scope="row">{}</th><td data-label="What happens">{}</td>
                <td data-label="Why">{}</td></tr>
                """,
                named(person),
                happens(outlook),
                why(outlook));
    }

    /** By an address, where somebody still has one here; the desk tells ids only. */
    private Html named(String person) {
        return desk.tables()
                .address(person)
                .map(
                        address ->
                                Html.of(
                                        "<a href=\"/register?email={}\">{}</a>",
                                        Call.encode(address),
                                        address))
                .orElseGet(() -> Html.of("<code>{}</code>", person));
    }

    private static Html happens(JsonNode outlook) {
        return switch (outlook.path("does").asText()) {
            case "LEAVES" -> verb("danger", "Leaves");
            case "REDUCED" -> verb("warn", "Leaves; the law keeps the least");
            case "SHEDS" -> Html.of("{} {}", verb("warn", "Sheds"), shed(outlook));
            case "HELD" -> verb("ok", "Stays, though its time is over");
            case "REVIEW_OPENS" -> verb("ok", "People are asked whether it goes on");
            case "REVIEW_LAPSES" -> verb("warn", "The relationship is ended");
            case "NOTICE_OWED" -> verb("warn", "Must be told (Art. 14)");
            case "GOES_ON" -> verb("danger", "What was begun is ended");
            default -> Html.of("{}", outlook.path("does").asText());
        };
    }

    private static Html verb(String tint, String words) {
        return Html.of("<span class=\"verb {}\">{}</span>", tint, words);
    }

    private static Html shed(JsonNode outlook) {
        List<String> parts = new ArrayList<>();
        outlook.path("deleted")
                .properties()
                .forEach(one -> parts.add(one.getValue().asInt() + " " + words(one.getKey())));
        outlook.path("fields").forEach(field -> parts.add(field.asText()));
        return Html.of("{}", String.join(", ", parts));
    }

    private static Html why(JsonNode outlook) {
        List<String> reasons = new ArrayList<>();
        add(reasons, "rule ", outlook.path("rule"));
        add(reasons, "last day ", outlook.path("lastDay"));
        add(reasons, "last heard of ", outlook.path("lastEvent"));
        add(reasons, "ends on ", outlook.path("endsOn"));
        add(reasons, "due ", outlook.path("due"));
        outlook.path("reasons").forEach(reason -> reasons.add(words(reason.asText())));
        return Html.of("{}", String.join(", ", reasons));
    }

    private static void add(List<String> reasons, String words, JsonNode value) {
        if (!value.asText().isEmpty()) {
            reasons.add(words + value.asText());
        }
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Html whatIf(Call call) {
        String rule = call.query("rule");
        String period = call.query("period");
        return Html.of(
                """
                <form method="get" action="/retention#what-if" class="line">
                <label for="rule">If this rule of the statement</label>
                <select id="rule" name="rule">{}</select>
                <label for="period">had this period</label>
                <input id="period" name="period" value="{}" placeholder="P2Y" required
                 aria-describedby="period-hint">
                <button class="button secondary">Show whom it touches</button>
                </form>
                <p class="meta" id="period-hint">P2Y is two years, P18M eighteen months, P30D thirty
                days. Nothing is changed.</p>
                {}
                """,
                Html.each(
                        List.copyOf(desk.owner().periods().entrySet()), each -> option(each, rule)),
                period,
                rule.isEmpty() || period.isEmpty() ? Html.NOTHING : touched(rule, period));
    }

    private static Html option(Map.Entry<String, String> rule, String chosen) {
        return Html.of(
                "<option value=\"{}\"{}>{}, now {}</option>",
                rule.getKey(),
                Html.when(rule.getKey().equals(chosen), " selected"),
                rule.getKey(),
                rule.getValue());
    }

    private Html touched(String rule, String period) {
        try {
            JsonNode persons = forecast.under(Map.of(rule, period)).path("persons");
            return persons.isEmpty()
                    ? Html.of("<p>It would touch nobody.</p>")
                    : Html.of(
                            """
                            <table><caption>Whom it would touch</caption>
                            <thead><tr><th>Person</th><th>Last day now</th><th>Last day then</th>
                            <th>Next sweep</th></tr></thead>
                            <tbody>{}</tbody></table>
                            """,
                            touched(persons));
        } catch (Forecast.Untold e) {
            return untold(e);
        }
    }

    private List<Html> touched(JsonNode persons) {
        List<Html> rows = new ArrayList<>();
        for (JsonNode person : persons) {
            rows.add(
                    Html.of(
                            """
                            <tr><th scope="row">{}</th><td data-label="Last day now">{}</td>
                            <td data-label="Last day then">{}</td>
                            <td data-label="Next sweep">{}</td></tr>
                            """,
                            named(person.path("person").asText()),
                            person.path("lastDayNow").asText("none"),
                            person.path("lastDayThen").asText("none"),
                            person.path("goesAtOnce").asBoolean() ? "leaves" : "stays"));
        }
        return rows;
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
                        "<ol role=\"list\" class=\"log\">{}</ol>", Html.each(entries, this::entry));
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
        map.forEach((name, value) -> said.add(words(String.valueOf(name)) + ": " + value));
        return String.join(", ", said);
    }
}
