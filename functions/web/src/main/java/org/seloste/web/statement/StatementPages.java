package org.seloste.web.statement;

import org.seloste.statement.Form;
import org.seloste.statement.Purpose;
import org.seloste.statement.Statement;
import org.seloste.statement.Version;
import org.seloste.web.Site;
import org.seloste.web.page.Layout;
import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Span;
import org.seloste.web.request.RequestText;

import java.util.ArrayList;
import java.util.List;

/** Writes the statement as pages; the statement compiler does it once for all readers. */
public final class StatementPages {
    private StatementPages() {}

    /**
     * The page of one version in one language: the whole statement for the version in force, what
     * changed and when for an earlier one.
     *
     * @param site the statement in force, and the words of each of its languages
     * @param language one of its languages
     * @param version one of its versions
     */
    public static String render(Site site, String language, Version version) {
        Speaker speaker = new Speaker(site.statement(), site.texts(language));
        return version.equals(site.statement().currentVersion())
                ? Pages.render("statement.jte", page(site, speaker, version))
                : Pages.render("message.jte", EarlierVersion.page(site, speaker, version));
    }

    private static StatementPage page(Site site, Speaker speaker, Version version) {
        Layout layout = Layout.of(site, speaker.texts(), speaker.say(StatementText.HEADING));
        RightsSections rights = new RightsSections(speaker);
        return new StatementPage(
                layout,
                speaker.in(site.statement().register().name()),
                speaker.version(version),
                summary(speaker),
                forms(site.statement(), speaker, layout),
                rights.objection(),
                sections(speaker, rights, layout));
    }

    private static List<Section> sections(Speaker speaker, RightsSections rights, Layout layout) {
        Statement statement = speaker.statement();
        DataSections data = new DataSections(speaker);
        List<Section> sections = new ArrayList<>();
        sections.add(rights.controller());
        sections.add(data.purposes());
        sections.add(data.data());
        sections.add(new Retention(speaker).section());
        if (statement.statutoryRetention() != null) {
            sections.add(data.statutory(statement.statutoryRetention()));
        }
        sections.add(data.sources());
        if (!statement.recipients().isEmpty()) {
            sections.add(data.recipients());
        }
        sections.add(data.transfers());
        sections.addAll(rights.duties());
        sections.add(speaker.section("security", StatementText.SECURITY, statement.security()));
        sections.add(speaker.section("cookies", StatementText.COOKIES, statement.cookies()));
        sections.addAll(rights.rights());
        sections.add(rights.requests());
        sections.add(rights.authority());
        if (statement.law() != null) {
            sections.add(speaker.section("law", StatementText.LAW, statement.law()));
        }
        sections.add(EarlierVersion.changes(speaker, layout));
        return sections;
    }

    private static Part.Facts summary(Speaker speaker) {
        Statement statement = speaker.statement();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(speaker.say(StatementText.SUMMARY_WHO), statement.controller().name()));
        facts.add(
                new Fact(
                        speaker.say(StatementText.SUMMARY_WHY),
                        statement.purposes().stream().map(p -> purpose(speaker, p)).toList()));
        facts.add(
                new Fact(
                        speaker.say(StatementText.SUMMARY_KEPT),
                        new Retention(speaker).ofPersons().stream().map(Span::plain).toList()));
        facts.add(new Fact(speaker.say(StatementText.SUMMARY_RIGHTS), rights(speaker)));
        return new Part.Facts(null, facts);
    }

    private static Span purpose(Speaker speaker, Purpose purpose) {
        return Span.plain(speaker.in(purpose.name()));
    }

    private static List<Span> rights(Speaker speaker) {
        List<Span> rights = new ArrayList<>();
        rights.add(Span.link(speaker.say(StatementText.SUMMARY_SEE), "#inspection"));
        rights.add(Span.link(speaker.say(StatementText.SUMMARY_ERASE), "#erasure"));
        if (speaker.statement().rights().objection() != null) {
            rights.add(Span.link(speaker.say(StatementText.SUMMARY_OBJECT), "#objection"));
        }
        return rights;
    }

    private static List<Span> forms(Statement statement, Speaker speaker, Layout layout) {
        List<Span> forms = new ArrayList<>();
        for (Form form : statement.forms()) {
            forms.add(Span.link(speaker.in(form.title()), layout.to("/forms/" + form.key())));
        }
        forms.add(Span.link(speaker.say(RequestText.HEADING), layout.to("/requests")));
        return forms;
    }
}
