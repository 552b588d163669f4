package org.seloste.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.Negotiation;
import org.seloste.web.PageText;
import org.seloste.web.Problem;
import org.seloste.web.Request;
import org.seloste.web.Site;

import java.util.ArrayList;
import java.util.List;

/** Writes pages as HTML. */
public final class Pages {
    private static final String TEMPLATES = "org.seloste.web.template";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

    private Pages() {}

    /**
     * The page that a template makes of a record.
     *
     * @param template its file under {@code src/main/jte}
     * @param page what the template's one parameter takes
     */
    public static String render(String template, Object page) {
        StringOutput html = new StringOutput();
        ENGINE.render(template, page, html);
        return withoutControls(html.toString());
    }

    /** HTML has no control characters, but what somebody typed and is shown again may. */
    private static String withoutControls(String html) {
        StringBuilder kept = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (!Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** A page that says one thing. */
    public static Answer message(int status, MessagePage page) {
        return Answer.html(status, page.layout().language(), render("message.jte", page));
    }

    /** The problem as the asker reads it: JSON for a program, a page for a person. */
    public static Answer problem(Site site, Request request, Problem problem) {
        if (Negotiation.prefersJson(request)) {
            return Answer.problem(problem);
        }
        Texts texts = site.texts(request);
        Layout layout = Layout.of(site, texts, problem.title());
        return message(
                problem.status(),
                new MessagePage(
                        request.reads() ? layout : layout.inOneLanguage(),
                        problem.title(),
                        parts(problem, layout)));
    }

    private static List<Part> parts(Problem problem, Layout layout) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraphs.of(problem.detail()));
        if (problem.reference() != null) {
            String reference = layout.say(PageText.REFERENCE, problem.reference());
            parts.add(Part.Paragraphs.of(reference));
        }
        parts.add(new Part.Onward(Span.link(layout.say(PageText.HOME), layout.to("/"))));
        return parts;
    }
}
