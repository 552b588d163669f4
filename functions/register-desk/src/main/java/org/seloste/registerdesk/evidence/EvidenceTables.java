package org.seloste.registerdesk.evidence;

import org.seloste.register.cases.Evidence;
import org.seloste.register.cases.Evidence.Line;
import org.seloste.register.cases.Task;
import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Recorded;
import org.seloste.statement.Texts;
import org.seloste.web.evidence.EvidenceText;
import org.seloste.web.evidence.EvidenceWord;
import org.seloste.web.evidence.EvidenceWord.Of;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Heading;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.page.Part.Table;
import org.seloste.web.page.Part.Tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Mails, notices to recipients and the journal, as tables. */
record EvidenceTables(Texts texts, Evidence evidence) {
    /** Enough of a letter's hash to know the letter again; the JSON has it whole. */
    private static final int HASH = 16;

    private static final String NONE = "–";

    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        parts.add(heading(EvidenceText.LETTERS));
        parts.add(
                table(
                        EvidenceText.LETTERS_NONE,
                        EvidenceText.LETTERS_CAPTION,
                        heads(
                                EvidenceText.LETTER_WHEN,
                                EvidenceText.LETTER_WHAT,
                                EvidenceText.LETTER_RESULT,
                                EvidenceText.LETTER_HASH),
                        letters()));
        parts.add(heading(EvidenceText.RECIPIENTS));
        parts.add(
                table(
                        EvidenceText.RECIPIENTS_NONE,
                        EvidenceText.RECIPIENTS_CAPTION,
                        heads(
                                EvidenceText.RECIPIENT,
                                EvidenceText.RECIPIENT_RIGHT,
                                EvidenceText.RECIPIENT_DUE,
                                EvidenceText.RECIPIENT_RESULT),
                        evidence.tasks().stream().map(this::task).toList()));
        parts.addAll(journal());
        return parts;
    }

    private List<Part> journal() {
        List<Part> parts = new ArrayList<>();
        parts.add(heading(EvidenceText.JOURNAL));
        parts.add(Paragraphs.of(texts.say(EvidenceText.JOURNAL_INTRO)));
        if (evidence.journal().stream().anyMatch(line -> line.seal() == null)) {
            parts.add(new Note(Tone.WARN, texts.say(EvidenceText.JOURNAL_UNSEALED)));
        }
        parts.add(
                new Table(
                        texts.say(EvidenceText.JOURNAL_CAPTION),
                        heads(
                                EvidenceText.JOURNAL_WHEN,
                                EvidenceText.JOURNAL_WHAT,
                                EvidenceText.JOURNAL_WHO,
                                EvidenceText.JOURNAL_SEAL),
                        evidence.journal().stream().map(this::line).toList()));
        return parts;
    }

    private Part table(
            EvidenceText none, EvidenceText caption, List<String> heads, List<List<String>> rows) {
        return rows.isEmpty()
                ? Paragraphs.of(texts.say(none))
                : new Table(texts.say(caption), heads, rows);
    }

    private List<List<String>> letters() {
        List<List<String>> rows = new ArrayList<>();
        evidence.mails().stream().map(this::mail).forEach(rows::add);
        evidence.toBePosted()
                .forEach((line, kinds) -> kinds.forEach(kind -> rows.add(byPost(line, kind))));
        evidence.posted().stream().map(this::posted).forEach(rows::add);
        return rows;
    }

    private List<String> posted(Evidence.ByPost letter) {
        return List.of(
                texts.tableDay(letter.on()),
                say(Of.LETTER, letter.kind()),
                say(Of.RESULT, "POSTED"),
                NONE);
    }

    private List<String> byPost(Line line, String kind) {
        return List.of(
                at(line.entry()), say(Of.LETTER, kind), say(Of.RESULT, "TO_BE_POSTED"), NONE);
    }

    private List<String> mail(Line line) {
        Recorded entry = line.entry();
        String hash = entry.refs().getOrDefault("letter", NONE);
        return List.of(
                at(entry),
                say(Of.LETTER, entry.refs().getOrDefault("kind", "")),
                say(Of.RESULT, entry.event()),
                hash.substring(0, Math.min(HASH, hash.length())));
    }

    private List<String> task(Task task) {
        Task.Closing closing = task.closing();
        return List.of(
                task.recipient(),
                say(Of.RIGHT, task.right().name()),
                texts.tableDay(task.dueOn()),
                closing == null
                        ? texts.say(EvidenceText.NOT_SETTLED)
                        : texts.say(
                                EvidenceText.SETTLED,
                                say(Of.OUTCOME, closing.outcome().name()),
                                closing.at(),
                                closing.actor()));
    }

    private List<String> line(Line line) {
        Recorded entry = line.entry();
        Anchor seal = line.seal();
        return List.of(
                at(entry),
                say(Of.EVENT, entry.event()),
                entry.refs().getOrDefault("actor", NONE),
                seal == null
                        ? texts.say(EvidenceText.NOT_SEALED)
                        : texts.say(EvidenceText.SEALED, seal.number()));
    }

    private String at(Recorded entry) {
        return entry.at().map(texts::instant).orElse(NONE);
    }

    private String say(Of what, String code) {
        return texts.say(EvidenceWord.of(what, code));
    }

    private Heading heading(EvidenceText text) {
        return new Heading(texts.say(text));
    }

    private List<String> heads(EvidenceText... heads) {
        return Arrays.stream(heads).map(texts::say).toList();
    }
}
