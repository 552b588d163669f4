package org.seloste.web.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A form of the company's website, ready to fill in, with what Art. 13 of the GDPR wants told where
 * data is collected.
 *
 * @param layout what is the same on every page
 * @param heading what the form is for
 * @param intro what stands above the fields, if anything
 * @param errors what is wrong with what was sent, if anything
 * @param note what else came of sending it, if anything
 * @param hidden what goes along unseen
 * @param trapLabel what stands beside the field that only programs fill in
 * @param inputs the fields
 * @param consents what may be ticked, if anything
 * @param button sends it
 * @param privacy what becomes of the data
 */
public record FormPage(
        Layout layout,
        String heading,
        @Nullable String intro,
        @Nullable ErrorSummary errors,
        @Nullable Part note,
        List<Hidden> hidden,
        String trapLabel,
        List<Input> inputs,
        @Nullable Consents consents,
        Button button,
        Privacy privacy) {
    public FormPage {
        hidden = List.copyOf(hidden);
        inputs = List.copyOf(inputs);
    }

    /**
     * Consents that the form asks for (GDPR Art. 7).
     *
     * @param legend what they are
     * @param hint when they take effect
     * @param error what is wrong with them, if anything
     * @param boxes the consents
     */
    public record Consents(
            String legend, String hint, @Nullable String error, List<Checkbox> boxes) {
        public Consents {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * What becomes of the data.
     *
     * @param heading what it is about
     * @param facts who, why, how long, which rights
     * @param objectionHeading that one may object
     * @param objection how to object, apart from everything else (Art. 21(4)); null where the
     *     statement does not say it yet
     * @param statement leads to the whole statement
     */
    public record Privacy(
            String heading,
            Part.Facts facts,
            String objectionHeading,
            @Nullable String objection,
            Span statement) {}
}
