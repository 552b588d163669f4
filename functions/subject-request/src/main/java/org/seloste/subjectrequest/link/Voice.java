package org.seloste.subjectrequest.link;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Wish;
import org.seloste.statement.Statement;
import org.seloste.statement.TextKey;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;
import org.seloste.web.Site;
import org.seloste.web.body.Bodies;
import org.seloste.web.body.SentFields;
import org.seloste.web.body.UnreadableBody;
import org.seloste.web.page.Hidden;
import org.seloste.web.page.Layout;
import org.seloste.web.page.MessagePage;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.request.FollowText;

import java.util.List;
import java.util.Optional;

/**
 * Speaks on the pages behind secret links.
 *
 * @param site whose pages these are
 * @param request what was asked
 * @param texts the words of the reader's language
 * @param again whether looking at the address shows the page again, in whichever language
 */
public record Voice(Site site, Request request, Texts texts, boolean again) {
    /** The name of the language in what our buttons send. */
    public static final String LANGUAGE = "_lang";

    /** In the language of the page whose button was pressed, else as the reader's browser asks. */
    public static Voice of(Site site, Request request) {
        Request spoken =
                sent(request)
                        .find(LANGUAGE)
                        .filter(site.statement().languages()::contains)
                        .map(request::inLanguage)
                        .orElse(request);
        return new Voice(site, spoken, site.texts(spoken), request.reads());
    }

    /** On pages that the button leads to and that whoever comes back sees again. */
    Voice onPagesThatStay() {
        return new Voice(site, request, texts, true);
    }

    /** What a button of ours sent; nothing when it was not one of ours. */
    public static SentFields sent(Request request) {
        try {
            String type = request.header("content-type").orElse("");
            return Bodies.readWithLists(type, request.body());
        } catch (UnreadableBody _) {
            return new SentFields(List.of());
        }
    }

    /** In the language that the request was made in, unless another is asked for. */
    public Voice about(Case asked) {
        return meant(asked.language());
    }

    /** In the language of whoever the link was for, unless another is asked for. */
    public Voice meant(String theirs) {
        return Optional.of(theirs)
                .filter(language -> request.query("lang").isEmpty())
                .filter(site.statement().languages()::contains)
                .map(language -> new Voice(site, request, site.texts(language), again))
                .orElse(this);
    }

    /** Those words. */
    public String say(TextKey key, Object... values) {
        return texts.say(key, values);
    }

    /** A paragraph of those words. */
    public Part paragraph(TextKey key, Object... values) {
        return Paragraphs.of(say(key, values));
    }

    /** Which data alone an erasure is about; empty when it is about all of it. */
    public Optional<String> only(Wish wish) {
        List<String> groups =
                statement().categories().stream()
                        .filter(category -> wish.details().categories().contains(category.key()))
                        .map(category -> category.name().in(texts.language()))
                        .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(say(FollowText.STATUS_ONLY, String.join(", ", groups)));
    }

    /** A page that whoever has the link can see. */
    public Answer secret(int status, String heading, List<Part> parts) {
        return Pages.message(status, new MessagePage(layout(heading).asSecret(), heading, parts));
    }

    /** A page with nothing of anybody on it. */
    public Answer plain(int status, String heading, List<Part> parts) {
        return Pages.message(status, new MessagePage(layout(heading), heading, parts));
    }

    /** The same for what never was, what was deleted, and a link that was cut off. */
    public Answer unknown() {
        return plain(
                410,
                say(FollowText.UNKNOWN),
                List.of(
                        paragraph(FollowText.UNKNOWN_TEXT, statement().controller().email()),
                        askAgain()));
    }

    /** Refuses a method. */
    public Answer wrongMethod(String allowed) {
        return Pages.problem(site, request, Problem.of(ProblemCode.METHOD_NOT_ALLOWED, texts))
                .with("allow", allowed);
    }

    /** Leads to the question pages. */
    public Part askAgain() {
        return new Part.Action(say(FollowText.AGAIN), to("/requests"));
    }

    /** What a button's form sends unseen so that the answer speaks the same language. */
    public Hidden language() {
        return new Hidden(LANGUAGE, texts.language());
    }

    /** Another page of ours, in the same language. */
    public String to(String path) {
        return path + "?lang=" + texts.language();
    }

    /** The statement in force. */
    public Statement statement() {
        return site.statement();
    }

    /** Only a page that can be looked at again can be shown in another language. */
    public Layout layout(String heading) {
        Layout layout = Layout.of(site, texts, heading);
        return again ? layout : layout.inOneLanguage();
    }
}
