package org.seloste.letters;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Block.Facts;
import org.seloste.letters.Block.Heading;
import org.seloste.letters.Block.Note;
import org.seloste.letters.Block.Paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a person that we have data of theirs from somebody else, and where it is from (GDPR Art.
 * 14). Holds no value that is stored: the address may be another's.
 *
 * @param relationship key of the relationship that the person is kept in
 * @param fields keys of the fields that are known
 * @param sources keys of the sources that they are from
 * @param obtainedOn the day they were obtained
 * @param lastDay the last day they are kept; null as long as the relationship lasts
 */
public record NoticeOfSource(
        String relationship,
        List<String> fields,
        List<String> sources,
        LocalDate obtainedOn,
        @Nullable LocalDate lastDay)
        implements Letter {
    /** What the outbox calls this letter. */
    public static final String KIND = "NOTICE_OF_SOURCE";

    public NoticeOfSource {
        fields = List.copyOf(fields);
        sources = List.copyOf(sources);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject(Speech speech) {
        return speech.say(SourceText.SUBJECT, speech.statement().controller().name());
    }

    @Override
    public String preheader(Speech speech) {
        return speech.say(SourceText.PREHEADER);
    }

    @Override
    public List<Block> blocks(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(speech.say(SourceText.TITLE)));
        blocks.add(new Paragraph(speech.say(SourceText.OBTAINED, obtainedOn)));
        blocks.add(new Heading(speech.say(LetterText.STORED_TITLE)));
        blocks.add(new Facts(new SourceFacts(speech, this).all()));
        blocks.addAll(rights(speech));
        blocks.addAll(Signature.blocks(speech));
        return blocks;
    }

    private List<Block> rights(Speech speech) {
        return List.of(
                new Note(
                        speech.say(LetterText.OBJECT_TITLE),
                        speech.say(
                                LetterText.OBJECT_TEXT, speech.statement().controller().email())),
                new Heading(speech.say(LetterText.RIGHTS_TITLE)),
                Forgetting.of(speech, relationship),
                new Paragraph(speech.say(LetterText.RIGHTS_OTHERS)),
                new Paragraph(Signature.complaint(speech)));
    }
}
