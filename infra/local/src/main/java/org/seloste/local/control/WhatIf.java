package org.seloste.local.control;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whom another period of a rule would touch. */
final class WhatIf {
    private final Desk desk;
    private final Forecast forecast;
    private final Named named;

    WhatIf(Desk desk, Forecast forecast) {
        this.desk = desk;
        this.forecast = forecast;
        this.named = new Named(desk.tables());
    }

    /** The question, and the answer when it was asked. */
    Html of(Call call) {
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
            return RetentionPage.untold(e);
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
                            named.person(person.path("person").asText()),
                            person.path("lastDayNow").asText("none"),
                            person.path("lastDayThen").asText("none"),
                            person.path("goesAtOnce").asBoolean() ? "leaves" : "stays"));
        }
        return rows;
    }
}
