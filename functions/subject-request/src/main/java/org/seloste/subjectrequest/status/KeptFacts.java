package org.seloste.subjectrequest.status;

import org.seloste.letters.AnswerText;
import org.seloste.letters.KeptTime;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Decision;
import org.seloste.register.cases.Wish;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Part.Onward;
import org.seloste.web.page.Span;
import org.seloste.web.request.FollowText;
import org.seloste.web.request.RequestText;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stays, why, and until when: of the data that was decided on, and of the request itself. */
record KeptFacts(Voice voice, Case asked, LegalClock clock) {
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(groups());
        facts.add(Fact.of(voice.say(FollowText.STATUS_CONTENT), content()));
        facts.add(
                Fact.of(
                        voice.say(FollowText.STATUS_EVIDENCE),
                        afterClosing(clock.rules().evidence())));
        parts.add(new Part.Facts(null, facts));
        suppressed()
                .map(Wish::right)
                .map(KeptFacts::suppression)
                .distinct()
                .forEach(text -> parts.add(voice.paragraph(text)));
        parts.add(voice.paragraph(FollowText.STATUS_REGISTER));
        parts.add(
                new Onward(
                        Span.link(
                                voice.say(RequestText.REVIEW_STATEMENT), voice.to("/statement"))));
        return parts;
    }

    private List<Fact> groups() {
        Map<String, KeptGroup> byCategory = new LinkedHashMap<>();
        asked.wishes().stream()
                .flatMap(wish -> Stream.ofNullable(wish.decision()))
                .flatMap(decision -> decision.kept().stream())
                .forEach(group -> byCategory.put(group.category(), group));
        return byCategory.values().stream()
                .flatMap(group -> Stream.concat(Stream.of(fact(group)), with(group)))
                .toList();
    }

    private Fact fact(KeptGroup group) {
        Statement statement = voice.statement();
        return Fact.of(
                statement.category(group.category()).name().in(voice.texts().language()),
                new KeptTime(statement, voice.texts()).of(group));
    }

    /** A voucher means nothing without a name: what there is of it is kept. */
    private Stream<Fact> with(KeptGroup group) {
        List<String> fields = group.with();
        String names =
                fields.stream()
                        .map(field -> voice.statement().field(field).name())
                        .map(name -> name.in(voice.texts().language()))
                        .collect(Collectors.joining(", "));
        return fields.isEmpty()
                ? Stream.empty()
                : Stream.of(Fact.of(voice.say(AnswerText.KEPT_WITH), names));
    }

    private String content() {
        return asked.upkeep().contentGone()
                ? voice.say(FollowText.STATUS_GONE)
                : afterClosing(clock.rules().content());
    }

    private String afterClosing(Period period) {
        if (asked.isHeld()) {
            return voice.say(FollowText.STATUS_WHILE_HELD, period);
        }
        Instant closedAt = asked.closedAt();
        return closedAt == null
                ? voice.say(FollowText.STATUS_AFTER_CLOSING, period)
                : voice.say(FollowText.STATUS_UNTIL_DAY, clock.receivedOn(closedAt).plus(period));
    }

    private Stream<Wish> suppressed() {
        return asked.wishes().stream()
                .filter(
                        wish -> {
                            Decision decision = wish.decision();
                            return decision != null && decision.suppressed();
                        });
    }

    private static AnswerText suppression(Right right) {
        return right == Right.ERASURE
                ? AnswerText.SUPPRESSED_ERASURE
                : AnswerText.SUPPRESSED_MARKETING;
    }
}
