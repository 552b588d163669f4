package org.seloste.local.control;

import org.seloste.local.mail.MailContent;
import org.seloste.local.mail.MailLink;
import org.seloste.local.mail.ReceivedMail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One mail: who, when and what, in tabs, with its links. */
final class MailView {
    private static final List<String> TABS = List.of("html", "text", "source", "headers");
    private static final List<String> WIDTHS = List.of("600", "320");
    private static final List<String> THEMES = List.of("light", "dark");

    private final Times times;

    MailView(Times times) {
        this.times = times;
    }

    Html content(ReceivedMail mail, Call call) {
        MailContent content = mail.content();
        Shown shown =
                new Shown(
                        mail.number(),
                        call.query("q"),
                        call.choice("tab", TABS),
                        call.choice("width", WIDTHS),
                        call.choice("theme", THEMES));
        return Html.of(
                """
                <p class="back"><a href="/mails{}">Back to the list</a></p>
                <h1 class="title"{}>{}</h1>
                <dl class="facts tight">
                <div><dt>To</dt><dd>{}</dd></div>
                <div><dt>From</dt><dd>{}</dd></div>
                <div><dt>Kind</dt><dd>{}, {}</dd></div>
                <div><dt>Sent</dt><dd>{}{}</dd></div>
                </dl>
                <div class="line">
                <a class="button secondary small" href="/mails/{}.eml" download>Download .eml</a>
                <form method="post" action="/mails/{}/unread">
                <button class="button secondary small">Mark as unread</button></form>
                </div>
                <nav class="tabs" aria-label="Parts of the mail"><ul>{}</ul></nav>
                {}
                {}
                """,
                Html.when(!shown.search.isBlank(), "?q={}", Call.encode(shown.search)),
                language(content),
                content.subject(),
                String.join(", ", mail.recipients()),
                content.from(),
                mail.kind().isEmpty() ? "not told" : kind(mail),
                content.language().isEmpty() ? "no language" : content.language(),
                times.full(mail.simulatedAt()),
                realTime(mail),
                mail.number(),
                mail.number(),
                tabs(shown),
                body(mail, shown),
                links(content.links()));
    }

    private static Html language(MailContent content) {
        return Html.when(!content.language().isEmpty(), " lang=\"{}\"", content.language());
    }

    private Html realTime(ReceivedMail mail) {
        boolean same = Math.abs(mail.simulatedAt().until(mail.receivedAt()).toSeconds()) < 2;
        return Html.when(!same, " (really {})", times.full(mail.receivedAt()));
    }

    private static List<Html> tabs(Shown shown) {
        List<Html> tabs = new ArrayList<>();
        for (String tab : TABS) {
            String name = tab.equals("html") ? "HTML" : capital(tab);
            tabs.add(link(shown.with(tab, shown.width, shown.theme), tab.equals(shown.tab), name));
        }
        return tabs;
    }

    private static Html link(Shown shown, boolean current, String name) {
        return Html.of(
                "<li><a href=\"{}\"{}>{}</a></li>",
                shown.address(),
                Html.when(current, " aria-current=\"true\""),
                name);
    }

    /** The kind of letter, for people: {@code Submission received}. */
    static String kind(ReceivedMail mail) {
        return capital(mail.kind().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Html body(ReceivedMail mail, Shown shown) {
        MailContent content = mail.content();
        return switch (shown.tab) {
            case "text" -> block(content.text(), content.language(), "This mail has no text part.");
            case "source" -> block(content.source(), "", "");
            case "headers" -> headers(content.headers());
            default -> content.html().isEmpty() ? noHtml() : preview(shown);
        };
    }

    private static Html noHtml() {
        return Html.of("<p>This mail has no HTML part.</p>");
    }

    private static Html block(String text, String language, String otherwise) {
        return text.isBlank()
                ? Html.of("<p>{}</p>", otherwise)
                : Html.of(
                        "<pre tabindex=\"0\" role=\"region\" aria-label=\"Text\"{}>{}</pre>",
                        Html.when(!language.isEmpty(), " lang=\"{}\"", language),
                        text);
    }

    private static Html headers(List<MailContent.MailHeader> headers) {
        return Html.of(
                "<dl class=\"facts tight\">{}</dl>",
                Html.each(
                        headers,
                        header ->
                                Html.of(
                                        "<div><dt>{}</dt><dd><code>{}</code></dd></div>",
                                        header.name(),
                                        header.value())));
    }

    private static Html preview(Shown shown) {
        List<Html> choices = new ArrayList<>();
        for (String width : WIDTHS) {
            Shown other = shown.with(shown.tab, width, shown.theme);
            choices.add(link(other, width.equals(shown.width), width + " px"));
        }
        for (String theme : THEMES) {
            Shown other = shown.with(shown.tab, shown.width, theme);
            choices.add(link(other, theme.equals(shown.theme), capital(theme)));
        }
        return Html.of(
                """
                <nav class="tabs minor" aria-label="Preview"><ul>{}</ul></nav>
                <div class="stage" tabindex="0" role="region" aria-label="Preview of the mail"><iframe
                title="The mail as HTML" class="w{} {}" sandbox="allow-popups allow-popups-to-escape-sandbox"
                src="/mails/{}/preview"></iframe></div>
                """,
                choices,
                shown.width,
                shown.theme,
                shown.number);
    }

    private static Html links(List<MailLink> links) {
        if (links.isEmpty()) {
            return Html.of("<h2>Links</h2><p class=\"meta\">This mail has no links.</p>");
        }
        return Html.of(
                """
                <h2>Links</h2>
                <table><thead><tr><th>Address</th><th class="same">Same in both parts?</th></tr></thead>
                <tbody>{}</tbody></table>
                """,
                Html.each(links, MailView::link));
    }

    private static Html link(MailLink link) {
        boolean opens = link.address().matches("(?:https?|mailto):.*");
        return Html.of(
                "<tr><td data-label=\"Address\">{}</td><td data-label=\"Same in both"
                        + " parts?\">{}</td></tr>",
                opens
                        ? Html.of(
                                "<a class=\"long\" href=\"{}\" target=\"_blank\""
                                        + " rel=\"noopener\">{}</a>",
                                link.address(),
                                link.address())
                        : Html.of("<code>{}</code>", link.address()),
                same(link));
    }

    private static Html same(MailLink link) {
        if (link.isInBoth()) {
            return Html.of("Yes");
        }
        return Html.of(
                "<strong class=\"error\">No, only in the {} part</strong>",
                link.inHtml() ? "HTML" : "text");
    }

    /** The HTML part as a document of its own, for a frame: its links leave the frame. */
    static String framed(ReceivedMail mail) {
        return "<base target=\"_blank\">" + mail.content().html();
    }

    /** Which mail is shown how. */
    private record Shown(long number, String search, String tab, String width, String theme) {
        Shown with(String otherTab, String otherWidth, String otherTheme) {
            return new Shown(number, search, otherTab, otherWidth, otherTheme);
        }

        String address() {
            String address =
                    "/mails/%d?tab=%s&width=%s&theme=%s".formatted(number, tab, width, theme);
            return search.isBlank() ? address : address + "&q=" + Call.encode(search);
        }
    }
}
