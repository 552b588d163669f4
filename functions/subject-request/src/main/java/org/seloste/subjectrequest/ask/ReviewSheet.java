package org.seloste.subjectrequest.ask;

import org.seloste.register.cases.Correction;
import org.seloste.register.cases.Details;
import org.seloste.statement.RequestRules;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;
import org.seloste.web.page.Button;
import org.seloste.web.page.Control;
import org.seloste.web.page.Control.Reading;
import org.seloste.web.page.Control.Review;
import org.seloste.web.page.Control.Row;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Span;
import org.seloste.web.request.ActText;
import org.seloste.web.request.GroundText;
import org.seloste.web.request.RequestText;
import org.seloste.web.request.WishText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The last page: everything that was said, what follows from it, and the button that names it.
 *
 * @param asking what every question page is made of
 * @param sound the request as it would be stored
 */
record ReviewSheet(Asking asking, Examined.Sound sound) {
    Sheet sheet() {
        return new Sheet(
                asking.say(RequestText.REVIEW),
                List.of(),
                controls(),
                List.of(),
                List.of(send(), asking.back(Question.CONTACT)));
    }

    private List<Control> controls() {
        List<Control> controls = new ArrayList<>();
        controls.add(new Review(rows()));
        if (rights().contains(Right.ERASURE)) {
            new ErasureReview(asking, rights())
                    .parts().stream().map(Reading::new).forEach(controls::add);
        }
        controls.add(new Reading(Part.Paragraphs.of(kept())));
        controls.add(new Reading(new Part.Onward(statement())));
        return controls;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(RequestText.REVIEW_WISHES, wishes(), Question.WISHES));
        sound.wishes().forEach((right, details) -> rows.addAll(details(right, details)));
        rows.add(row(RequestText.REVIEW_ADDRESS, address(), Question.CONTACT));
        return rows;
    }

    private List<Row> details(Right right, Details details) {
        return switch (right) {
            case RECTIFICATION ->
                    List.of(
                            row(
                                    RequestText.REVIEW_CORRECTIONS,
                                    details.corrections().stream().map(this::correction).toList(),
                                    Question.DETAILS));
            case ERASURE ->
                    List.of(
                            row(
                                    RequestText.REVIEW_CATEGORIES,
                                    categories(details),
                                    Question.DETAILS));
            case RESTRICTION ->
                    List.of(row(RequestText.REVIEW_GROUND, ground(details), Question.DETAILS));
            case OBJECTION ->
                    List.of(row(RequestText.REVIEW_SITUATION, said(details), Question.DETAILS));
            case ACCESS, PORTABILITY, MARKETING_BAN, CONSENT_WITHDRAWAL -> List.of();
        };
    }

    private List<String> wishes() {
        return sound.wishes().keySet().stream()
                .map(right -> asking.say(WishText.of(right)))
                .toList();
    }

    private String correction(Correction correction) {
        String key = correction.field();
        String field =
                key == null
                        ? asking.say(RequestText.REVIEW_SOMETHING)
                        : asking.statement().field(key).name().in(asking.texts().language());
        if (correction.wrong().isEmpty()) {
            return asking.say(RequestText.REVIEW_COMPLETION, field, correction.right());
        }
        return correction.right().isEmpty()
                ? asking.say(RequestText.REVIEW_REMOVAL, field, correction.wrong())
                : asking.say(
                        RequestText.REVIEW_CORRECTION,
                        field,
                        correction.wrong(),
                        correction.right());
    }

    private List<String> categories(Details details) {
        return details.categories().isEmpty()
                ? List.of(asking.say(RequestText.REVIEW_EVERYTHING))
                : details.categories().stream()
                        .map(key -> asking.statement().category(key).name())
                        .map(name -> name.in(asking.texts().language()))
                        .toList();
    }

    private List<String> ground(Details details) {
        List<String> values = new ArrayList<>();
        RestrictionGround ground = details.ground();
        if (ground != null) {
            values.add(asking.say(GroundText.of(ground)));
        }
        values.addAll(said(details));
        return values;
    }

    private static List<String> said(Details details) {
        String text = details.text();
        return text == null ? List.of() : List.of(text);
    }

    private List<String> address() {
        String name = sound.name();
        String address = sound.address().asTyped();
        return name == null ? List.of(address) : List.of(address, name);
    }

    private Row row(RequestText term, List<String> values, Question question) {
        String said = asking.say(term);
        Button change =
                Button.link(asking.say(RequestText.CHANGE))
                        .sending(Names.TO, question.word())
                        .about(said);
        return new Row(new Fact(said, values.stream().map(Span::plain).toList()), change);
    }

    private String kept() {
        RequestRules rules = asking.statement().requests();
        return asking.say(RequestText.REVIEW_KEPT, rules.content(), rules.evidence());
    }

    private Span statement() {
        return Span.link(
                asking.say(RequestText.REVIEW_STATEMENT),
                "/statement?lang=" + asking.texts().language());
    }

    private Button send() {
        String label =
                rights().size() == 1
                        ? asking.say(ActText.of(rights().iterator().next()))
                        : asking.say(RequestText.REVIEW_SEND, rights().size());
        Button button =
                rights().contains(Right.ERASURE) ? Button.danger(label) : Button.primary(label);
        return button.sending(Names.TO, AskRoutes.SEND);
    }

    private Set<Right> rights() {
        return sound.wishes().keySet();
    }
}
