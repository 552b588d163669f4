package org.seloste.subjectrequest.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Opening;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.subjectrequest.Asking;
import org.seloste.subjectrequest.Example;
import org.seloste.subjectrequest.FakeLinks;
import org.seloste.subjectrequest.TestFunction;
import org.seloste.subjectrequest.Told;

import java.util.List;

class ConfirmRoutesTest {
    private static final Case WAITING =
            Example.of(RequestState.AWAITING_CONFIRMATION, Right.ACCESS, Right.ERASURE);
    private static final Case CONFIRMED =
            Example.confirmed(
                    Example.of(RequestState.IN_PROGRESS, Right.ACCESS, Right.ERASURE),
                    TestFunction.NOW);

    private final TestFunction function = new TestFunction();

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void looking_changesNothing_howeverOften(String method) {
        waiting();
        for (int i = 0; i < 5; i++) {
            assertThat(ask(method).status()).isEqualTo(200);
        }
        assertThat(function.links().acts()).isEmpty();
    }

    @Test
    void thePage_tellsWhatWasAsked_byWhen_andWhatToDoIfItWasSomebodyElse() {
        waiting();
        assertThat(ask("GET").body())
                .contains("Vahvista pyyntösi", "24.11.2026", "24.\u00A0joulukuuta\u00A02026")
                .contains("tarkastuspyyntö", "poistopyyntö", "Poistettuja tietoja ei voi palauttaa")
                .contains("Vahvista pyyntö</button>", "Etkö tehnyt pyyntöä?", "8.12.2026")
                .doesNotContain("canary", "Canary");
    }

    @Test
    void thePage_isNobodyElses() {
        waiting();
        Told told = ask("GET");
        assertThat(told.header("cache-control")).isEqualTo("no-store");
        assertThat(told.header("referrer-policy")).isEqualTo("no-referrer");
        assertThat(told.header("x-robots-tag")).contains("noindex");
        assertThat(function.log()).doesNotContain(FakeLinks.TOKEN);
    }

    @Test
    void theButton_confirms_andTheAnswerTellsTheDueDayAndLeadsOn() {
        waiting();
        Told told = ask("POST");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body())
                .contains("<h1>Pyyntösi on vahvistettu</h1>", "24.\u00A0joulukuuta\u00A02026")
                .contains("Käsittelyssä", "href=\"/requests/status/status-1?lang=fi\"");
        assertThat(function.links().acts()).containsExactly("confirm");
    }

    /** Whoever comes back to the address sees it again. */
    @Test
    void theAnswerToTheButton_canBeReadInAnotherLanguage() {
        waiting();
        assertThat(ask("POST").body()).contains("<a href=\"?lang=sv\" lang=\"sv\"");
    }

    @Test
    void aBusyRegister_isTold_andNothingIsLost() {
        waiting();
        function.links().block();
        Told told = ask("POST");
        assertThat(told.status()).isEqualTo(503);
        assertThat(told.header("retry-after")).isEqualTo("60");
        assertThat(told.body()).contains("Mitään ei kadonnut.").doesNotContain("Virhetunnus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aRepeat_saysThatItIsConfirmedAlready_andLeadsOn(String method) {
        Opening confirmed = new Opening.Confirmed(CONFIRMED, "status-1", List.of());
        function.links().confirmation(confirmed, confirmed);
        Told told =
                function.ask(
                        Asking.link(method, "/requests/confirm/{token}", FakeLinks.TOKEN),
                        TestFunction.NOW.plusSeconds(60));
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body())
                .contains("<h1>Pyyntö on jo vahvistettu</h1>", "/requests/status/status-1");
    }

    @Test
    void aRequestThatIsDoneAtOnce_isToldSo() {
        Case done =
                Example.confirmed(
                        Example.closed(
                                TestFunction.NOW,
                                Example.wish(Right.MARKETING_BAN, RequestState.COMPLETED, null)),
                        TestFunction.NOW);
        function.links()
                .confirmation(
                        new Opening.Waiting(WAITING),
                        new Opening.Confirmed(done, "status-1", List.of()));
        assertThat(ask("POST").body()).contains("Olemme käsitelleet pyyntösi", "Toteutettu");
    }

    @Test
    void whatJoinedAnEarlierRequest_isToldItsNumberAndDay() {
        Case joining =
                Example.confirmed(
                        Example.closed(
                                TestFunction.NOW,
                                Example.wish(Right.ACCESS, RequestState.MERGED, null)),
                        TestFunction.NOW);
        function.links()
                .confirmation(
                        new Opening.Waiting(WAITING),
                        new Opening.Confirmed(joining, "status-1", List.of(CONFIRMED)));
        assertThat(ask("POST").body())
                .contains(
                        "yhdessä aiemman pyyntösi <span class=\"whole\">"
                                + CONFIRMED.number()
                                + "</span> kanssa")
                .doesNotContain("Olemme käsitelleet pyyntösi");
    }

    @Test
    void aLinkThatEnded_speaksTheLanguageOfItsRequest() {
        Opening expired = new Opening.Expired("resend-1", "en");
        function.links().confirmation(expired, expired);
        assertThat(ask("GET").body()).contains("<html lang=\"en\"", "Send a new link</button>");
    }

    @Test
    void aLinkThatEnded_isGone_andOffersANewOne() {
        Opening expired = new Opening.Expired("resend-1", "fi");
        function.links().confirmation(expired, expired);
        Told told =
                function.ask(
                        Asking.link("GET", "/requests/confirm/{token}", FakeLinks.TOKEN)
                                .query("lang=sv"));
        assertThat(told.status()).isEqualTo(410);
        assertThat(told.body())
                .contains("Länken fungerade i 72\u00A0timmar", "action=\"/requests/resend\"")
                .contains("name=\"token\" value=\"resend-1\"", "Skicka en ny länk</button>");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED_UNCONFIRMED, sitä ei vahvistettu viimeistään 8.12.2026",
        "WITHDRAWN, Peruit pyynnön"
    })
    void aClosedRequest_isGone_andTellsWhyAndWhatNext(RequestState state, String why) {
        Opening closed = new Opening.Closed(Example.of(state, Right.ACCESS));
        function.links().confirmation(closed, closed);
        Told told = ask("POST");
        assertThat(told.status()).isEqualTo(410);
        assertThat(told.body()).contains(why, "href=\"/requests?lang=fi\"");
    }

    @ParameterizedTest
    @CsvSource({"GET, fi", "POST, sv", "HEAD, en"})
    void aLinkThatIsNobodys_isGone_inTheReadersLanguage(String method, String language) {
        Told told =
                function.ask(
                        Asking.link(method, "/requests/confirm/{token}", "1.x.y")
                                .header("accept-language", language));
        assertThat(told.status()).isEqualTo(410);
        assertThat(told.body()).contains("<html lang=\"" + language + "\">", "/requests?lang=");
    }

    @Test
    void itsLanguage_isTheRequests_unlessAnotherIsAskedFor() {
        waiting();
        Asking asking =
                Asking.link("GET", "/requests/confirm/{token}", FakeLinks.TOKEN)
                        .header("accept-language", "sv");
        assertThat(function.ask(asking).body()).contains("<html lang=\"fi\">");
        assertThat(function.ask(asking.query("lang=en")).body()).contains("<html lang=\"en\">");
    }

    @Test
    void theAnswerToTheButton_speaksAsThePageDid() {
        waiting();
        Told told =
                function.ask(
                        Asking.link("POST", "/requests/confirm/{token}", FakeLinks.TOKEN)
                                .fields("_lang", "en"));
        assertThat(told.body()).contains("<html lang=\"en\">", "Your request is confirmed");
    }

    @Test
    void otherMethods_areRefused() {
        assertThat(ask("DELETE").header("allow")).isEqualTo("GET, HEAD, POST");
    }

    private void waiting() {
        function.links()
                .confirmation(
                        new Opening.Waiting(WAITING),
                        new Opening.Confirmed(CONFIRMED, "status-1", List.of()));
    }

    private Told ask(String method) {
        return function.ask(Asking.link(method, "/requests/confirm/{token}", FakeLinks.TOKEN));
    }
}
