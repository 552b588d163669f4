package org.seloste.local.control;

import java.util.List;

/** Tells what the API does. */
final class ApiPage {
    private static final List<Entry> CALLS =
            List.of(
                    new Entry(
                            "GET /api/mails",
                            "All mails, newest first. ?to= an address, ?q= words."),
                    new Entry(
                            "GET /api/mails/latest",
                            "The newest mail with text, HTML, headers and links. ?to=, ?q=; ?wait="
                                    + " seconds to wait for one."),
                    new Entry("GET /api/mails/{number}", "That mail."),
                    new Entry("GET /mails/{number}.eml", "That mail as it would be delivered."),
                    new Entry("DELETE /api/mails", "Deletes all mails."),
                    new Entry("GET /api/clock", "Simulated and real time, and how much is due."),
                    new Entry(
                            "POST /api/clock",
                            "Moves the clock forward: {\"to\":\"2029-11-25T10:00:00Z\"} or"
                                    + " {\"advance\":\"P3Y1D\"}."),
                    new Entry("GET /api/schedules", "The schedules, their next and last runs."),
                    new Entry(
                            "POST /api/schedules/{name}/fire",
                            "Runs a schedule's function; answers when it is done."),
                    new Entry("GET /api/persons?email=", "A person's rows in all tables."),
                    new Entry("GET /api/tables", "The tables."),
                    new Entry("GET /api/tables/{table}", "The rows of a table."),
                    new Entry("GET /api/faults", "What goes wrong with DynamoDB."),
                    new Entry(
                            "POST /api/faults",
                            "Makes a share of requests fail: {\"conflicts\":0.3,\"throttles\":0,"
                                    + "\"timeouts\":0.1}. What is left out is 0."),
                    new Entry("GET /api/mail-endpoint", "Whether mails are taken."),
                    new Entry(
                            "POST /api/mail-endpoint",
                            "{\"up\":false} stops it, {\"up\":true} starts it, {\"throttle\":3}"
                                    + " refuses the next three mails."),
                    new Entry(
                            "POST /api/token",
                            "A token for the desk, as text:"
                                + " {\"subject\":\"auli\",\"roles\":[\"desk\"],\"life\":\"PT8H\"}."
                                + " What is left out is so."),
                    new Entry(
                            "GET /api/usage",
                            "Requests to DynamoDB and the capacity they took, by operation."),
                    new Entry("DELETE /api/usage", "Counts anew."));

    private ApiPage() {}

    private record Entry(String call, String what) {}

    static Html content() {
        return Html.of(
                """
                <h1>API for scripts</h1>
                <p>JSON on this address, for this machine only. An error is a problem document
                (RFC 9457) whose <code>detail</code> says what to change. Stable pages for people and
                browsers are <code>/mails/latest</code> and <code>/mails/latest?to=</code>.</p>
                <table><thead><tr><th>Call</th><th>What it does</th></tr></thead>
                <tbody>{}</tbody></table>
                """,
                Html.each(
                        CALLS,
                        entry ->
                                Html.of(
                                        """
                                        <tr><th scope="row" data-label="Call"><code>{}</code></th>
                                        <td data-label="What it does">{}</td></tr>
                                        """,
                                        entry.call,
                                        entry.what)));
    }
}
