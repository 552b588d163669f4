package org.seloste.local.control;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register, for looking only: tables, one person's rows, and what the last act changed. */
final class RegisterPage {
    private static final int ROWS = 200;

    /** Values that are seconds since 1970. */
    private static final Set<String> TIMES = Set.of("expiresAt", "deletableFrom");

    private static final String LAST_ACT = "Last act";

    private final Desk desk;
    private final Acts acts;

    RegisterPage(Desk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    Html content(Call call) {
        String email = call.query("email");
        String shown = call.query("table").isEmpty() ? LAST_ACT : call.query("table");
        return Html.of(
                """
                <h1>Register</h1>
                <form method="get" action="/register" role="search" class="line">
                <label for="email">A person’s e-mail address</label>
                <input id="email" name="email" type="search" value="{}" autocomplete="off">
                <button class="button secondary small">Show all rows</button>
                </form>
                <nav class="tabs" aria-label="Views"><ul>{}</ul></nav>
                {}
                """,
                email,
                tabs(email.isBlank() ? shown : ""),
                email.isBlank() ? view(shown) : person(email));
    }

    private List<Html> tabs(String shown) {
        List<String> names = new ArrayList<>();
        names.add(LAST_ACT);
        names.addAll(desk.tables().tables());
        List<Html> tabs = new ArrayList<>();
        for (String name : names) {
            tabs.add(
                    Html.of(
                            "<li><a href=\"/register{}\"{}>{}</a></li>",
                            Html.when(!name.equals(LAST_ACT), "?table={}", Call.encode(name)),
                            Html.when(name.equals(shown), " aria-current=\"true\""),
                            name));
        }
        return tabs;
    }

    private Html view(String shown) {
        return shown.equals(LAST_ACT)
                ? Html.of("<div data-live=\"/part/act\" data-on=\"act\">{}</div>", lastAct())
                : table(shown, desk.tables().rows(shown), false);
    }

    private Html person(String email) {
        Map<String, List<Row>> rows = desk.tables().ofPerson(email);
        if (rows.values().stream().allMatch(List::isEmpty)) {
            return Html.of(
                    """
                    <p>No table has a row of a person with this address. Look for typing mistakes, or
                    see the tables above.</p>\
                    """);
        }
        List<Html> tables = new ArrayList<>();
        rows.forEach((name, found) -> tables.add(table(name, found, true)));
        return Html.of("{}", tables);
    }

    private Html table(String name, List<Row> rows, boolean open) {
        int hidden = rows.size() - ROWS;
        return Html.of(
                """
                <h2>{}, {}</h2>
                {}
                {}
                """,
                name,
                rows.size() == 1 ? "1 row" : rows.size() + " rows",
                Html.each(rows.subList(0, Math.min(ROWS, rows.size())), row -> row(row, open)),
                Html.when(
                        hidden > 0,
                        "<p class=\"meta\">And {} more. The API gives them all.</p>",
                        hidden));
    }

    private Html row(Row row, boolean open) {
        return folded(Html.NOTHING, row, open, content(row));
    }

    private static Html folded(Html verb, Row row, boolean open, Html content) {
        return Html.of(
                """
                <details class="row"{}><summary>{}{} <code>{}</code></summary>{}</details>
                """,
                Html.when(open, " open"),
                verb,
                row.kind(),
                row.shortKeys(),
                content);
    }

    private Html content(Row row) {
        return Html.of(
                """
                <dl class="facts tight">
                <div><dt>pk</dt><dd><code>{}</code></dd></div>
                <div><dt>sk</dt><dd><code>{}</code></dd></div>
                {}</dl>
                """,
                row.pk(),
                row.sk(),
                Html.each(
                        List.copyOf(row.attributes().entrySet()),
                        entry -> fact(entry.getKey(), value(entry.getKey(), entry.getValue()))));
    }

    private static Html fact(String name, Html value) {
        return Html.of("<div><dt>{}</dt><dd>{}</dd></div>", name, value);
    }

    private Html value(String name, @Nullable Object value) {
        return switch (value) {
            case null -> Html.of("<span class=\"meta\">nothing</span>");
            case Map<?, ?> map -> nested(map);
            case List<?> list -> Html.each(list, item -> Html.of("{}<br>", value("", item)));
            case Number seconds when TIMES.contains(name) ->
                    Html.of(
                            "{} <span class=\"meta\">({})</span>",
                            desk.times().full(Instant.ofEpochSecond(seconds.longValue())),
                            seconds);
            default -> Html.of("{}", value);
        };
    }

    private Html nested(Map<?, ?> map) {
        List<Html> facts = new ArrayList<>();
        map.forEach((key, inner) -> facts.add(fact(String.valueOf(key), value("", inner))));
        return Html.of("<dl class=\"facts tight nested\">{}</dl>", facts);
    }

    /** What the last act changed. */
    Html lastAct() {
        Optional<Acts.Act> act = acts.last();
        return act.isEmpty()
                ? Html.of(
                        """
                        <p>Nothing has been written since the start. Send a form on the public pages,
                        and what it changed stands here.</p>\
                        """)
                : Html.of(
                        "<h2>What changed</h2><p class=\"meta\">By {}</p>{}",
                        desk.times().full(act.get().at()),
                        Html.each(act.get().changes(), this::change));
    }

    private Html change(Change change) {
        return switch (change) {
            case Change.Added(Row row) -> changed("Added", "ok", row, content(row));
            case Change.Removed(Row row) -> changed("Removed", "danger", row, content(row));
            case Change.Altered(Row row, List<Change.Value> values) ->
                    changed("Changed", "warn", row, altered(values));
        };
    }

    private static Html changed(String verb, String tint, Row row, Html what) {
        Html word = Html.of("<strong class=\"verb {}\">{}</strong> ", tint, verb);
        return folded(word, row, tint.equals("warn"), what);
    }

    private Html altered(List<Change.Value> values) {
        return Html.of(
                """
                <table><thead><tr><th>Value</th><th>Before</th><th>After</th></tr></thead>
                <tbody>{}</tbody></table>
                """,
                Html.each(
                        values,
                        value ->
                                Html.of(
                                        """
                                        <tr><th scope="row">{}</th><td data-label="Before">{}</td>
                                        <td data-label="After">{}</td></tr>
                                        """,
                                        value.name(),
                                        value(value.name(), value.before()),
                                        value(value.name(), value.after()))));
    }
}
