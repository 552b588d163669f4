package org.seloste.copy;

import org.seloste.letters.CaseNotice;
import org.seloste.letters.SubmissionNotice;
import org.seloste.letters.WishText;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Correction;
import org.seloste.register.cases.Decision;
import org.seloste.register.cases.Wish;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Looks;
import org.seloste.register.journal.Recorded;
import org.seloste.web.evidence.EvidenceWord;
import org.seloste.web.request.CopyText;
import org.seloste.web.request.StateText;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was asked before, and who heard of it: requests, mails, looks.
 *
 * @param cases the person's requests, this one included
 * @param journal what the evidence tells of the person and the requests
 * @param until what happened later is left out, so that each part of a copy tells the same
 */
record RequestEntries(Names names, List<Case> cases, List<Recorded> journal, Instant until) {
    private static final Set<String> TO_THE_COMPANY =
            Set.of(SubmissionNotice.KIND, CaseNotice.KIND);

    Stream<Entry> all() {
        return Stream.of(
                        cases.stream()
                                .sorted(Comparator.comparing(Case::receivedAt))
                                .flatMap(this::wishes),
                        journalled(Event.MAIL_SENT)
                                .filter(sent -> !TO_THE_COMPANY.contains(kind(sent)))
                                .map(this::mail),
                        journalled(Event.DATA_VIEWED).map(this::look))
                .flatMap(entries -> entries);
    }

    private Stream<Entry> wishes(Case asked) {
        return asked.wishes().stream().map(wish -> wish(asked, wish));
    }

    private Entry wish(Case asked, Wish wish) {
        EntryMaker entry =
                new EntryMaker(names, Section.REQUESTS)
                        .text("number", CopyText.NUMBER, asked.number())
                        .instant("receivedAt", CopyText.RECEIVED_AT, asked.receivedAt())
                        .named(
                                "right",
                                CopyText.RIGHT,
                                wish.right().name(),
                                names.say(WishText.inShort(wish.right())))
                        .named(
                                "state",
                                CopyText.STATE,
                                wish.state().name(),
                                names.say(StateText.of(wish.state())))
                        .day("due", CopyText.DUE, wish.due())
                        .text("asked", CopyText.ASKED, wish.details().text())
                        .list("corrections", CopyText.CORRECTIONS, corrections(wish));
        Decision decision = wish.decision();
        if (decision != null) {
            entry.instant("answeredAt", CopyText.ANSWERED_AT, decision.at())
                    .text("reason", CopyText.REASON, decision.reason());
        }
        return entry.make();
    }

    private Map<String, String> corrections(Wish wish) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Correction correction : wish.details().corrections()) {
            String text = correction(correction);
            texts.put(text, text);
        }
        return texts;
    }

    /** Whoever says what is missing names nothing that is wrong, and the other way round. */
    String correction(Correction correction) {
        String wrong = correction.wrong();
        String right = correction.right();
        if (wrong.isEmpty()) {
            return right.isEmpty() ? gone(correction) : names.say(CopyText.COMPLETION, right);
        }
        return right.isEmpty()
                ? names.say(CopyText.REMOVAL, wrong)
                : names.say(CopyText.CORRECTION, wrong, right);
    }

    /** Of an old request only the field is still known. */
    private String gone(Correction correction) {
        String field = correction.field();
        return field == null ? names.say(CopyText.CORRECTIONS) : names.field(field);
    }

    private Entry mail(Recorded sent) {
        String kind = kind(sent);
        return new EntryMaker(names, Section.MAILS)
                .instant("sentAt", CopyText.SENT_AT, sent.at().orElse(null))
                .named("kind", CopyText.LETTER, kind, letter(kind))
                .make();
    }

    /** A letter of a later version, or one that somebody put into the journal, has no name. */
    private String letter(String kind) {
        EvidenceWord name = EvidenceWord.of(EvidenceWord.Of.LETTER, kind);
        return names.say(name == EvidenceWord.LETTER_OTHER ? CopyText.LETTER_TO_YOU : name);
    }

    private static String kind(Recorded sent) {
        return sent.refs().getOrDefault("kind", "");
    }

    /** When and what for; who it was is another person's data. */
    private Entry look(Recorded look) {
        String purpose = look.refs().getOrDefault("purpose", "");
        return new EntryMaker(names, Section.LOOKS)
                .instant("at", CopyText.LOOKED_AT, look.at().orElse(null))
                .named("purpose", CopyText.PURPOSE, purpose, purposeName(purpose))
                .make();
    }

    private String purposeName(String key) {
        return switch (key) {
            case Looks.RIGHTS_REQUEST -> names.say(CopyText.PURPOSE_REQUEST);
            case Looks.LEGAL_DUTY -> names.say(CopyText.PURPOSE_LEGAL_DUTY);
            default -> names.purpose(key);
        };
    }

    private Stream<Recorded> journalled(Event event) {
        return journal.stream()
                .filter(entry -> entry.event().equals(event.name()))
                .filter(entry -> entry.at().filter(at -> at.isBefore(until)).isPresent())
                .sorted(Comparator.comparing(Recorded::key));
    }
}
