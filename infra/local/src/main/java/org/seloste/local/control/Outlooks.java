package org.seloste.local.control;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the sweep of a day will do with whom and why; and which days come, where it is nothing. */
final class Outlooks {
    /** Whoever has no end in sight is looked at on a day that never comes. */
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private static final int DAYS = 5;

    private final Desk desk;
    private final Forecast forecast;
    private final Named named;

    Outlooks(Desk desk, Forecast forecast) {
        this.desk = desk;
        this.forecast = forecast;
        this.named = new Named(desk.tables());
    }

    /**
     * What will be done on a day.
     *
     * @throws Forecast.Untold if the desk does not tell
     */
    Html of(LocalDate day) throws Forecast.Untold {
        JsonNode persons = forecast.of(day).path("persons");
        return persons.isEmpty()
                ? Html.of("<p>Nothing: nobody’s time is over by then. {}</p>", coming(day))
                : table(persons);
    }

    /** The days on which somebody is looked at next. */
    private Html coming(LocalDate day) {
        ZoneId zone = desk.times().zone();
        List<LocalDate> days =
                desk.due().after(day.atStartOfDay(zone).toInstant()).stream()
                        .filter(due -> due.row().table().equals("Register"))
                        .map(due -> LocalDate.ofInstant(due.at(), zone))
                        .filter(due -> due.isAfter(day) && due.isBefore(NEVER))
                        .distinct()
                        .limit(DAYS)
                        .toList();
        return days.isEmpty()
                ? Html.of("Send a form, and the days on which its data goes stand here.")
                : Html.of(
                        days.size() == 1 ? "The next day is {}." : "The next days are {}.",
                        links(days));
    }

    private static Html links(List<LocalDate> days) {
        List<Html> links = new ArrayList<>();
        for (int n = 0; n < days.size(); n++) {
            String before = n == 0 ? "" : n == days.size() - 1 ? " and " : ", ";
            LocalDate day = days.get(n);
            links.add(
                    Html.of(
                            "{}<a class=\"whole\" href=\"/retention?day={}\">{}</a>",
                            before,
                            day,
                            day));
        }
        return Html.of("{}", links);
    }

    private Html table(JsonNode persons) {
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
                named.person(person),
                happens(outlook),
                why(outlook));
    }

    private static Html happens(JsonNode outlook) {
        return switch (outlook.path("does").asText()) {
            case "LEAVES" -> verb("danger", "Leaves");
            case "REDUCED" -> verb("warn", "Leaves; the law keeps the least");
            case "SHEDS" -> Html.of("{} {}", verb("warn", "Sheds"), parts(outlook, "deleted"));
            case "HELD_IN_PART" ->
                    Html.of(
                            "{} {}",
                            verb("ok", "Keeps, though the time of it is over"),
                            parts(outlook, "kept"));
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

    private static Html parts(JsonNode outlook, String counts) {
        List<String> parts = new ArrayList<>();
        outlook.path(counts)
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

    /** A name of the desk or the journal, as people read it. */
    static String words(String name) {
        return name.replaceAll("(\\p{Lower})(\\p{Upper})", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }
}
