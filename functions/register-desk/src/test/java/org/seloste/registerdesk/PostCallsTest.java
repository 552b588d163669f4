package org.seloste.registerdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.AfterRestriction;
import org.seloste.letters.Letters;
import org.seloste.letters.RequestWithdrawn;
import org.seloste.register.cases.Change.Why;
import org.seloste.register.cases.Posting.Posted;
import org.seloste.register.cases.SentLetter;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls for those whom no mail reaches: the copy to print, and that a letter was posted. */
final class PostCallsTest {
    private static final String CASE = "/desk/cases/" + FakeCases.ID;
    private static final String LETTER = CASE + "/letters/1";
    private static final SentLetter POSTED =
            new SentLetter(
                    1,
                    "REQUEST_ACCEPTED",
                    "fi",
                    "{}",
                    Instant.parse("2026-11-24T08:00:00Z"),
                    true,
                    LocalDate.parse("2026-11-24"));

    private final TestDesk desk = new TestDesk();

    @Test
    void filesOfTheCopy_areListed_andTheLookIsNoted() {
        Told told = desk.get(CASE + "/copy");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().at("/files").findValuesAsText("name"))
                .containsExactly("report.html", "data.json", "table.csv");
        assertThat(desk.cases.looks).containsExactly(FakeCases.ID + " by auli");
        assertThat(desk.cases.asked).containsExactly("copy at https://api.example");
    }

    @Test
    void fileOfTheCopy_isWhatThePersonWouldDownload_andTheLookIsNoted() {
        Told told = desk.get(CASE + "/copy/data.json");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body())
                .contains("\"+358401234567\"")
                .contains("https://api.example/copy.schema.json");
        assertThat(desk.cases.looks).containsExactly(FakeCases.ID + " by auli");
    }

    @Test
    void copy_thatIsNotHandedOut_isNotFound() {
        desk.cases.copy = Optional.empty();

        assertThat(desk.get(CASE + "/copy").status()).isEqualTo(404);
        assertThat(desk.get(CASE + "/copy/report.html").status()).isEqualTo(404);
    }

    @Test
    void letterToPost_hasNameAddressAndNumber_andTheLookAtThemIsNoted() {
        desk.cases.request = FakeCases.withoutAddress("Åke Ek");
        desk.cases.letters = List.of(withdrawn());
        desk.cases.fields =
                Map.of("name", "A. Ek", "postalAddress", "Storgatan 1\n65100 Vasa", "phone", "040");

        Told told = desk.get(LETTER);

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body())
                .contains("<address>Åke Ek<br>Storgatan 1<br>65100 Vasa<br></address>")
                .contains("2026-K3X9AB", "kirjoita meille: Rautatienkatu")
                .doesNotContain("vastaa tähän viestiin", "040");
        assertThat(desk.cases.looks).containsExactly(FakeCases.ID + " by auli", "p1 by auli");
    }

    @Test
    void letterToPost_hasTheNameThatIsStored_whereNoneWasGiven() {
        desk.cases.request = FakeCases.withoutAddress(null);
        desk.cases.letters = List.of(withdrawn());
        desk.cases.fields = Map.of("name", "A. Ek");

        assertThat(desk.get(LETTER).body()).contains("<address>A. Ek<br></address>");
    }

    @Test
    void letterThatWasMailed_hasNoAddressee() {
        desk.cases.letters = List.of(withdrawn());

        assertThat(desk.get(LETTER).body())
                .contains("vastaa tähän viestiin")
                .doesNotContain("<address>");
        assertThat(desk.cases.looks).containsExactly(FakeCases.ID + " by auli");
    }

    private static SentLetter withdrawn() {
        RequestWithdrawn letter =
                new RequestWithdrawn(
                        "2026-K3X9AB",
                        List.of(Right.ACCESS),
                        LocalDate.parse("2026-11-24"),
                        null,
                        AfterRestriction.USED,
                        List.of());
        return new SentLetter(
                1,
                letter.kind(),
                "fi",
                Letters.write(letter),
                Instant.parse("2026-11-24T08:00:00Z"));
    }

    @Test
    void fileThatTheCopyDoesNotHave_isNotFound() {
        assertThat(desk.get(CASE + "/copy/passwords.txt").status()).isEqualTo(404);
    }

    @Test
    void letter_thatWasPosted_showsTheDay() {
        desk.cases.posted = new Posted.Done(POSTED);

        Told told = desk.post(LETTER, "{\"on\": \"2026-11-24\"}");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().path("postedOn").asText()).isEqualTo("2026-11-24");
        assertThat(desk.cases.asked).containsExactly(FakeCases.ID + "/1 on 2026-11-24 by auli");
    }

    @Test
    void letter_thatWasPostedOnAnotherDay_isAConflictThatShowsIt() {
        desk.cases.posted = new Posted.Before(POSTED);

        Told told = desk.post(LETTER, "{\"on\": \"2026-11-25\"}");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.json().at("/letter/postedOn").asText()).isEqualTo("2026-11-24");
    }

    @Test
    void letter_onADayThatCannotBe_isRefused() {
        desk.cases.posted = new Posted.Refused(Why.WRONG_DAY);

        assertThat(desk.post(LETTER, "{\"on\": \"2027-11-25\"}").errors())
                .containsExactly(":WRONG_DAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "1234567", "-1"})
    void letter_ofNoNumber_isNotFoundAndNothingIsAsked(String number) {
        Told told = desk.post(CASE + "/letters/" + number, "{\"on\": \"2026-11-24\"}");

        assertThat(told.status()).isEqualTo(404);
        assertThat(desk.cases.asked).isEmpty();
    }
}
