package org.seloste.copy;

import org.seloste.web.page.Pages;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Part.Facts;
import org.seloste.web.page.ReportPage;
import org.seloste.web.page.Span;
import org.seloste.web.request.CopyText;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a copy as a page that reads without us: HTML with its own styles, no links to anything.
 */
final class ReportWriting implements Format.Writing {
    private static final String END = "</main>";

    private final Names names;
    private final OutputStream out;
    private final int file;
    private final ReportPage page;
    private final String foot;
    private int number;

    ReportWriting(Copy copy, OutputStream out, int file) throws IOException {
        this.names = copy.names();
        this.out = out;
        this.file = file;
        ReportInformation information = new ReportInformation(copy);
        this.page =
                new ReportPage(
                        copy.layout(names.say(CopyText.TITLE)),
                        names.say(CopyText.TITLE),
                        file == 1 ? information.first() : information.further(file));
        String html = Pages.render("report.jte", page);
        int end = html.lastIndexOf(END);
        this.foot = html.substring(end);
        write(html.substring(0, end));
    }

    @Override
    public void begin(Section section) throws IOException {
        number = 0;
        write(new Part.Heading(names.say(section.heading())));
    }

    @Override
    public void write(Entry entry) throws IOException {
        number++;
        write(
                new Facts(
                        names.say(CopyText.ENTRY, number),
                        entry.all().stream().map(ReportWriting::fact).toList()));
    }

    private static Fact fact(Value value) {
        return new Fact(value.label(), value.lines().stream().map(Span::plain).toList());
    }

    @Override
    public void end(Section section) throws IOException {
        if (number == 0) {
            write(Part.Paragraphs.of(names.say(CopyText.NOTHING)));
        }
    }

    @Override
    public void end(boolean more) throws IOException {
        if (more) {
            String next = Format.REPORT.fileName(file + 1, false);
            write(Part.Paragraphs.of(names.say(CopyText.GOES_ON, next)));
        }
        write(foot);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    private void write(Part part) throws IOException {
        write(Pages.render("part/report.jte", page.with(List.of(part))));
    }

    private void write(String html) throws IOException {
        out.write(html.getBytes(StandardCharsets.UTF_8));
    }
}
