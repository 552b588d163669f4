package org.seloste.registerdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.cases.Channel;
import org.seloste.register.cases.Evidence;
import org.seloste.register.cases.Task;
import org.seloste.register.journal.Event;
import org.seloste.register.person.Erased;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.web.evidence.EvidenceWord;
import org.seloste.web.evidence.EvidenceWord.Of;

import java.util.List;

final class EvidenceCallsTest {
    private static final String PATH = "/desk/cases/" + FakeCases.ID + "/evidence";

    private final TestDesk desk = new TestDesk();

    @Test
    void theJsonTellsWhatWasDecidedByWhomOnWhichGround() {
        JsonNode wish = shown().json().get("wishes").get(0);
        JsonNode decision = wish.get("decision");

        assertThat(wish.get("right").asText()).isEqualTo("ERASURE");
        assertThat(wish.get("due").asText()).isEqualTo("2027-02-24");
        assertThat(wish.get("firstDue").asText()).isEqualTo("2026-12-28");
        assertThat(decision.get("byHuman").asBoolean()).isTrue();
        assertThat(decision.get("actor").asText()).isEqualTo("auli");
        assertThat(decision.get("groundArticle").asText()).isEqualTo("17(3)(b)");
        assertThat(decision.get("deleted").get("SUBMISSIONS").asInt()).isEqualTo(4);
        assertThat(decision.get("kept").get(0).get("lastDay").asText()).isEqualTo("2032-12-31");
        assertThat(decision.get("kept").get(0).path("with").toString())
                .isEqualTo("[\"name\",\"company\"]");
    }

    @Test
    void theJsonTellsWhichLettersWentAndWhichSealCoversEachLine() {
        JsonNode file = shown().json();

        assertThat(file.get("mails")).hasSize(2);
        assertThat(file.get("mails").get(0).get("letterHash").asText()).isEqualTo(Shown.HASH);
        assertThat(file.get("recipients").get(0).get("outcome").asText()).isEqualTo("IMPOSSIBLE");
        assertThat(file.get("journal").get(0).get("seal").asText()).isEqualTo("12:aGFzaA");
        assertThat(file.get("journal").get(2).has("seal")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Carried out in part | Letter | Article 17(3)(b) | Kept with it: Name,"
                        + " Company",
                "fi | Toteutettu osittain | Kirjeellä | artikla 17.3 b"
                        + " | Niiden kanssa säilytetään: Nimi, Yritys",
                "sv | Delvis genomförd | Brev | artikel 17.3 b"
                        + " | Tillsammans med dem bevaras: Namn, Företag"
            })
    void thePageTellsItInEachLanguage(
            String language, String state, String channel, String provision, String kept) {
        desk.cases.evidence = Shown.evidence();
        Told page = desk.page(PATH + "?lang=" + language);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-type")).startsWith("text/html");
        assertThat(page.body())
                .contains("lang=\"" + language + "\"", state, channel, kept, "0123456789abcdef");
        assertThat(page.body().replace('\u00A0', ' ')).contains(provision);
    }

    @ParameterizedTest
    @CsvSource({"en, Recorded, Confirmed", "fi, Kirjattu, Vahvistettu", "sv, Antecknad, Bekräftad"})
    void whatAnEmployeeRecordedNobodyConfirmed(String language, String yes, String no) {
        desk.cases.evidence = Shown.evidence();

        assertThat(desk.page(PATH + "?lang=" + language).body())
                .contains("<dt>" + yes + "</dt>")
                .doesNotContain("<dt>" + no + "</dt>");
        JsonNode request = shown().json().get("request");
        assertThat(request.get("recordedAt").asText()).isEqualTo("2026-11-24T08:00:00Z");
        assertThat(request.has("confirmedAt")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void noCodeIsShownToAPerson(String language) {
        desk.cases.evidence = Shown.evidence();

        assertThat(desk.page(PATH + "?lang=" + language).body())
                .doesNotContainPattern("[A-Z]{3,}_[A-Z]{2,}")
                .doesNotContain("ERASURE", "IMPOSSIBLE");
    }

    @Test
    void aLineUnderNoSealIsPointedOut() {
        desk.cases.evidence = Shown.evidence();

        assertThat(desk.page(PATH).body()).contains("Some lines are covered by no seal", "no. 12");
    }

    @Test
    void aCaseInWhichNothingHappenedYetSaysSo() {
        assertThat(desk.page(PATH).body())
                .contains("No message has been sent", "There is no recipient to be told");
    }

    @Test
    void whoLooksIsNoted() {
        desk.get(PATH);

        assertThat(desk.cases.looks).containsExactly(FakeCases.ID + " by auli");
    }

    @Test
    void anUnknownCaseIsNotFound() {
        assertThat(desk.get("/desk/cases/nobody/evidence").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Event.class,
            mode = Mode.EXCLUDE,
            names = {
                "SUBMISSION_RECEIVED",
                "SUBMISSION_DISOWNED",
                "CONSENTS_CONFIRMED",
                "PERSON_ADDED",
                "PERSON_REMOVED",
                "PERSON_ENTERED",
                "PERSON_EXPIRED",
                "DATA_EXPIRED",
                "EXPIRY_HELD",
                "REVIEW_OPENED",
                "RELATIONSHIP_LAPSED",
                "SOURCE_NOTICE_OWED",
                "SWEEP_RUN",
                "TTL_REMOVED",
                "REGISTER_RESTORED"
            })
    void whateverHappensInACaseHasWords(Event event) {
        assertThat(EvidenceWord.of(Of.EVENT, event.name())).isNotEqualTo(EvidenceWord.EVENT_OTHER);
    }

    @Test
    void whateverACaseHoldsHasWords() {
        List.of(Right.values()).forEach(code -> EvidenceWord.of(Of.RIGHT, code.name()));
        List.of(RequestState.values()).forEach(code -> EvidenceWord.of(Of.STATE, code.name()));
        List.of(Channel.values()).forEach(code -> EvidenceWord.of(Of.CHANNEL, code.name()));
        List.of(Task.Outcome.values()).forEach(code -> EvidenceWord.of(Of.OUTCOME, code.name()));

        assertThat(Erased.values())
                .extracting(code -> EvidenceWord.of(Of.GROUP, code.name()))
                .doesNotContain(EvidenceWord.GROUP_OTHER);
    }

    private Told shown() {
        Evidence evidence = Shown.evidence();
        desk.cases.evidence = evidence;
        return desk.get(PATH);
    }
}
