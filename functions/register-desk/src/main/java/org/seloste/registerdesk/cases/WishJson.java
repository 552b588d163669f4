package org.seloste.registerdesk.cases;

import static org.seloste.registerdesk.Writing.counts;
import static org.seloste.registerdesk.Writing.list;
import static org.seloste.registerdesk.Writing.text;
import static org.seloste.registerdesk.Writing.texts;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Correction;
import org.seloste.register.cases.Decision;
import org.seloste.register.cases.Details;
import org.seloste.register.cases.IdentityQuestion;
import org.seloste.register.cases.Wish;
import org.seloste.registerdesk.Writing;
import org.seloste.statement.RefusalGround;

import java.io.IOException;

/** One right of a case as JSON: what is asked, where it stands, and what may be answered. */
final class WishJson {
    private WishJson() {}

    static void write(JsonGenerator json, Wish wish) throws IOException {
        json.writeStartObject();
        text(json, "right", wish.right());
        text(json, "article", wish.right().article());
        text(json, "state", wish.state());
        text(json, "due", wish.due());
        text(json, "firstDue", wish.firstDue());
        json.writeNumberField("pausedDays", wish.pausedDays());
        text(json, "mergedInto", wish.mergedInto());
        write(json, wish.details());
        write(json, wish.identity());
        write(json, wish.decision());
        if (wish.hold() != null) {
            json.writeObjectFieldStart("restriction");
            text(json, "liftsOn", wish.hold().liftsOn());
            json.writeEndObject();
        }
        if (wish.isOpen()) {
            texts(json, "refusalGrounds", RefusalGround.against(wish.right()));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Details details) throws IOException {
        json.writeObjectFieldStart("details");
        text(json, "text", details.text());
        text(json, "ground", details.ground());
        texts(json, "categories", details.categories());
        list(json, "corrections", details.corrections(), WishJson::write);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Correction correction) throws IOException {
        json.writeStartObject();
        text(json, "field", correction.field());
        text(json, "wrong", correction.wrong());
        text(json, "right", correction.right());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, @Nullable IdentityQuestion identity)
            throws IOException {
        if (identity == null) {
            return;
        }
        json.writeObjectFieldStart("identity");
        text(json, "actor", identity.actor());
        text(json, "doubt", identity.doubt());
        text(json, "needed", identity.needed());
        text(json, "askedAt", identity.askedAt());
        text(json, "answerBy", identity.answerBy());
        text(json, "receivedAt", identity.receivedAt());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, @Nullable Decision decision) throws IOException {
        if (decision == null) {
            return;
        }
        json.writeObjectFieldStart("decision");
        // Whom the software decides for there is nobody to name.
        text(json, "actor", decision.actor().equals(Decision.SOFTWARE) ? null : decision.actor());
        text(json, "at", decision.at());
        text(json, "ground", decision.ground());
        text(json, "reason", decision.reason());
        list(json, "kept", decision.kept(), Writing::kept);
        counts(json, "deleted", decision.deleted());
        texts(json, "fields", decision.fields());
        texts(json, "recipients", decision.recipients());
        json.writeBooleanField("suppressed", decision.suppressed());
        json.writeEndObject();
    }
}
