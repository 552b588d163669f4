package org.seloste.local.control;

import org.seloste.local.MovableClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The clock: what time it is for the functions, moving it, and what has become due. */
final class ClockPage {
    private static final int ROWS = 50;

    private final Desk desk;

    ClockPage(Desk desk) {
        this.desk = desk;
    }

    Html content(String problem) {
        MovableClock clock = desk.controls().clock();
        Times times = desk.times();
        Due due = desk.due();
        return Html.of(
                """
                <h1>Clock</h1>
                {}
                <dl class="facts">
                <div><dt>Simulated time</dt><dd class="lead">{}</dd></div>
                <div><dt>Real time</dt><dd>{}</dd></div>
                </dl>
                <p>Functions and mails go by the simulated time, in {}. It only moves forward;
                restart to begin anew.</p>
                <form method="post" action="/clock" class="line">
                <button class="button secondary" name="by" value="PT1H">+1 hour</button>
                <button class="button secondary" name="by" value="P1D">+1 day</button>
                <button class="button secondary" name="by" value="P3Y1D">+3 years and a day</button>
                {}
                </form>
                <form method="post" action="/clock" class="line">
                <label for="to">To a date</label>
                <input id="to" name="to" type="date" min="{}" required>
                <button class="button secondary">Move</button>
                </form>
                <h2 id="due">Due now</h2>
                {}
                <h2 id="schedules">Schedules</h2>
                <p>At a move of the clock each one that has come due by it runs, once. Press to run
                it at any other time. <a href="/retention">Retention</a> tells what the sweep will
                do.</p>
                {}
                """,
                Html.when(!problem.isEmpty(), "<p class=\"note danger\">{}</p>", problem),
                times.full(clock.instant()),
                times.full(clock.realTime()),
                times.zone(),
                due.next(clock.instant()).map(this::toNext).orElse(Html.NOTHING),
                LocalDate.ofInstant(clock.instant(), times.zone()),
                due(due.by(clock.instant())),
                new StartPage(desk).schedules("/clock"));
    }

    private Html toNext(Due.Entry next) {
        return Html.of(
                """
                <button class="button secondary" name="to" value="{}">To the next due date,
                {}</button>\
                """,
                next.at(),
                desk.times().brief(next.at()));
    }

    private Html due(List<Due.Entry> rows) {
        if (rows.isEmpty()) {
            return Html.of(
                    """
                    <p>Nothing. Rows come here on the day that somebody has to look at them again:
                    a person whose data may be deleted, a mail that is still owed.</p>\
                    """);
        }
        return Html.of(
                """
                <table><caption>{}</caption>
                <thead><tr><th>Due</th><th>What</th><th>Row</th></tr></thead>
                <tbody>{}</tbody></table>
                """,
                rows.size() == 1 ? "1 row" : rows.size() + " rows, earliest first",
                Html.each(rows.subList(0, Math.min(ROWS, rows.size())), this::dueRow));
    }

    private Html dueRow(Due.Entry due) {
        Row row = due.row();
        return Html.of(
                """
                <tr><td data-label="Due">{}</td><td data-label="What">{}</td>
                <td data-label="Row"><code>{} {}</code></td></tr>
                """,
                desk.times().brief(due.at()),
                row.kind(),
                row.table(),
                row.shortKeys());
    }

    /**
     * Moves the clock as a form or a script asked.
     *
     * @param by a period or duration, such as {@code P3Y1D} or {@code PT1H}; or nothing
     * @param to a date or an instant; or nothing
     * @throws IllegalArgumentException when it cannot be read, or the clock does not go there
     */
    void move(String by, String to) {
        MovableClock clock = desk.controls().clock();
        if (!by.isEmpty()) {
            clock.moveTo(Moment.span(by).after(clock.instant()));
        } else if (to.contains("T")) {
            clock.moveTo(Moment.instant(to));
        } else {
            Instant midnight = Moment.date(to).atStartOfDay(desk.times().zone()).toInstant();
            clock.moveTo(later(midnight, clock.instant()));
        }
    }

    /** Today's date means now: the clock does not go back to midnight for it. */
    private Instant later(Instant midnight, Instant now) {
        boolean today = Duration.between(midnight, now).compareTo(Duration.ofDays(1)) < 0;
        return midnight.isBefore(now) && today ? now : midnight;
    }
}
