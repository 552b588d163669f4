package org.seloste.letters;

import static org.seloste.letters.CaseParts.paragraph;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Block.Bullets;
import org.seloste.letters.Block.Fact;
import org.seloste.letters.Block.Facts;
import org.seloste.letters.Block.Heading;
import org.seloste.letters.Block.Paragraph;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.LocalText;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One right's verdict as a part of the answer: the result first, then why, then what follows.
 *
 * @param speech what says it
 * @param verdict the verdict
 * @param answeredOn the day of the answer
 * @param afterErasure whether there is nothing to download any more
 * @param nothingLeft whether the same letter tells of an erasure that left at most what a law keeps
 */
record VerdictBlocks(
        Speech speech,
        Verdict verdict,
        LocalDate answeredOn,
        boolean afterErasure,
        boolean nothingLeft) {

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(speech.say(WishText.inShort(verdict.right()))));
        blocks.addAll(result());
        blocks.addAll(corrected());
        RefusalGround ground = verdict.ground();
        if (ground != null) {
            blocks.addAll(why(ground));
        }
        blocks.addAll(words());
        blocks.addAll(kept());
        blocks.addAll(suppressed());
        blocks.addAll(recipients());
        return blocks;
    }

    private List<Block> result() {
        Right right = verdict.right();
        return switch (verdict.state()) {
            case COMPLETED ->
                    right == Right.OBJECTION && !nothingLeft
                            ? List.of(
                                    done(right),
                                    paragraph(speech, AnswerText.OBJECTION_BAN),
                                    paragraph(speech, AnswerText.OBJECTION_HELD))
                            : List.of(done(right));
            case PARTIALLY_COMPLETED -> partly(right);
            case REFUSED -> List.of(paragraph(speech, AnswerText.REFUSED));
            case NO_DATA ->
                    List.of(
                            paragraph(speech, AnswerText.NO_DATA),
                            new Paragraph(
                                    speech.say(
                                            AnswerText.NO_DATA_HOW,
                                            AnswerText.NO_DATA_HOW_BY_POST)));
            case ANSWERED_BY_ERASURE -> List.of(paragraph(speech, AnswerText.BY_ERASURE, day()));
            case RECEIVED,
                    AWAITING_CONFIRMATION,
                    IN_PROGRESS,
                    AWAITING_IDENTITY,
                    EXTENDED,
                    MERGED,
                    WITHDRAWN,
                    EXPIRED_UNCONFIRMED ->
                    throw new IllegalStateException("no verdict has this state");
        };
    }

    private Paragraph done(Right right) {
        if (right == Right.ERASURE && !verdict.only().isEmpty()) {
            return paragraph(speech, AnswerText.DONE_ERASURE_OF, day(), groups(verdict.only()));
        }
        return switch (right) {
            case ACCESS, PORTABILITY -> copy(right);
            case RESTRICTION ->
                    paragraph(
                            speech,
                            nothingLeft
                                    ? AnswerText.DONE_RESTRICTION_ERASED
                                    : AnswerText.done(right),
                            day());
            case RECTIFICATION, ERASURE, OBJECTION, MARKETING_BAN, CONSENT_WITHDRAWAL ->
                    paragraph(speech, AnswerText.done(right), day());
        };
    }

    private Paragraph copy(Right right) {
        return new Paragraph(
                afterErasure
                        ? speech.say(AnswerText.COPY_GIVEN, AnswerText.COPY_GIVEN_BY_POST, day())
                        : speech.say(AnswerText.done(right), AnswerText.DONE_COPY_BY_POST));
    }

    /** An answer may repeat what was carried out before. */
    private LocalDate day() {
        return Objects.requireNonNullElse(verdict.day(), answeredOn);
    }

    private List<Block> partly(Right right) {
        return switch (right) {
            case ERASURE -> List.of(paragraph(speech, AnswerText.PARTLY_ERASURE, day()));
            case ACCESS, PORTABILITY -> partlyCopied(right);
            case OBJECTION ->
                    List.of(
                            paragraph(speech, AnswerText.PARTLY, day()),
                            paragraph(speech, AnswerText.OBJECTION_BAN));
            case RECTIFICATION ->
                    List.of(paragraph(speech, AnswerText.PARTLY_RECTIFICATION, day()));
            case RESTRICTION, MARKETING_BAN, CONSENT_WITHDRAWAL ->
                    List.of(paragraph(speech, AnswerText.PARTLY, day()));
        };
    }

    /** What the copy is without, by name; a letter that was written before says nothing of it. */
    private List<Block> partlyCopied(Right right) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(speech, AnswerText.PARTLY, day()));
        blocks.add(done(right));
        if (!verdict.only().isEmpty()) {
            blocks.add(paragraph(speech, AnswerText.PARTLY_COPY, groups(verdict.only())));
        }
        return blocks;
    }

    private List<Block> why(RefusalGround ground) {
        String article = ground.article(verdict.right());
        return List.of(
                paragraph(speech, GroundText.of(ground, verdict.state())),
                new Facts(
                        List.of(
                                new Fact(
                                        speech.say(AnswerText.LAW),
                                        Provision.say(speech.texts(), article)))));
    }

    private List<Block> words() {
        String reason = verdict.reason();
        if (reason == null || reason.isBlank()) {
            return List.of();
        }
        AnswerText label = verdict.isRefusal() ? AnswerText.OWN_WORDS : AnswerText.MORE_WORDS;
        return CaseParts.words(speech, label, reason);
    }

    private List<Block> corrected() {
        if (verdict.fields().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Facts(
                        List.of(
                                new Fact(
                                        speech.say(AnswerText.FIELDS), fields(verdict.fields())))));
    }

    private List<Block> kept() {
        if (verdict.kept().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(speech, AnswerText.KEPT));
        blocks.add(new Facts(verdict.kept().stream().flatMap(this::kept).toList()));
        LocalText law = lawOfKeeping();
        if (law != null) {
            blocks.add(new Paragraph(speech.say(law)));
        }
        return blocks;
    }

    private Stream<Fact> kept(KeptGroup group) {
        Fact fact =
                new Fact(
                        speech.say(speech.statement().categoryName(group.category())),
                        new KeptTime(speech.statement(), speech.texts()).of(group));
        return group.with().isEmpty()
                ? Stream.of(fact)
                : Stream.of(fact, new Fact(speech.say(AnswerText.KEPT_WITH), fields(group.with())));
    }

    private String groups(List<String> keys) {
        return keys.stream()
                .map(group -> speech.say(speech.statement().categoryName(group)))
                .collect(Collectors.joining(", "));
    }

    private String fields(List<String> keys) {
        return keys.stream()
                .map(field -> speech.say(speech.statement().fieldName(field)))
                .collect(Collectors.joining(", "));
    }

    /** What the statement says of the law that makes the controller keep something. */
    private @Nullable LocalText lawOfKeeping() {
        return verdict.kept().stream()
                        .map(KeptGroup::rule)
                        .anyMatch(speech.statement()::isKeptByLaw)
                ? speech.statement().statutoryRetention()
                : null;
    }

    private List<Block> suppressed() {
        if (!verdict.suppressed()) {
            return List.of();
        }
        return List.of(
                paragraph(
                        speech,
                        verdict.right() == Right.ERASURE
                                ? AnswerText.SUPPRESSED_ERASURE
                                : AnswerText.SUPPRESSED_MARKETING));
    }

    /** Those who are told, by name, and by when (Art. 19): today at the latest, if that is over. */
    private List<Block> recipients() {
        if (verdict.recipients().isEmpty()) {
            return List.of();
        }
        LocalDate due = day().plus(speech.statement().requests().recipientNotice());
        LocalDate told = due.isBefore(answeredOn) ? answeredOn : due;
        return List.of(
                paragraph(speech, AnswerText.RECIPIENTS, told), new Bullets(verdict.recipients()));
    }
}
