package org.seloste.subjectrequest.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.register.cases.Ask;
import org.seloste.register.cases.Channel;
import org.seloste.register.cases.Correction;
import org.seloste.register.cases.Details;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;
import org.seloste.subjectrequest.Asking;
import org.seloste.subjectrequest.FakeIntake;
import org.seloste.subjectrequest.Filling;
import org.seloste.subjectrequest.TestFunction;
import org.seloste.subjectrequest.Told;

import java.time.Duration;
import java.util.List;

class QuestionPagesTest {
    private final TestFunction function = new TestFunction();

    @Test
    void theFirstPage_asksInPlainWords_withTheLegalNameBeside_andNothingTicked() {
        Told page = first("en");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("I want to see my data", "Right of access, GDPR Article\u00A015")
                .contains("If you send the request today, we will reply by Thursday")
                .contains("24\u00A0December\u00A02026", "hreflang=\"sv\"")
                .doesNotContain(" checked");
    }

    @Test
    void oneRightThatNeedsNoMore_isAskedOnThreePages() {
        Told contact = fill(first("en")).set("wish", "ACCESS").press("next");
        assertThat(contact.body()).contains("Where do we reply?");
        Told review = fill(contact).set("email", "Ada@Example.com").set("name", "").press("next");
        assertThat(review.body()).contains("Check your request", "Ada@Example.com");
        assertThat(review.body()).contains(">Ask to see my data</button>");
        Told sent = fill(review).press("send");

        assertThat(sent.status()).isEqualTo(202);
        assertThat(sent.body())
                .contains("Check your email", "Ada@Example.com", "72\u00A0hours", "2026-ABC234")
                .contains("8\u00A0December\u00A02026");
        Ask asked = function.intake().only();
        assertThat(asked.channel()).isEqualTo(Channel.FORM);
        assertThat(asked.language()).isEqualTo("en");
        assertThat(asked.address().asTyped()).isEqualTo("Ada@example.com");
        assertThat(asked.name()).isNull();
        assertThat(asked.wishes()).containsOnlyKeys(Right.ACCESS);
        assertThat(asked.receivedAt()).isEqualTo(TestFunction.NOW);
    }

    @Test
    void severalRights_areFollowedUpOnOnePage_andReviewed_andStoredAsSaid() {
        Told contact = details().press("next");
        Told review =
                fill(contact)
                        .set("email", "ada@example.com")
                        .set("name", "Ada Lovelace")
                        .press("next");
        assertThat(review.body())
                .contains("Puhelinnumero: ”1” muutetaan muotoon ”2”", "Tieto: lisätään ”x”")
                .contains("Viestit", "Tarvitsen tietoja oikeudellista vaadetta varten")
                .contains("Minun tilanteeni", "Ada Lovelace", "Lähetä 4 pyyntöä", "button danger");
        fill(review).press("send");

        Ask asked = function.intake().only();
        assertThat(asked.name()).isEqualTo("Ada Lovelace");
        assertThat(asked.wishes().get(Right.RECTIFICATION).corrections())
                .containsExactly(new Correction("phone", "1", "2"), new Correction(null, "", "x"));
        assertThat(asked.wishes().get(Right.ERASURE).categories()).containsExactly("messages");
        assertThat(asked.wishes().get(Right.RESTRICTION))
                .isEqualTo(
                        new Details("Riita", List.of(), RestrictionGround.LEGAL_CLAIM, List.of()));
        assertThat(asked.wishes().get(Right.OBJECTION).text()).isEqualTo("Minun tilanteeni");
    }

    @Test
    void onlyWhatWasTicked_isFollowedUp() {
        Told page = fill(first("en")).set("wish", "ERASURE").press("next");
        assertThat(page.body())
                .contains("name=\"category\"")
                .doesNotContain("name=\"ground\"", "name=\"situation\"", "name=\"wrong\"");
    }

    @Test
    void anErasure_isToldBefore_withWhatGoesAndWhatStaysAndUntilWhen() {
        assertThat(erasureReview().body())
                .contains("What happens in an erasure", "All data that we have on you")
                .contains("Prospective customer: at once")
                .contains("Customer\u00A0· Former customer: by 24\u00A0December\u00A02026")
                .contains("Accounting vouchers: 6\u00A0years after the end of the financial year")
                .contains("3\u00A0years after the matter was closed")
                .contains("Erased data cannot be restored.", ">Ask for erasure</button>");
    }

    @Test
    void erasureWithAccess_tellsThatTheDataCanBeDownloadedFirst() {
        Told contact =
                fill(fill(first("en")).set("wish", "ACCESS").set("wish", "ERASURE").press("next"))
                        .press("next");
        Told review = fill(contact).set("email", "a@example.com").press("next");
        assertThat(review.body())
                .contains("First you get a copy of your data", "downloaded for 7\u00A0days")
                .contains("Prospective customer: when you have downloaded the copy")
                .doesNotContain("at once when you have confirmed");
    }

    @ParameterizedTest
    @CsvSource({"UNLAWFUL, false", "LEGAL_CLAIM, false", "ACCURACY_CONTESTED, true"})
    void whoAlsoWantsTheDataKept_isPromisedNoErasureByItself(String ground, boolean byItself) {
        Told details =
                fill(first("en")).set("wish", "ERASURE").set("wish", "RESTRICTION").press("next");
        Told contact = fill(details).set("ground", ground).press("next");
        Told review = fill(contact).set("email", "a@example.com").press("next");
        assertThat(review.body().contains("Prospective customer: at once")).isEqualTo(byItself);
        assertThat(review.body().contains("Prospective customer\u00A0· Customer"))
                .isEqualTo(!byItself);
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void theLastButton_namesTheAct(Right right) {
        Told review = review(right);
        assertThat(review.status()).isEqualTo(200);
        assertThat(review.body()).containsPattern("value=\"send\">[^<]{5,30}</button>");
    }

    @Test
    void nothingTicked_isSaid_aboveAndBeside_andTheTabSaysSoFirst() {
        Told page = fill(first("en")).press("next");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .containsSubsequence(
                        "<title>Error: ",
                        "tabindex=\"-1\" autofocus",
                        "<a href=\"#box-wish-ACCESS\">Choose what your request is about.</a>",
                        "<h1>",
                        "<p class=\"error\" id=\"error-wish\">Choose what your request is about.",
                        "id=\"box-wish-ACCESS\"");
    }

    @Test
    void whatIsWrongInDetails_isAllSaid_andWhatWasTypedStays() {
        Told page =
                fill(detailsOf("RECTIFICATION", "RESTRICTION", "OBJECTION"))
                        .set("field", "phone")
                        .set("wrong", "")
                        .set("right", "")
                        .set("restriction", "Kept & safe")
                        .set("situation", " ")
                        .press("next");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#field-wrong-1\"", "href=\"#box-ground-ACCURACY_CONTESTED\"")
                .contains("href=\"#field-situation\"", "Kept &amp; safe")
                .contains("<option value=\"phone\" selected>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Kirjoita sähköpostiosoite kokonaan",
        "no at, Kirjoita sähköpostiosoite kokonaan",
        "@x.fi, Kirjoita sähköpostiosoite kokonaan",
        "a@b, 'Tarkista, mitä @-merkin jälkeen on.'",
        "'a@example.com, b@example.com', Kirjoita vain yksi sähköpostiosoite."
    })
    void anAddressThatIsNone_isSaid_andKept(String typed, String said) {
        Told contact = fill(first("fi")).set("wish", "ACCESS").press("next");
        Told page = fill(contact).set("email", typed).press("next");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Virhe: ", said).contains("value=\"" + typed + "\"");
        assertThat(function.intake().asks()).isEmpty();
    }

    @Test
    void blanksAroundAnAddress_areNoMistake() {
        Told contact = fill(first("fi")).set("wish", "ACCESS").press("next");
        fill(fill(contact).set("email", " ada@example.com\u00A0").press("next")).press("send");
        assertThat(function.intake().only().address().asTyped()).isEqualTo("ada@example.com");
    }

    @Test
    void changing_leadsBackWithEverythingKept() {
        Told review = review(Right.OBJECTION);
        Told wishes = fill(review).press("wishes");
        assertThat(wishes.status()).isEqualTo(200);
        assertThat(wishes.body())
                .contains("value=\"OBJECTION\" checked")
                .contains("name=\"situation\" value=\"Own words\"")
                .contains("name=\"email\" value=\"ada@example.com\"");
        assertThat(function.intake().asks()).isEmpty();
    }

    @Test
    void oneMoreCorrection_makesRoom_andLosesNothing() {
        Told page =
                fill(detailsOf("RECTIFICATION"))
                        .set("field", "")
                        .set("wrong", "old")
                        .set("right", "new")
                        .press("more");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("value=\"old\"", "value=\"new\"", "id=\"field-wrong-2\"")
                .contains("Correction 2");
    }

    @Test
    void corrections_areAskedLast_besideTheButtonForOneMore() {
        String page = detailsOf("RECTIFICATION", "ERASURE", "OBJECTION").body();
        assertThat(page.indexOf("id=\"field-wrong-1\""))
                .isGreaterThan(page.indexOf("name=\"category\""))
                .isGreaterThan(page.indexOf("name=\"situation\""))
                .isLessThan(page.indexOf("value=\"more\""));
    }

    @Test
    void theSamePageSentTwice_hasOneKey_andAnotherPageAnother() {
        Told review = review(Right.ACCESS);
        Told one = fill(review).press("send");
        Told two = fill(review).press("send");
        fill(review(Right.ACCESS)).press("send");

        assertThat(two.body()).isEqualTo(one.body());
        List<String> keys = function.intake().keys();
        assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    }

    @Test
    void whenNothingCanBeStored_thePageSaysSo_andKeepsEverything() {
        function.intake().block();
        Told page = fill(review(Right.OBJECTION)).press("send");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body())
                .contains("We could not store your request", "name=\"situation\"")
                .contains("value=\"send\"");
    }

    @Test
    void theMail_canBeAskedForAgain_fromThePageThatTellsOfIt() {
        Told sent = fill(review(Right.ACCESS)).press("send");
        Told again = Filling.with(function, sent, "Send it again").again();

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body()).contains("We are sending the link again", "ada@example.com");
        assertThat(function.intake().resent()).containsExactly(FakeIntake.ASKED.resendToken());
    }

    @Test
    void askedForTooSoon_itIsToldHowLongToWait_andTheAddressStays() {
        Told sent = fill(review(Right.ACCESS)).press("send");
        function.intake().mustWait(Duration.ofMillis(41_200));
        Told again = Filling.with(function, sent, "Send it again").again();

        assertThat(again.status()).isEqualTo(429);
        assertThat(again.header("retry-after")).isEqualTo("42");
        assertThat(again.body())
                .contains("Wait 42\u00A0seconds", "name=\"email\" value=\"ada@example.com\"")
                .contains("name=\"token\" value=\"resend-1\"");
    }

    @Test
    void theAddress_canBeChanged_fromThePageThatTellsOfTheMail() {
        Told sent = fill(review(Right.OBJECTION)).press("send");
        Told contact = Filling.with(function, sent, "Change the address").press("contact");

        assertThat(contact.status()).isEqualTo(200);
        assertThat(contact.body())
                .contains("value=\"ada@example.com\"", "name=\"situation\" value=\"Own words\"");
    }

    @Test
    void askingAgainWithoutAToken_isAnsweredTheSame() {
        Told told = function.ask(Asking.resend("POST").fields("_lang", "en"));
        assertThat(told.status()).isEqualTo(202);
        assertThat(told.body()).contains("the address that was given in it");
    }

    @ParameterizedTest
    @CsvSource({"fi, Tarkista sähkö", "sv, Kontrollera din e-post", "en, Check your email"})
    void everyLanguage_asksToTheEnd(String language, String heading) {
        Told contact = fill(first(language)).set("wish", "MARKETING_BAN").press("next");
        Told review = fill(contact).set("email", "ada@example.com").press("next");
        Told sent = fill(review).press("send");
        assertThat(sent.body()).contains("<html lang=\"" + language + "\">", heading);
        assertThat(function.intake().only().language()).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("org.seloste.subjectrequest.Hostile#values")
    void hostileWords_areEscapedOrRefused_butNeverBreakAnything(String words) {
        Told details = detailsOf("OBJECTION");
        Told page =
                fill(fill(details).set("situation", words).press("next"))
                        .set("email", "ada@example.com")
                        .set("name", words)
                        .press("next");
        assertThat(page.status()).isIn(200, 413, 422);
        assertThat(page.body()).doesNotContain("<script>alert", "<img src=x", "\u0000", "\u001B");
        assertThat(function.log()).doesNotContain("ERROR");
    }

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "PATCH"})
    void otherMethods_areRefused(String method) {
        Told told = function.ask(Asking.requests(method));
        assertThat(told.status()).isEqualTo(405);
        assertThat(told.header("allow")).isEqualTo("GET, HEAD, POST");
        assertThat(function.ask(Asking.resend("GET")).header("allow")).isEqualTo("POST");
    }

    @Test
    void aPageThatNobodySends_leadsToTheFirstThingMissing() {
        Told told = function.ask(Asking.requests("POST").fields("_page", "nothing"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("name=\"wish\"");
        Told review =
                function.ask(Asking.requests("POST").fields("_page", "contact", "_to", "review"));
        assertThat(review.body()).contains("name=\"wish\"");
    }

    @Test
    void nothingThatWasTyped_isLogged() {
        fill(review(Right.OBJECTION)).press("send");
        assertThat(function.log()).doesNotContain("ada@example.com", "Own words", "resend-1");
    }

    private Told first(String language) {
        return function.ask(Asking.requests("GET").query("lang=" + language));
    }

    private Filling fill(Told page) {
        return Filling.of(function, page);
    }

    private Told detailsOf(String... wishes) {
        Filling page = fill(first("en"));
        for (String wish : wishes) {
            page.set("wish", wish);
        }
        return page.press("next");
    }

    /** The second page, filled in for four rights. */
    private Filling details() {
        Filling page = fill(first("fi"));
        for (String wish : List.of("RECTIFICATION", "ERASURE", "RESTRICTION", "OBJECTION")) {
            page.set("wish", wish);
        }
        return fill(page.press("next"))
                .set("field", "phone")
                .set("wrong", "1")
                .set("right", "2")
                .set("field", "")
                .set("wrong", "")
                .set("right", "x")
                .set("category", "messages")
                .set("ground", "LEGAL_CLAIM")
                .set("restriction", "Riita")
                .set("situation", "Minun tilanteeni");
    }

    private Told erasureReview() {
        Told contact = fill(detailsOf("ERASURE")).press("next");
        return fill(contact).set("email", "ada@example.com").press("next");
    }

    private Told review(Right right) {
        Told next = detailsOf(right.name());
        Told contact =
                switch (right) {
                    case RECTIFICATION ->
                            fill(next)
                                    .set("field", "")
                                    .set("wrong", "a")
                                    .set("right", "b")
                                    .press("next");
                    case ERASURE -> fill(next).press("next");
                    case RESTRICTION -> fill(next).set("ground", "UNLAWFUL").press("next");
                    case OBJECTION -> fill(next).set("situation", "Own words").press("next");
                    case ACCESS, PORTABILITY, MARKETING_BAN, CONSENT_WITHDRAWAL -> next;
                };
        return fill(contact).set("email", "ada@example.com").press("next");
    }
}
