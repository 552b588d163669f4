package org.seloste.subjectrequest.ask;

import org.seloste.statement.EmailAddress;
import org.seloste.statement.TextKey;
import org.seloste.web.Answer;
import org.seloste.web.ProblemCode;
import org.seloste.web.Site;
import org.seloste.web.page.Button;
import org.seloste.web.page.Hidden;
import org.seloste.web.page.Layout;
import org.seloste.web.page.MessagePage;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Heading;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.request.RequestText;

import java.time.Duration;
import java.util.List;

/** What is told to who asks for a fresh link; whether a request waits for one is not. */
record ResentPage(Site site, Post post) {
    /** What the button sends. */
    static final String TOKEN = "token";

    private static final int ACCEPTED = 202;

    Answer sent() {
        long hours = site.statement().requests().confirmation().toHours();
        String email = site.statement().controller().email();
        return message(
                ACCEPTED,
                say(RequestText.RESENT),
                List.of(
                        new Paragraphs(List.of(mail(), say(RequestText.RESENT_OPEN, hours))),
                        new Heading(say(RequestText.SENT_NOTHING)),
                        new Paragraphs(
                                List.of(
                                        say(RequestText.SENT_MISSING, email),
                                        say(RequestText.SENT_LIMIT))),
                        button(post.draft().value(TOKEN), address())));
    }

    /** A link was mailed a moment ago. The button stays, with the address that was typed. */
    Answer tooSoon(Duration wait) {
        // At least two, so that the word for many is right.
        long seconds = Math.max(2, wait.plusMillis(999).toSeconds());
        return message(
                        ProblemCode.TOO_MANY.status(),
                        say(ProblemCode.TOO_MANY.title()),
                        List.of(
                                Paragraphs.of(say(RequestText.RESENT_WAIT, seconds)),
                                button(post.draft().value(TOKEN), address())))
                .with("retry-after", Long.toString(seconds));
    }

    /** The button that asks for a fresh link. */
    Part button(String token, String typed) {
        return new Part.Form(
                "/requests/resend",
                List.of(
                        new Hidden(Names.LANGUAGE, post.texts().language()),
                        new Hidden(TOKEN, token),
                        new Hidden(Names.EMAIL, typed)),
                List.of(),
                List.of(Button.secondary(say(RequestText.SENT_AGAIN))));
    }

    private String mail() {
        return EmailAddress.parse(address())
                .map(address -> say(RequestText.RESENT_MAIL, address.asTyped()))
                .orElseGet(() -> say(RequestText.RESENT_TEXT));
    }

    private String address() {
        return post.draft().value(Names.EMAIL);
    }

    private Answer message(int status, String heading, List<Part> parts) {
        Layout layout = Layout.of(site, post.texts(), heading).inOneLanguage();
        return Pages.message(status, new MessagePage(layout, heading, parts));
    }

    private String say(TextKey key, Object... values) {
        return post.texts().say(key, values);
    }
}
