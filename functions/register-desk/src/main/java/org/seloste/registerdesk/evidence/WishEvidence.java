package org.seloste.registerdesk.evidence;

import static org.seloste.registerdesk.Writing.counts;
import static org.seloste.registerdesk.Writing.list;
import static org.seloste.registerdesk.Writing.text;
import static org.seloste.registerdesk.Writing.texts;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Decision;
import org.seloste.register.cases.IdentityQuestion;
import org.seloste.register.cases.Wish;
import org.seloste.registerdesk.Writing;
import org.seloste.statement.RefusalGround;

import java.io.IOException;

/** How one right was answered, as JSON. What the person wrote to it is no evidence of that. */
final class WishEvidence {
    private WishEvidence() {}

    static void write(JsonGenerator json, Wish wish) throws IOException {
        json.writeStartObject();
        text(json, "right", wish.right());
        text(json, "article", wish.right().article());
        text(json, "claimedGround", wish.details().ground());
        text(json, "state", wish.state());
        text(json, "due", wish.due());
        text(json, "firstDue", wish.firstDue());
        json.writeNumberField("pausedDays", wish.pausedDays());
        text(json, "mergedInto", wish.mergedInto());
        write(json, wish.identity());
        write(json, wish, wish.decision());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, @Nullable IdentityQuestion identity)
            throws IOException {
        if (identity == null) {
            return;
        }
        json.writeObjectFieldStart("identity");
        text(json, "actor", identity.actor());
        text(json, "askedAt", identity.askedAt());
        text(json, "doubt", identity.doubt());
        text(json, "needed", identity.needed());
        text(json, "answerBy", identity.answerBy());
        text(json, "receivedAt", identity.receivedAt());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Wish wish, @Nullable Decision decision)
            throws IOException {
        if (decision == null) {
            return;
        }
        json.writeObjectFieldStart("decision");
        boolean human = !decision.actor().equals(Decision.SOFTWARE);
        json.writeBooleanField("byHuman", human);
        text(json, "actor", human ? decision.actor() : null);
        text(json, "at", decision.at());
        RefusalGround ground = decision.ground();
        text(json, "ground", ground);
        text(json, "groundArticle", ground == null ? null : ground.article(wish.right()));
        text(json, "reason", decision.reason());
        counts(json, "deleted", decision.deleted());
        list(json, "kept", decision.kept(), Writing::kept);
        texts(json, "corrected", decision.fields());
        texts(json, "recipients", decision.recipients());
        json.writeBooleanField("suppressed", decision.suppressed());
        json.writeEndObject();
    }
}
