package org.seloste.registerdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.register.journal.Anchor;
import org.seloste.register.journal.Verdict;

import java.time.Instant;
import java.util.List;

/** Calls about the journal. */
final class JournalCallsTest {
    private final TestDesk desk = new TestDesk();

    @Test
    void intactJournal_isToldWithItsLastSeal() {
        Instant to = Instant.parse("2026-11-24T09:00:00Z");
        desk.verdict = new Verdict.Intact(Instant.EPOCH, to, 7, 0, 2, new Anchor(2, "hash"));

        Told told =
                desk.get(
                        "/desk/journal/verification?anchor=1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");

        assertThat(told.json().path("intact").asBoolean()).isTrue();
        assertThat(told.json().path("entries").asLong()).isEqualTo(7);
        assertThat(told.json().path("anchor").asText()).isEqualTo("2:hash");
    }

    @Test
    void brokenJournal_namesTheFirstDifference() {
        desk.verdict =
                new Verdict.Broken(Verdict.What.ENTRY, Verdict.Change.MISSING, "J#2026-11#1 / x");

        Told told = desk.get("/desk/journal/verification");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().path("intact").asBoolean(true)).isFalse();
        assertThat(told.json().path("change").asText()).isEqualTo("MISSING");
        assertThat(told.json().path("place").asText()).isEqualTo("J#2026-11#1 / x");
    }

    @ParameterizedTest
    @EnumSource(Verdict.Change.class)
    void everyKindOfTampering_isNamed(Verdict.Change change) {
        for (Verdict.What what : Verdict.What.values()) {
            desk.verdict = new Verdict.Broken(what, change, "place");

            Told told = desk.get("/desk/journal/verification");

            assertThat(told.json().path("what").asText()).isEqualTo(what.name());
            assertThat(told.json().path("change").asText()).isEqualTo(change.name());
        }
    }

    @Test
    void prunedEntries_areCountedApart() {
        desk.verdict = new Verdict.Intact(Instant.EPOCH, Instant.EPOCH, 7, 400, 2, null);

        assertThat(desk.get("/desk/journal/verification").json().path("pruned").asLong())
                .isEqualTo(400);
    }

    @Test
    void whatIsNoAnchor_isRefused() {
        for (String anchor : List.of("x", "1:xx")) {
            Told told = desk.get("/desk/journal/verification?anchor=" + anchor);
            assertThat(told.status()).isEqualTo(422);
            assertThat(told.errors()).containsExactly("anchor:ANCHOR");
        }
    }

    @Test
    void whatOneCallCannotTellTheNextOneGoesOnWith() {
        Instant to = Instant.parse("2026-11-24T09:00:00Z");
        desk.verdict = new Verdict.Intact(Instant.EPOCH, to, 7, 0, 2, new Anchor(2, "hash"));
        desk.next = "more";

        Told first = desk.get("/desk/journal/verification");
        desk.next = null;
        Told last = desk.get("/desk/journal/verification?after=more");

        assertThat(first.json().path("finished").asBoolean(true)).isFalse();
        assertThat(first.json().path("next").asText()).isEqualTo("more");
        assertThat(last.json().path("finished").asBoolean()).isTrue();
        assertThat(last.json().has("next")).isFalse();
        assertThat(desk.wentOnAfter).containsExactly("", "more");
    }

    @Test
    void whatNoAnswerGaveAndWhatIsNotKnownIsRefused() {
        assertThat(desk.get("/desk/journal/verification?after=no-page").errors())
                .containsExactly("after:PAGE");
        assertThat(desk.get("/desk/journal/verification?ancor=1").errors())
                .containsExactly("ancor:UNKNOWN");
    }
}
