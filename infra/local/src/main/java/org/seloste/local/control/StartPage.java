package org.seloste.local.control;

import org.jspecify.annotations.Nullable;
import org.seloste.local.Schedules;

import java.util.List;

/** Where one begins: addresses, what the owner has to do, schedules, what was logged. */
final class StartPage {
    private static final int LINES = 25;

    private final Desk desk;

    StartPage(Desk desk) {
        this.desk = desk;
    }

    Html content() {
        Owner owner = desk.owner();
        return Html.of(
                """
                <h1>{}</h1>
                <p class="lead">{}, statement of {}</p>
                <dl class="facts">
                <div><dt>Public pages</dt><dd><a href="{}/" target="_blank">{}/</a></dd></div>
                <div><dt>These pages</dt><dd>Only this machine can open them. Scripts use
                <a href="/api">the API</a>.</dd></div>
                <div><dt>Desk</dt><dd><code>curl {}/desk/cases -H "Authorization: Bearer
                $(curl -s -d '' {}/api/token)"</code></dd></div>
                <div><dt>Mail endpoint</dt><dd>{}</dd></div>
                </dl>
                {}
                <h2 id="schedules">Schedules</h2>
                {}
                <h2>Log</h2>
                <div data-live="/part/log" data-on="log">{}</div>
                """,
                owner.controller(),
                owner.register(),
                owner.version(),
                desk.controls().publicUrl(),
                desk.controls().publicUrl(),
                desk.controls().publicUrl(),
                desk.controls().issuer().address(),
                endpoint(),
                todos(owner.todos()),
                schedules("/"),
                log());
    }

    private Html endpoint() {
        boolean up = desk.mail().isUp();
        return Html.of(
                """
                <form method="post" action="/mail-endpoint" class="line">{}
                <button class="button secondary small" name="up" value="{}">{}</button></form>
                """,
                up ? "Takes mails." : "Is stopped: mails wait in the outbox.",
                !up,
                up ? "Stop it" : "Start it");
    }

    private static Html todos(List<Owner.Todo> todos) {
        if (todos.isEmpty()) {
            return Html.of(
                    "<p class=\"note ok\">The statement says all that Articles 13 and 14 ask.</p>");
        }
        return Html.of(
                """
                <h2>What the statement does not say yet</h2>
                <p>Until these are filled in, the statement is shown without them. Only you see this
                list.</p>
                <dl class="facts">{}</dl>
                """,
                Html.each(
                        todos,
                        todo ->
                                Html.of(
                                        "<div><dt>{}</dt><dd>{}</dd><dd><code>{}</code></dd></div>",
                                        todo.gap(),
                                        todo.what(),
                                        todo.path())));
    }

    /** The schedules with a button each; the button leads back to the page it stands on. */
    Html schedules(String back) {
        return Html.of(
                """
                <table>
                <thead><tr><th>Schedule</th><th>Next</th><th>Last run</th><th>Now</th></tr></thead>
                <tbody>{}</tbody>
                </table>
                """,
                Html.each(
                        desk.controls().schedules().list(), schedule -> schedule(schedule, back)));
    }

    private Html schedule(Schedules.Planned schedule, String back) {
        return Html.of(
                """
                <tr><th scope="row">{}<br><code>{}</code></th>
                <td data-label="Next">{}</td>
                <td data-label="Last run">{}</td>
                <td><form method="post" action="/schedules/{}/fire">
                <button class="button secondary small" name="back" value="{}">Run now</button>
                </form></td></tr>
                """,
                schedule.name(),
                schedule.expression(),
                schedule.next() == null ? "never" : desk.times().brief(schedule.next()),
                schedule.last() == null ? "not yet" : run(schedule.last()),
                Call.encode(schedule.name()),
                back);
    }

    private Html run(Schedules.Run run) {
        return Html.of(
                "{}<br><span class=\"{}\">{}</span>{}",
                desk.times().brief(run.at()),
                run.succeeded() ? "done" : "error",
                run.succeeded() ? "done" : "failed",
                said(run.message()));
    }

    private static Html said(@Nullable String message) {
        return message == null ? Html.NOTHING : Html.of("<br><code>{}</code>", message);
    }

    /** The last lines of the log, newest first, and errors marked by a word. */
    Html log() {
        List<RecentLog.Line> lines = desk.log().lines();
        if (lines.isEmpty()) {
            return Html.of(
                    "<p class=\"meta\">No function has logged anything yet. Open the public pages"
                            + " and send a form.</p>");
        }
        return Html.of(
                "<ol role=\"list\" class=\"log\">{}</ol>",
                Html.each(
                        lines.subList(0, Math.min(LINES, lines.size())),
                        line ->
                                Html.of(
                                        "<li>{}{} <code>{}</code></li>",
                                        desk.times().brief(line.at()),
                                        Html.when(
                                                line.isError(),
                                                " <strong class=\"error\">error</strong>"),
                                        line.text())));
    }
}
