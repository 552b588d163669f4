package org.seloste.subjectrequest.ask;

import org.seloste.register.cases.Channel;
import org.seloste.statement.Texts;
import org.seloste.web.Audience;
import org.seloste.web.Request;
import org.seloste.web.Site;
import org.seloste.web.body.SentFields;

import java.time.Instant;
import java.util.Optional;

/**
 * A request for one's rights, or a part of it, as it was posted.
 *
 * @param request what brought it
 * @param texts the words of the sender's language
 * @param draft what was sent
 * @param now when it came
 */
record Post(Request request, Texts texts, Draft draft, Instant now) {
    static Post of(Site site, Request request, SentFields fields, Instant now) {
        Request spoken =
                fields.find(Names.LANGUAGE)
                        .or(() -> fields.find("lang"))
                        .filter(site.statement().languages()::contains)
                        .map(request::inLanguage)
                        .orElse(request);
        return new Post(spoken, site.texts(spoken), new Draft(fields), now);
    }

    Audience audience() {
        return Audience.of(request);
    }

    Channel channel() {
        return switch (audience()) {
            case PERSON -> Channel.FORM;
            case PROGRAM -> Channel.API;
        };
    }

    /** The page it comes from; empty when everything was sent at once. */
    Optional<Question> page() {
        return Question.of(draft.value(Names.PAGE));
    }

    /** Where the button leads. */
    String to() {
        return draft.value(Names.TO);
    }
}
