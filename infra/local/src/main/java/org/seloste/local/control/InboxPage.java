package org.seloste.local.control;

import org.seloste.local.mail.Inbox;
import org.seloste.local.mail.ReceivedMail;

import java.util.List;
import java.util.Optional;

/** The inbox: the list beside the mail that is being read. */
final class InboxPage {
    private final Desk desk;
    private final MailView view;

    InboxPage(Desk desk) {
        this.desk = desk;
        this.view = new MailView(desk.times());
    }

    /** List and mail, if one is open. */
    Html content(Call call, Optional<ReceivedMail> open) {
        String search = call.query("q");
        return Html.of(
                """
                <div class="inbox{}">
                <section class="list" aria-labelledby="inbox">
                <{} id="inbox">Inbox</{}>
                {}
                <div data-live="/part/mails?q={}&amp;open={}" data-on="mails">{}</div>
                </section>
                <section class="mail" aria-label="Mail">{}</section>
                </div>
                """,
                open.isPresent() ? " reading" : "",
                heading(open),
                heading(open),
                searching(search),
                Call.encode(search),
                open.map(ReceivedMail::number).orElse(0L),
                list(search, open.map(ReceivedMail::number).orElse(0L)),
                open.map(mail -> view.content(mail, call)).orElse(nothingOpen()));
    }

    /** On phones the list is hidden while a mail is read, which then is what the page is about. */
    private static String heading(Optional<ReceivedMail> open) {
        return open.isPresent() ? "h2" : "h1";
    }

    private static Html searching(String search) {
        return Html.of(
                """
                <form method="get" action="/mails" role="search" class="line">
                <label for="q">To, subject or text</label>
                <input id="q" name="q" type="search" value="{}" autocomplete="off">
                <button class="button secondary small">Search</button>
                </form>
                """,
                search);
    }

    /** The mails that a search finds, what may be done with them all, and how many there are. */
    Html list(String search, long open) {
        Inbox inbox = desk.inbox();
        List<ReceivedMail> mails = inbox.search(search);
        return Html.of(
                """
                <form method="post" action="/mails/delete" class="line">
                <input type="hidden" name="q" value="{}">
                <span class="meta">{}</span>
                {}{}
                </form>
                {}
                <ol role="list" class="mails">{}</ol>
                """,
                search,
                count(mails, search),
                Html.when(
                        !mails.isEmpty(),
                        "<button class=\"button secondary small\">{}</button>",
                        search.isBlank() ? "Delete all" : "Delete these"),
                Html.when(
                        inbox.undoable() > 0,
                        """
                         <button class="button secondary small" formaction="/mails/undo">Bring back
                         {}</button>\
                        """,
                        inbox.undoable()),
                mails.isEmpty() ? empty(search) : Html.NOTHING,
                Html.each(mails, mail -> row(mail, search, open)));
    }

    private static String count(List<ReceivedMail> mails, String search) {
        String number = mails.size() == 1 ? "1 mail" : mails.size() + " mails";
        return search.isBlank() ? number : number + " found";
    }

    private static Html empty(String search) {
        return search.isBlank()
                ? Html.of(
                        """
                        <p>Mails that the system sends land here and go nowhere else. None has been
                        sent yet: open the public pages and send a form.</p>\
                        """)
                : Html.of("<p>No mail has these words. <a href=\"/mails\">Show all</a></p>");
    }

    private Html row(ReceivedMail mail, String search, long open) {
        return Html.of(
                """
                <li{}><a href="/mails/{}{}"{}>
                <span class="subject">{}{}</span>
                <span class="to">{}</span>
                <span class="meta">{}{}{}</span>
                </a></li>
                """,
                Html.when(!mail.isRead(), " class=\"unread\""),
                mail.number(),
                Html.when(!search.isBlank(), "?q={}", Call.encode(search)),
                Html.when(mail.number() == open, " aria-current=\"true\""),
                Html.when(!mail.isRead(), "<span class=\"dot\">Unread: </span>"),
                mail.content().subject(),
                String.join(", ", mail.recipients()),
                desk.times().brief(mail.simulatedAt()),
                Html.when(!mail.content().language().isEmpty(), " · {}", mail.content().language()),
                Html.when(!mail.kind().isEmpty(), " · {}", MailView.kind(mail)));
    }

    private static Html nothingOpen() {
        return Html.of(
                """
                <p class="meta">Choose a mail, or open
                <a href="/mails/latest">the newest one</a>.</p>\
                """);
    }
}
