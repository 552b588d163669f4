package org.seloste.registerdesk.journal;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Verdict;
import org.seloste.register.journal.Verified;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.registerdesk.input.Query;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * Calls about the journal.
 *
 * @param verification what compares it with its seals
 */
public record JournalCalls(Verification verification) {
    private static final String ANCHOR = "anchor";
    private static final String AFTER = "after";

    /** Compares the journal with its seals. */
    @FunctionalInterface
    public interface Verification {
        /**
         * Whether it is as it was sealed, and has the seals that are written down elsewhere: as
         * much of it as can be told in time.
         *
         * @throws IllegalArgumentException when no answer gave {@code after}
         */
        Verified verify(List<Anchor> anchors, @Nullable String after, Instant now);
    }

    /** Whether it is as it was sealed; if not, the first entry that differs. */
    public Answer verify(Call call) throws InvalidInput {
        Query query = call.query();
        List<String> typed = query.all(ANCHOR);
        @Nullable String after = query.find(AFTER).orElse(null);
        query.check();
        List<Anchor> anchors;
        try {
            anchors = typed.stream().map(Anchor::parse).toList();
        } catch (IllegalArgumentException _) {
            return Problems.wrong(call.texts(), ANCHOR, DeskText.FAULT_ANCHOR);
        }
        Verified verified;
        try {
            verified = verification.verify(anchors, after, call.now());
        } catch (IllegalArgumentException _) {
            return Problems.wrong(call.texts(), AFTER, DeskText.FAULT_PAGE);
        }
        return Answer.json(200, Json.write(json -> write(json, verified)));
    }

    private static void write(JsonGenerator json, Verified verified) throws IOException {
        json.writeStartObject();
        write(json, verified.verdict());
        json.writeBooleanField("finished", verified.next() == null);
        Writing.text(json, "next", verified.next());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Verdict verdict) throws IOException {
        switch (verdict) {
            case Verdict.Intact intact -> {
                json.writeBooleanField("intact", true);
                Writing.text(json, "from", intact.from());
                Writing.text(json, "to", intact.to());
                json.writeNumberField("entries", intact.entries());
                json.writeNumberField("pruned", intact.pruned());
                json.writeNumberField("seals", intact.seals());
                Writing.text(json, ANCHOR, intact.last());
            }
            case Verdict.Broken(Verdict.What what, Verdict.Change change, String place) -> {
                json.writeBooleanField("intact", false);
                Writing.text(json, "what", what);
                Writing.text(json, "change", change);
                Writing.text(json, "place", place);
            }
        }
    }
}
