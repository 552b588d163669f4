package org.seloste.registerdesk.journal;

import com.fasterxml.jackson.core.JsonGenerator;

import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Verdict;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
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

    /** Compares the journal with its seals. */
    @FunctionalInterface
    public interface Verification {
        /** Whether it is as it was sealed, and has the seals that are written down elsewhere. */
        Verdict verify(List<Anchor> anchors, Instant now);
    }

    /** Whether it is as it was sealed; if not, the first entry that differs. */
    public Answer verify(Call call) {
        List<Anchor> anchors;
        try {
            anchors =
                    call.request().query().getOrDefault(ANCHOR, List.of()).stream()
                            .map(Anchor::parse)
                            .toList();
        } catch (IllegalArgumentException _) {
            return Problems.wrong(call.texts(), ANCHOR, DeskText.FAULT_ANCHOR);
        }
        Verdict verdict = verification.verify(anchors, call.now());
        return Answer.json(200, Json.write(json -> write(json, verdict)));
    }

    private static void write(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeStartObject();
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
        json.writeEndObject();
    }
}
