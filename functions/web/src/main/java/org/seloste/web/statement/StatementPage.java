package org.seloste.web.statement;

import org.jspecify.annotations.Nullable;
import org.seloste.web.page.Layout;
import org.seloste.web.page.Part;
import org.seloste.web.page.Span;

import java.util.List;

/**
 * The statement in force, as {@code statement.jte} writes it.
 *
 * @param layout what is the same on every page
 * @param register the register's name
 * @param version which version this is and of which day
 * @param summary the whole in four facts
 * @param forms where to ask and to tell
 * @param objection the right to object, apart from everything else (GDPR Art. 21(4)); null when the
 *     statement has no words for it
 * @param sections the rest, question by question
 */
public record StatementPage(
        Layout layout,
        String register,
        String version,
        Part.Facts summary,
        List<Span> forms,
        @Nullable Section objection,
        List<Section> sections) {
    public StatementPage {
        forms = List.copyOf(forms);
        sections = List.copyOf(sections);
    }
}
