package org.seloste.subjectrequest.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.Letter;
import org.seloste.letters.Letters;
import org.seloste.letters.RequestAccepted;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Decision;
import org.seloste.register.cases.Hold;
import org.seloste.register.cases.IdentityQuestion;
import org.seloste.register.cases.NewAddress;
import org.seloste.register.cases.Parcel;
import org.seloste.register.cases.SentLetter;
import org.seloste.register.cases.Step;
import org.seloste.register.cases.Term;
import org.seloste.register.cases.Upkeep;
import org.seloste.register.cases.Wish;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.subjectrequest.Asking;
import org.seloste.subjectrequest.Example;
import org.seloste.subjectrequest.FakeLinks;
import org.seloste.subjectrequest.TestFunction;
import org.seloste.subjectrequest.Told;
import org.seloste.web.request.StepText;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

class StatusPageTest {
    private static final Instant NOW = TestFunction.NOW;

    private final TestFunction function = new TestFunction();

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00:00Z, 'torstaina 24. joulukuuta 2026. Aikaa on 30 päivää.'",
        "2026-12-23T21:59:59Z, 'torstaina 24. joulukuuta 2026. Aikaa on 1 päivä.'",
        "2026-12-23T22:00:00Z, 'Vastaamme tänään, torstaina 24. joulukuuta 2026.'",
        "2026-12-24T21:59:59Z, 'Vastaamme tänään, torstaina 24. joulukuuta 2026.'",
        "2026-12-24T22:00:00Z, 'ja se on myöhässä 1 päivä. Voit kirjoittaa meille tai valittaa'"
    })
    void theFirstSentence_namesTheDueDay_andTheDaysLeft(Instant now, String sentence) {
        follow(Example.of(RequestState.IN_PROGRESS, Right.ACCESS));
        String note = status(now).body().replaceAll("(?s).*<div class=\"note[^>]*>", "");
        assertThat(note.replace('\u00A0', ' ').replaceAll("(?s)</div>.*", "")).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, Vastasimme pyyntöösi tiistaina",
        "WITHDRAWN, Peruit pyynnön tiistaina",
        "EXPIRED_UNCONFIRMED, Suljimme pyynnön tiistaina",
        "MERGED, Vastasimme tähän aiemman pyyntösi mukana."
    })
    void aClosedRequest_saysFirstHowItEnded(RequestState state, String sentence) {
        follow(Example.closed(NOW, Example.wish(Right.ACCESS, state, null)));
        assertThat(status().body()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, viimeistään",
        "COMPLETED, Vastasimme tähän aiemman pyyntösi",
        "WITHDRAWN, tämä raukesi sen mukana"
    })
    void whatJoinedAnEarlierRequest_saysWhatBecomesOfThat(RequestState state, String sentence) {
        follow(Example.closed(NOW, Example.wish(Right.ACCESS, RequestState.MERGED, null)));
        function.followed()
                .joins(
                        Example.closed(
                                state.isOpen() ? null : NOW,
                                Example.wish(Right.ACCESS, state, null)));
        assertThat(status().body()).contains(sentence, "aiem");
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, Yhdistetty aiempaan pyyntöösi",
        "COMPLETED, Yhdistetty aiempaan pyyntöösi",
        "WITHDRAWN, Peruttu"
    })
    void theRightThatJoinedAnother_isNamedAsItStands(RequestState state, String words) {
        Wish alone = Example.wish(Right.ACCESS, RequestState.COMPLETED, null);
        follow(Example.closed(NOW, alone, joined(Right.OBJECTION)));
        function.followed()
                .joins(
                        Example.closed(
                                state.isOpen() ? null : NOW,
                                Example.wish(Right.OBJECTION, state, null)));
        assertThat(status().body().replaceAll("(?s).*?Mitä pyysit", "").split("</dl>")[0])
                .contains(words)
                .doesNotContain("Vastaamme aiemmassa");
    }

    @Test
    void whatJoinedAnExtendedRequest_namesOnlyTheDayOnWhichThatRightIsAnswered() {
        follow(Example.closed(NOW, joined(Right.OBJECTION)));
        LocalDate extended = LocalDate.parse("2027-02-24");
        function.followed()
                .joins(
                        Example.closed(
                                null,
                                Example.wish(Right.ACCESS, RequestState.IN_PROGRESS, null),
                                Example.wish(Right.OBJECTION, RequestState.IN_PROGRESS, null)
                                        .in(
                                                RequestState.EXTENDED,
                                                new Term(extended, Example.DUE, 0))));
        String page = status().body().replace('\u00A0', ' ');
        assertThat(page).contains("viimeistään keskiviikkona 24. helmikuuta 2027");
        assertThat(page.replaceAll("(?s).*<ol class=\"timeline\"", "").split("</li>")[0])
                .contains("Saimme pyyntösi")
                .doesNotContain("24.12.2026");
    }

    @Test
    void whatJoinedARequestThatBecameLate_keepsTheDayThatWasTold() {
        follow(Example.closed(NOW, joined(Right.OBJECTION)));
        LocalDate was = LocalDate.parse("2026-11-27");
        function.followed()
                .joins(
                        Example.closed(
                                null,
                                Example.wish(Right.OBJECTION, RequestState.IN_PROGRESS, null)
                                        .in(RequestState.IN_PROGRESS, new Term(was, null, 0))));
        Instant fourDaysLate = Instant.parse("2026-12-01T10:00:00Z");
        Asking page = Asking.link("GET", "/requests/status/{token}", FakeLinks.TOKEN);
        assertThat(function.ask(page, fourDaysLate).body().replace('\u00A0', ' '))
                .contains("perjantaina 27. marraskuuta 2026, ja se on myöhässä 4 päivää")
                .contains("Tietosuojavaltuutetun toimisto");
    }

    @Test
    void whatWaitsForAnAnswerAboutIdentity_isNotLate() {
        Wish wish = Example.wish(Right.ERASURE, RequestState.AWAITING_IDENTITY, null);
        LocalDate answerBy = LocalDate.parse("2026-12-24");
        follow(
                Example.closed(
                        null,
                        wish.with(
                                new IdentityQuestion(
                                        "auli",
                                        "Epäselvä.",
                                        "Laskun numero.",
                                        NOW,
                                        LocalDate.parse("2026-11-24"),
                                        answerBy,
                                        null))));
        String page = status(Instant.parse("2026-12-25T00:20:00Z")).body();
        assertThat(page.replace('\u00A0', ' '))
                .contains("Odotamme vastaustasi", "24. joulukuuta 2026")
                .doesNotContain("myöhässä", "Vastaus viimeistään", "Vastauksemme");
    }

    @Test
    void aDayThatDidNotMove_isNotSaidToHaveMoved() {
        Step received =
                new Step(
                        NOW,
                        Step.Kind.IDENTITY_RECEIVED,
                        List.of(Right.ACCESS),
                        null,
                        Example.DUE,
                        Example.DUE);
        follow(Example.of(RequestState.IN_PROGRESS, Right.ACCESS).with(received));
        assertThat(status().body().replace('\u00A0', ' '))
                .contains("Saimme pyytämämme tiedot")
                .doesNotContain("nyt viimeistään");
    }

    @Test
    void whoseNewAddressWaits_isToldThatItHasToBeConfirmed() {
        Case asked = Example.of(RequestState.IN_PROGRESS, Right.RECTIFICATION);
        NewAddress moving =
                new NewAddress(
                        EmailAddress.parse("canary@example.com").orElseThrow(),
                        "email",
                        Instant.parse("2026-11-27T10:00:00Z"),
                        RequestState.COMPLETED,
                        decision(RefusalGround.MANIFESTLY_UNFOUNDED, "x", List.of(), false));
        follow(moving(asked, moving));
        assertThat(status().body().replace('\u00A0', ' '))
                .contains("Vahvista uusi osoitteesi viimeistään 27.11.2026")
                .doesNotContain("Emme tällä hetkellä mitään", "canary@example.com");
    }

    private static Case moving(Case asked, NewAddress address) {
        Upkeep upkeep = asked.upkeep();
        return new Case(
                asked.id(),
                asked.version(),
                asked.asker(),
                asked.arrived(),
                asked.bound(),
                asked.wishes(),
                asked.history(),
                asked.parcel(),
                new Upkeep(
                        upkeep.linkSentAt(),
                        upkeep.remindedAt(),
                        false,
                        null,
                        null,
                        false,
                        0,
                        address));
    }

    @Test
    void eachRight_hasItsState_itsDay_andTheGroundOfARefusal() {
        Decision refused =
                decision(RefusalGround.MANIFESTLY_UNFOUNDED, "own words", List.of(), false);
        follow(
                Example.closed(
                        null,
                        Example.wish(Right.ACCESS, RequestState.REFUSED, refused),
                        Example.wish(Right.ERASURE, RequestState.EXTENDED, null)));
        assertThat(status().body())
                .contains("Tietojesi näkeminen", "Kieltäydytty toteuttamasta")
                .contains("Pyynnöllä ei ole mitään perustetta.")
                .contains("Käsittelyaikaa jatkettu", "Vastaus viimeistään to\u00A024.12.2026")
                .doesNotContain("REFUSED", "EXTENDED", "MANIFESTLY_UNFOUNDED");
    }

    @Test
    void aPartialCorrection_isNotSaidToHaveBeenRightAllAlong() {
        Decision part = decision(RefusalGround.DATA_CORRECT, "own words", List.of(), false);
        follow(
                Example.closed(
                        null,
                        Example.wish(Right.RECTIFICATION, RequestState.PARTIALLY_COMPLETED, part)));
        assertThat(status().body())
                .contains("Muilta osin tarkistimme tiedot, ja ne ovat oikein.")
                .doesNotContain("Tarkistimme tiedot, ja");
    }

    @ParameterizedTest
    @EnumSource(RequestState.class)
    void noState_isShownByItsNameInTheCode(RequestState state) {
        follow(Example.of(state, Right.ACCESS));
        assertThat(status().body()).doesNotContain(state.name());
    }

    @Test
    void anErasureThatWaitsForTheDownload_isToldAsOneStory() {
        Parcel parcel =
                new Parcel(
                        NOW,
                        LocalDate.parse("2026-12-01"),
                        Instant.parse("2026-12-01T22:00:00Z"),
                        false,
                        List.of(),
                        null,
                        null,
                        false,
                        0,
                        false);
        Case asked = Example.with(Example.of(RequestState.IN_PROGRESS, Right.ERASURE), parcel);
        follow(
                new Case(
                        asked.id(),
                        asked.version(),
                        asked.asker(),
                        asked.arrived(),
                        asked.bound(),
                        asked.wishes(),
                        List.of(
                                Step.until(
                                        NOW,
                                        Step.Kind.ERASURE_WAITS,
                                        asked.rights(),
                                        LocalDate.parse("2026-12-01"))),
                        asked.parcel(),
                        new Upkeep(null, null, true, null, null, false, 0, null)));
        assertThat(status().body().replace('\u00A0', ' '))
                .contains("kuitenkin viimeistään keskiviikkona 2. joulukuuta 2026.")
                .contains("Poistamme tietosi, kun olet ladannut ne.")
                .contains("<h3>Poistamme tietosi</h3>")
                .doesNotContain("Vastaus viimeistään", "Vastauksemme", "24.12.2026");
    }

    @Test
    void whatIsNeeded_isNothing_unlessSomethingIs() {
        follow(Example.of(RequestState.IN_PROGRESS, Right.ACCESS));
        assertThat(status().body()).contains("Emme tällä hetkellä mitään.");
    }

    @Test
    void whatIsNeededToKnowWhoAsks_isSaid_withTheDay() {
        Case asked = Example.of(RequestState.AWAITING_IDENTITY, Right.ACCESS);
        IdentityQuestion question =
                new IdentityQuestion(
                        "desk-1",
                        "doubt of ours",
                        "Asiakasnumerosi",
                        NOW,
                        LocalDate.parse("2026-11-24"),
                        LocalDate.parse("2026-12-24"),
                        null);
        follow(asked.each(wish -> wish.with(question)));
        assertThat(status().body())
                .contains("Asiakasnumerosi", "Älä lähetä kopiota henkilöllisyystodistuksesta")
                .doesNotContain("desk-1");
    }

    @Test
    void dataToDownload_isLedTo_untilItIsGone() {
        Parcel parcel =
                new Parcel(
                        NOW,
                        LocalDate.parse("2026-12-01"),
                        NOW.plusSeconds(7 * 86_400),
                        false,
                        List.of(),
                        null,
                        null,
                        false,
                        0,
                        false);
        follow(Example.with(Example.of(RequestState.COMPLETED, Right.ACCESS), parcel));
        assertThat(status().body()).doesNotContain("/packages/");

        function.followed().downloadable("package-1");
        assertThat(status().body())
                .contains("tiistaina\u00A01.\u00A0joulukuuta\u00A02026")
                .contains("href=\"/packages/package-1?lang=fi\"");
    }

    @Test
    void theTimeline_isAnOrderedList_withOneCurrentStep_andTheAnswerStillToCome() {
        Case asked = Example.of(RequestState.IN_PROGRESS, Right.ACCESS, Right.ERASURE);
        follow(
                asked.with(Step.of(NOW, Step.Kind.CONFIRMED, asked.rights()))
                        .with(
                                Step.until(
                                        NOW,
                                        Step.Kind.WAITS_FOR_DECISION,
                                        List.of(Right.ERASURE),
                                        Example.DUE)));
        String page = status().body();
        assertThat(page)
                .containsSubsequence(
                        "<ol class=\"timeline\" role=\"list\">",
                        "<h3>Saimme pyyntösi</h3>",
                        "<time datetime=\"2026-11-24\">ti\u00A024.11.2026</time>",
                        "<h3>Vahvistit pyynnön</h3>",
                        "<li aria-current=\"step\">",
                        "<h3>Ihminen arvioi asian <strong class=\"now\">Nyt</strong></h3>",
                        "<p>Tietojesi poistaminen</p>",
                        "<li class=\"future\">",
                        "<h3>Vastauksemme</h3>",
                        "<time datetime=\"2026-12-24\">Viimeistään to\u00A024.12.2026</time>");
        assertThat(page.split("aria-current=\"step\"", -1)).hasSize(2);
    }

    @Test
    void anExtension_isTold_withReason_andBothDays() {
        Case asked = Example.of(RequestState.EXTENDED, Right.ACCESS);
        follow(
                asked.with(
                        new Step(
                                NOW,
                                Step.Kind.EXTENDED,
                                asked.rights(),
                                "Paljon <b>tietoa</b>",
                                Example.DUE,
                                LocalDate.parse("2027-02-24"))));
        assertThat(status().body())
                .contains("Vastauksen piti tulla viimeistään 24.12.2026, nyt viimeistään 24.2.2027")
                .contains("Syy: Paljon &lt;b&gt;tietoa&lt;/b&gt;");
    }

    @Test
    void whatHappenedToSeveralRightsAtOnce_isToldOnce() {
        Case asked = Example.of(RequestState.IN_PROGRESS, Right.RESTRICTION, Right.OBJECTION);
        follow(
                asked.with(Step.of(NOW, Step.Kind.RESTRICTED, List.of(Right.RESTRICTION)))
                        .with(Step.of(NOW, Step.Kind.RESTRICTED, List.of(Right.OBJECTION))));
        assertThat(status().body().split("Tietojesi käyttöä rajoitettiin", -1)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Step.Kind.class)
    void everythingThatHappens_hasItsWords_andADayWhereOneBelongs(Step.Kind kind) {
        assertThat(StepText.valueOf(kind.name()).key()).endsWith(kind.name());
        Case asked = Example.of(RequestState.IN_PROGRESS, Right.ACCESS);
        follow(asked.with(new Step(NOW, kind, asked.rights(), null, null, Example.DUE)));
        assertThat(status().status()).isEqualTo(200);
        assertThat(status().body()).doesNotContain(kind.name());
    }

    @Test
    void whatStays_isTold_withReasonAndDay_andWhenTheRequestItselfGoes() {
        KeptGroup vouchers =
                new KeptGroup(
                        "vouchers", LocalDate.parse("2032-12-31"), "voucher", List.of("name"));
        Decision partly = decision(null, null, List.of(vouchers), true);
        follow(
                Example.closed(
                        NOW,
                        Example.wish(Right.ERASURE, RequestState.PARTIALLY_COMPLETED, partly)));
        assertThat(status().body())
                .contains("Kirjanpidon tositteet", "31.12.2032 asti, koska kirjanpitolaki vaatii")
                .contains("24.12.2026 asti", "24.11.2029 asti", "salatun tunnisteen");
    }

    @Test
    void whatStaysAsLongAsARelationshipLasts_isTold_withThePeriodAfterIt() {
        KeptGroup services = new KeptGroup("services", null, "customer");
        Decision partly = decision(RefusalGround.LEGAL_CLAIMS, "Koska.", List.of(services), false);
        follow(
                Example.closed(
                        NOW,
                        Example.wish(Right.ERASURE, RequestState.PARTIALLY_COMPLETED, partly)));
        assertThat(status().body().replace('\u00A0', ' '))
                .contains("Niin kauan kuin suhteesi meihin kestää ja 5 vuotta sen päättymisestä,");
    }

    @Test
    void ofWhatIsAnswered_noDayIsNamedAnyMore_onWhichTheAnswerIsDue() {
        Case open = Example.of(RequestState.IN_PROGRESS, Right.ERASURE);
        Step waits =
                Step.until(NOW, Step.Kind.WAITS_FOR_DECISION, List.of(Right.ERASURE), Example.DUE);
        follow(open.with(waits));
        assertThat(status().body()).contains("Vastaus tulee viimeistään 24.12.2026");

        follow(
                Example.closed(NOW, Example.wish(Right.ERASURE, RequestState.COMPLETED, null))
                        .with(waits));
        assertThat(status().body())
                .contains("Ihminen arvioi asian")
                .doesNotContain("Vastaus tulee viimeistään");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T10:00:00Z", "2027-01-24T10:00:00Z"})
    void whatIsKeptAsLongAsARestrictionLasts_isPromisedToGoOnNoDay(Instant now) {
        Case restricted =
                Example.closed(NOW, Example.wish(Right.RESTRICTION, RequestState.COMPLETED, null));
        follow(restricted.each(wish -> wish.with(Hold.OPEN)));
        assertThat(status(now).body())
                .contains("Niin kauan kuin rajoitus kestää")
                .doesNotContain("24.12.2026 asti", "24.11.2029", "class=\"future\"");
    }

    @Test
    void onceARestrictionEnded_theDaysStandThereAgain() {
        follow(Example.closed(NOW, Example.wish(Right.RESTRICTION, RequestState.COMPLETED, null)));
        assertThat(status().body())
                .contains("24.12.2026 asti", "24.11.2029 asti", "class=\"future\"")
                .doesNotContain("Niin kauan kuin rajoitus kestää");
    }

    @Test
    void letters_areListedBySubject_andShownAsPages_withoutTheirLinks() {
        follow(Example.of(RequestState.IN_PROGRESS, Right.ACCESS));
        function.followed().wrote(letter(1, NOW));

        assertThat(status().body())
                .contains("/requests/status/token-1/letters/1?lang=fi", "2026-ABC234");
        Told shown = function.ask(Asking.letter("GET", FakeLinks.TOKEN, "1"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains("<html lang=\"sv\">", "2026-ABC234", "/requests/status/token-1?lang=fi");
        assertThat(shown.header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void lettersOfOneDayAboutTheSame_areToldApartByTheirTime() {
        follow(Example.of(RequestState.IN_PROGRESS, Right.ACCESS));
        Instant later = NOW.plus(Duration.ofMinutes(90));
        Instant nextDay = NOW.plus(Duration.ofDays(1));
        function.followed().wrote(letter(1, NOW), letter(2, later), letter(3, nextDay));

        String page = status().body().replace('\u00A0', ' ');
        assertThat(Pattern.compile("\\([^()]* (klo )?1[0-9]\\.\\d\\d\\)").matcher(page).results())
                .as("times")
                .hasSize(2);
        assertThat(page).contains("(25.11.2026)");
    }

    @Test
    void lettersOfOneMinuteAboutTheSame_areToldApartByTheirNumber() {
        follow(Example.of(RequestState.IN_PROGRESS, Right.ACCESS));
        Instant later = NOW.plus(Duration.ofMinutes(90));
        function.followed().wrote(letter(1, NOW), letter(2, NOW.plusSeconds(3)), letter(3, later));

        String page = status().body().replace('\u00A0', ' ');
        assertThat(page).contains(", kirje 1)", ", kirje 2)").doesNotContain(", kirje 3)");
    }

    private static SentLetter letter(int number, Instant when) {
        Letter letter =
                new RequestAccepted(
                        "2026-ABC234",
                        List.of(Right.ACCESS),
                        List.of(),
                        List.of(),
                        LocalDate.parse("2026-11-24"),
                        Example.DUE,
                        false,
                        null,
                        null,
                        false);
        return new SentLetter(number, letter.kind(), "sv", Letters.write(letter), when);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "-1", "x", ""})
    void aLetterThatThereIsNot_isGone(String number) {
        follow(Example.of(RequestState.IN_PROGRESS, Right.ACCESS));
        assertThat(function.ask(Asking.letter("GET", FakeLinks.TOKEN, number)).status())
                .isEqualTo(410);
    }

    @Test
    void whatIsOpen_canBeWithdrawn_andWhatIsClosedCannot() {
        follow(Example.of(RequestState.IN_PROGRESS, Right.ACCESS));
        assertThat(status().body()).contains("/requests/status/token-1/withdraw?lang=fi");
        follow(Example.of(RequestState.COMPLETED, Right.ACCESS));
        assertThat(status().body()).doesNotContain("/withdraw");
    }

    @Test
    void nothingThatTheSenderTyped_standsOnThePage() {
        follow(Example.of(RequestState.IN_PROGRESS, Right.OBJECTION));
        assertThat(status().body()).doesNotContain("canary", "Canary");
        assertThat(function.log()).doesNotContain(FakeLinks.TOKEN, "canary");
    }

    @ParameterizedTest
    @CsvSource({"fi, Mitä tarvitsemme sinulta", "sv, Vad vi behöver", "en, What we need from you"})
    void everyLanguage_hasThePage(String language, String heading) {
        follow(Example.of(RequestState.IN_PROGRESS, Right.ACCESS));
        Told told =
                function.ask(
                        Asking.link("GET", "/requests/status/{token}", FakeLinks.TOKEN)
                                .query("lang=" + language));
        assertThat(told.body()).contains("<html lang=\"" + language + "\">", heading);
    }

    @Test
    void thePage_isOnlyLookedAt() {
        follow(Example.of(RequestState.IN_PROGRESS, Right.ACCESS));
        Told told = function.ask(Asking.link("POST", "/requests/status/{token}", FakeLinks.TOKEN));
        assertThat(told.status()).isEqualTo(405);
        assertThat(told.header("allow")).isEqualTo("GET, HEAD");
    }

    private static Wish joined(Right right) {
        Wish wish = Example.wish(right, RequestState.MERGED, null);
        return new Wish(
                right,
                wish.details(),
                wish.state(),
                wish.term(),
                null,
                null,
                "AAAAAAAAAAAAAAAAAAAAAA",
                null);
    }

    private static Decision decision(
            RefusalGround ground, String reason, List<KeptGroup> kept, boolean suppressed) {
        return new Decision(
                "desk-1", NOW, ground, reason, kept, Map.of(), List.of(), List.of(), suppressed);
    }

    private void follow(Case asked) {
        function.followed().leadsTo(Example.confirmed(asked, NOW));
    }

    private Told status() {
        return status(NOW);
    }

    private Told status(Instant now) {
        return function.ask(Asking.link("GET", "/requests/status/{token}", FakeLinks.TOKEN), now);
    }
}
