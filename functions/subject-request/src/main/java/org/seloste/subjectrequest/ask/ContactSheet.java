package org.seloste.subjectrequest.ask;

import org.seloste.statement.Field;
import org.seloste.web.PageText;
import org.seloste.web.page.Control.Entry;
import org.seloste.web.page.Input;
import org.seloste.web.request.RequestText;

import java.util.List;

/** The third page: where the answer goes. Nothing else is asked to know somebody by (Art. 11). */
record ContactSheet(Asking asking) {
    Sheet sheet() {
        Question before = asking.draft().needsDetails() ? Question.DETAILS : Question.WISHES;
        return new Sheet(
                asking.say(RequestText.CONTACT),
                List.of(),
                List.of(new Entry(email()), new Entry(name())),
                List.of(Names.EMAIL, Names.NAME),
                List.of(asking.on(), asking.back(before)));
    }

    private Input email() {
        return new Input(
                Names.EMAIL,
                asking.say(RequestText.CONTACT_EMAIL),
                asking.say(RequestText.CONTACT_EMAIL_HINT),
                asking.error(Input.idOf(Names.EMAIL)),
                Field.Type.EMAIL,
                asking.draft().value(Names.EMAIL),
                true,
                "email",
                List.of());
    }

    private Input name() {
        String label = asking.say(RequestText.CONTACT_NAME);
        return new Input(
                Names.NAME,
                asking.say(PageText.OPTIONAL, label),
                asking.say(RequestText.CONTACT_NAME_HINT),
                asking.error(Input.idOf(Names.NAME)),
                Field.Type.LINE,
                asking.draft().value(Names.NAME),
                false,
                "name",
                List.of());
    }
}
