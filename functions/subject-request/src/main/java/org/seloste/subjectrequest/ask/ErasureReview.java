package org.seloste.subjectrequest.ask;

import org.seloste.statement.Category;
import org.seloste.statement.Relationship;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.RetentionRule;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Part.Note;
import org.seloste.web.page.Part.Tone;
import org.seloste.web.page.Span;
import org.seloste.web.request.RequestText;
import org.seloste.web.statement.KeptWords;
import org.seloste.web.statement.StatementText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an erasure takes, what it leaves and until when: told before it is asked for. By the
 * statement alone, since nobody has shown yet whose data it is.
 */
record ErasureReview(Asking asking, Set<Right> rights) {
    List<Part> parts() {
        return List.of(
                new Part.Heading(asking.say(RequestText.ERASING)),
                new Part.Facts(null, List.of(goes(), when(), stays())),
                new Note(Tone.WARN, asking.say(RequestText.ERASING_FOREVER)));
    }

    private Fact goes() {
        List<String> chosen =
                asking.draft().fields().values(Names.CATEGORY).stream().distinct().toList();
        List<String> values =
                chosen.isEmpty()
                        ? List.of(asking.say(RequestText.ERASING_GOES_ALL))
                        : chosen.stream().map(this::name).toList();
        return fact(RequestText.ERASING_GOES, values);
    }

    private Fact when() {
        List<String> values = new ArrayList<>();
        if (isCopyFirst()) {
            values.add(
                    asking.say(
                            RequestText.ERASING_COPY_FIRST, statement().requests().packageLife()));
        }
        String byItself = names(this::isByItself);
        if (!byItself.isEmpty()) {
            values.add(
                    asking.say(
                            isCopyFirst()
                                    ? RequestText.ERASING_AFTER_COPY
                                    : RequestText.ERASING_AT_ONCE,
                            byItself));
        }
        String decided = names(relationship -> !isByItself(relationship));
        if (!decided.isEmpty()) {
            values.add(asking.say(RequestText.ERASING_DECISION, decided, asking.due()));
        }
        return fact(RequestText.ERASING_WHEN, values);
    }

    /** Nothing goes before whoever asked for it could fetch it. */
    private boolean isCopyFirst() {
        return rights.contains(Right.ACCESS) || rights.contains(Right.PORTABILITY);
    }

    private Fact stays() {
        List<String> values = new ArrayList<>();
        for (Category category : statement().statutoryCategories()) {
            RetentionRule rule =
                    statement().retentionRule(Objects.requireNonNull(category.retention()));
            String kept = new KeptWords(asking.texts()).of(rule);
            values.add(asking.say(RequestText.ERASING_STATUTORY, name(category.key()), kept));
        }
        String evidence = asking.texts().period(statement().requests().evidence());
        String closed = asking.say(StatementText.CLOSED, evidence);
        values.add(asking.say(RequestText.ERASING_EVIDENCE, closed));
        values.add(asking.say(RequestText.ERASING_SUPPRESSION));
        return fact(RequestText.ERASING_STAYS, values);
    }

    /** Whoever also asks for the data to stay is asked what they mean, by a human. */
    private boolean isByItself(Relationship relationship) {
        return relationship.erasureOnRequest() == Relationship.Erasure.IMMEDIATE
                && !wantsDataToStay();
    }

    private boolean wantsDataToStay() {
        String sent = asking.draft().value(Names.GROUND);
        return rights.contains(Right.RESTRICTION)
                && Arrays.stream(RestrictionGround.values())
                        .filter(RestrictionGround::stopsExpiry)
                        .anyMatch(ground -> ground.name().equals(sent));
    }

    private String names(Predicate<Relationship> which) {
        return statement().relationships().stream()
                .filter(which)
                .map(relationship -> relationship.name().in(asking.texts().language()))
                .collect(Collectors.joining("\u00A0· "));
    }

    private String name(String category) {
        return statement().category(category).name().in(asking.texts().language());
    }

    private Fact fact(RequestText term, List<String> values) {
        return new Fact(asking.say(term), values.stream().map(Span::plain).toList());
    }

    private Statement statement() {
        return asking.statement();
    }
}
