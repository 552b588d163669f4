package org.seloste.subjectrequest.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.subjectrequest.Asking;
import org.seloste.subjectrequest.Example;
import org.seloste.subjectrequest.FakeLinks;
import org.seloste.subjectrequest.TestFunction;
import org.seloste.subjectrequest.Told;

import java.util.Set;

class WithdrawalTest {
    private final TestFunction function = new TestFunction();

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void looking_takesNothingBack(String method) {
        open(Right.ACCESS);
        assertThat(ask(method).status()).isEqualTo(200);
        assertThat(function.followed().withdrawn()).isEmpty();
    }

    @Test
    void theOnlyRight_needsNotBeChosen() {
        open(Right.ACCESS);
        assertThat(ask("GET").body())
                .doesNotContain("type=\"checkbox\"")
                .contains("Peruttava pyyntö");
        Told told = ask("POST", "_lang", "en");
        assertThat(told.status()).isEqualTo(303);
        assertThat(told.header("location")).isEqualTo("/requests/status/token-1?lang=en");
        assertThat(function.followed().withdrawn()).containsExactly(Set.of(Right.ACCESS));
    }

    @Test
    void ofSeveral_thoseThatAreChosen_areTakenBack() {
        open(Right.ACCESS, Right.ERASURE, Right.OBJECTION);
        assertThat(ask("GET").body()).contains("value=\"ERASURE\"", "Mitä haluat perua?");
        ask("POST", "right", "ERASURE", "right", "OBJECTION", "right", "MARKETING_BAN");
        assertThat(function.followed().withdrawn())
                .containsExactly(Set.of(Right.ERASURE, Right.OBJECTION));
    }

    @Test
    void ofTwo_theOneThatWasTakenBackBefore_isNotTakenForTheOther() {
        function.followed()
                .leadsTo(
                        Example.closed(
                                null,
                                Example.wish(Right.ACCESS, RequestState.WITHDRAWN, null),
                                Example.wish(Right.ERASURE, RequestState.IN_PROGRESS, null)));
        ask("POST", "right", "ACCESS");
        assertThat(function.followed().withdrawn()).containsExactly(Set.of(Right.ACCESS));
    }

    @Test
    void ofSeveral_noneChosen_isSaid_andNothingIsTakenBack() {
        open(Right.ACCESS, Right.ERASURE);
        Told told = ask("POST");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body())
                .contains("Virhe: ", "href=\"#box-right-ACCESS\"", "Valitse, mitä haluat perua.");
        assertThat(function.followed().withdrawn()).isEmpty();
    }

    @Test
    void aRightThatWasNotAskedFor_isNotTakenForTheOnlyOne() {
        open(Right.ACCESS);

        Told told = ask("POST", "right", "NOPE");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("href=\"#box-right-ACCESS\"", "id=\"box-right-ACCESS\"");
        assertThat(function.followed().withdrawn()).isEmpty();
    }

    @Test
    void whatCameTooLate_isTold() {
        open(Right.ACCESS);
        function.followed().close();
        Told told = ask("POST");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("Peruttavaa ei enää ole", "/requests/status/token-1");
    }

    @Test
    void whereNothingIsOpen_thePageSaysSo() {
        function.followed().leadsTo(Example.of(RequestState.COMPLETED, Right.ACCESS));
        assertThat(ask("GET").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aLinkThatIsNobodys_isGone(String method) {
        Told told = function.ask(Asking.link(method, "/requests/status/{token}/withdraw", "1.x.y"));
        assertThat(told.status()).isEqualTo(410);
        assertThat(function.followed().withdrawn()).isEmpty();
    }

    @Test
    void otherMethods_areRefused() {
        open(Right.ACCESS);
        assertThat(ask("DELETE").header("allow")).isEqualTo("GET, HEAD, POST");
    }

    private void open(Right... rights) {
        function.followed().leadsTo(Example.of(RequestState.IN_PROGRESS, rights));
    }

    private Told ask(String method, String... fields) {
        return function.ask(
                Asking.link(method, "/requests/status/{token}/withdraw", FakeLinks.TOKEN)
                        .fields(fields));
    }
}
