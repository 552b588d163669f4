package org.seloste.subjectrequest.ask;

import org.seloste.register.cases.Details;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;
import org.seloste.statement.Texts;
import org.seloste.subjectrequest.ask.Faults.Place;
import org.seloste.web.page.Control.Choices;
import org.seloste.web.request.RequestText;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examines what was sent of a request: everything that is wrong is found at once. */
final class Examination {
    private static final int LONGEST_SHOWN = 60;

    private final Draft draft;
    private final Faults faults;
    private final Checks checks;
    private final DetailsExamination details;

    private Examination(Statement statement, Texts texts, Draft draft) {
        this.draft = draft;
        this.faults = new Faults(texts);
        this.checks = new Checks(texts, draft, faults);
        this.details = new DetailsExamination(statement, draft, checks);
    }

    static Examined of(Statement statement, Texts texts, Draft draft) {
        return new Examination(statement, texts, draft).examined();
    }

    private Examined examined() {
        names();
        Map<Right, Details> wishes = wishes();
        Optional<EmailAddress> address = address();
        String name = checks.line(contact(Names.NAME, RequestText.CONTACT_NAME));
        List<Fault> found = faults.inOrder();
        return address.isPresent() && found.isEmpty()
                ? new Examined.Sound(wishes, address.get(), name)
                : new Examined.Unsound(found);
    }

    /** A name that we do not know may be one mistyped: what it says would be lost. */
    private void names() {
        for (String name : draft.fields().names()) {
            if (!Names.isKnown(name)) {
                String shown = shown(name);
                faults.add(Question.REVIEW, null, shown, FaultCode.UNKNOWN_NAME, shown);
            }
        }
    }

    private Map<Right, Details> wishes() {
        Map<Right, Details> wishes = new EnumMap<>(Right.class);
        draft.rights().forEach(right -> wishes.put(right, details.of(right)));
        String anchor = Choices.idOf(Names.WISH, Right.ACCESS.name());
        List<String> known = Arrays.stream(Right.values()).map(Right::name).toList();
        if (!known.containsAll(draft.fields().values(Names.WISH))) {
            faults.add(Question.WISHES, anchor, Names.WISH, FaultCode.WISH_UNKNOWN);
        } else if (wishes.isEmpty()) {
            faults.add(Question.WISHES, anchor, Names.WISH, FaultCode.WISH_REQUIRED);
        }
        return wishes;
    }

    private Optional<EmailAddress> address() {
        Place place = contact(Names.EMAIL, RequestText.CONTACT_EMAIL);
        String typed = draft.value(Names.EMAIL);
        Optional<EmailAddress> address = EmailAddress.parse(typed);
        if (checks.hasSeveral(Names.EMAIL)) {
            faults.add(place, FaultCode.SEVERAL_VALUES, place.label());
        } else if (typed.isBlank()) {
            faults.add(place, FaultCode.EMAIL_REQUIRED);
        } else if (address.isEmpty()) {
            faults.addEmail(place, typed);
        }
        return address;
    }

    private Place contact(String name, RequestText label) {
        return checks.place(Question.CONTACT, name, label, Checks.LONGEST_NAME);
    }

    private static String shown(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
