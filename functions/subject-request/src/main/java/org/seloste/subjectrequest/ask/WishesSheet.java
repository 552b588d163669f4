package org.seloste.subjectrequest.ask;

import org.seloste.statement.Right;
import org.seloste.web.page.Control;
import org.seloste.web.page.Control.Choice;
import org.seloste.web.page.Control.Choices;
import org.seloste.web.page.Part.Paragraphs;
import org.seloste.web.request.LawText;
import org.seloste.web.request.RequestText;
import org.seloste.web.request.WishText;

import java.util.Arrays;
import java.util.List;

/** The first page: what somebody wants, in plain words, and the legal name beside it. */
record WishesSheet(Asking asking) {
    Sheet sheet() {
        return new Sheet(
                asking.say(RequestText.HEADING),
                List.of(
                        Paragraphs.of(asking.say(RequestText.WISHES_INTRO)),
                        Paragraphs.of(asking.say(RequestText.WISHES_DUE, asking.due()))),
                List.of(choices()),
                List.of(Names.WISH),
                List.of(asking.on()));
    }

    private Control choices() {
        return new Choices(
                Names.WISH,
                true,
                asking.say(RequestText.WISHES_QUESTION),
                asking.say(RequestText.WISHES_HINT),
                asking.error(Choices.idOf(Names.WISH, Right.ACCESS.name())),
                Arrays.stream(Right.values()).map(this::choice).toList());
    }

    private Choice choice(Right right) {
        return new Choice(
                right.name(),
                asking.say(WishText.of(right)),
                asking.say(LawText.of(right)),
                asking.draft().isTicked(Names.WISH, right.name()));
    }
}
