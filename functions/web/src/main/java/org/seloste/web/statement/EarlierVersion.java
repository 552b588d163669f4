package org.seloste.web.statement;

import org.seloste.statement.Version;
import org.seloste.web.Site;
import org.seloste.web.page.Layout;
import org.seloste.web.page.MessagePage;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Span;

import java.util.ArrayList;
import java.util.List;

/** What became of the statement over time. */
final class EarlierVersion {
    private EarlierVersion() {}

    /** The section that tells what changed last, and where the earlier versions are. */
    static Section changes(Speaker speaker, Layout layout) {
        List<Version> versions = speaker.statement().versions();
        Version current = versions.getFirst();
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Details(
                        speaker.say(StatementText.CHANGED, current.date()),
                        List.of(Part.Paragraphs.of(speaker.in(current.changes())))));
        if (versions.size() > 1) {
            List<Span> older =
                    versions.stream().skip(1).map(v -> link(speaker, layout, v)).toList();
            parts.add(Part.Paragraphs.of(speaker.say(StatementText.OLDER)));
            parts.add(new Part.Bullets(older));
        }
        return new Section("changes", speaker.say(StatementText.CHANGES), parts);
    }

    /** The page of an earlier version. */
    static MessagePage page(Site site, Speaker speaker, Version version) {
        String heading = speaker.say(StatementText.OLD_HEADING, speaker.name(version));
        Layout layout = Layout.of(site, speaker.texts(), heading);
        List<Version> later = later(speaker, version);
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Note(
                        Part.Tone.WARN,
                        speaker.say(
                                StatementText.OLD_NOTE,
                                version.date(),
                                later.getLast().date().minusDays(1))));
        parts.add(new Part.Action(speaker.say(StatementText.IN_FORCE), layout.to("/statement")));
        if (version.text() != null) {
            parts.add(new Part.Heading(speaker.say(StatementText.OLD_TEXT)));
            parts.add(Part.Paragraphs.of(speaker.in(version.text())));
        }
        parts.add(
                new Part.Facts(
                        speaker.say(StatementText.OLD_CHANGES), List.of(fact(speaker, version))));
        parts.add(
                new Part.Facts(
                        speaker.say(StatementText.SINCE),
                        later.stream().map(v -> fact(speaker, v)).toList()));
        return new MessagePage(layout, heading, parts);
    }

    /** The versions after that one, newest first. */
    private static List<Version> later(Speaker speaker, Version version) {
        List<Version> versions = speaker.statement().versions();
        return versions.subList(0, versions.indexOf(version));
    }

    private static Fact fact(Speaker speaker, Version version) {
        return Fact.of(speaker.name(version), speaker.in(version.changes()));
    }

    private static Span link(Speaker speaker, Layout layout, Version version) {
        return Span.link(speaker.version(version), layout.to("/statement/" + version.key()));
    }
}
