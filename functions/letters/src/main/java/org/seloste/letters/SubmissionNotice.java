package org.seloste.letters;

import org.seloste.letters.Block.Fact;
import org.seloste.letters.Block.Facts;
import org.seloste.letters.Block.Heading;
import org.seloste.letters.Block.Paragraph;
import org.seloste.letters.Block.Quote;
import org.seloste.statement.Field;
import org.seloste.statement.Form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the company that a form was sent.
 *
 * @param form key of the form
 * @param receivedOn the day it was received, in the statement's zone
 * @param values what was sent, in the form's order; empty where the statement wants only a notice
 */
public record SubmissionNotice(String form, LocalDate receivedOn, List<Value> values)
        implements Letter {
    /** What the outbox calls this letter. */
    public static final String KIND = "SUBMISSION_NOTICE";

    public SubmissionNotice {
        values = List.copyOf(values);
    }

    /**
     * A value that was sent.
     *
     * @param field key of the field
     * @param value what was typed
     */
    public record Value(String field, String value) {
        @Override
        public String toString() {
            return "Value[" + field + "]";
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(LetterText.NOTICE_SUBJECT, title(speech), receivedOn);
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(
                values.isEmpty()
                        ? LetterText.NOTICE_PREHEADER
                        : LetterText.NOTICE_PREHEADER_MESSAGE);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(speech.say(LetterText.NOTICE_TITLE)));
        blocks.add(new Paragraph(speech.say(LetterText.NOTICE_SENT, title(speech), receivedOn)));
        if (values.isEmpty()) {
            blocks.add(new Paragraph(speech.say(LetterText.NOTICE_IN_REGISTER)));
            return blocks;
        }
        blocks.add(new Paragraph(speech.say(LetterText.NOTICE_ANSWER)));
        blocks.addAll(message(speech));
        return blocks;
    }

    /** Short values as facts, long ones under a heading of their own; both in the form's order. */
    private List<Block> message(Speech speech) {
        Form sent = FormWords.form(speech, form);
        List<Block> blocks = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Value value : values) {
            Field field = speech.statement().field(value.field());
            String label = FormWords.label(speech, sent, field.key());
            if (field.type() != Field.Type.TEXT) {
                facts.add(new Fact(label, FormWords.value(speech, field, value.value())));
                continue;
            }
            gather(facts, blocks);
            blocks.add(new Heading(label));
            blocks.add(new Quote(value.value()));
        }
        gather(facts, blocks);
        return blocks;
    }

    private static void gather(List<Fact> facts, List<Block> blocks) {
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
            facts.clear();
        }
    }

    private String title(Speech speech) {
        return speech.say(FormWords.form(speech, form).title());
    }
}
