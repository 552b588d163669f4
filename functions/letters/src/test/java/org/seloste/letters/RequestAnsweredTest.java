package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.Block.Button;
import org.seloste.letters.Block.Note;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.statement.Texts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

final class RequestAnsweredTest {
    private static final List<String> LANGUAGES = Example.LANGUAGES;

    static Stream<Arguments> everyRefusal() {
        return Arrays.stream(RefusalGround.values())
                .flatMap(ground -> ground.rights().stream().map(r -> Arguments.of(r, ground)));
    }

    @Test
    void aPartialErasureSaysWhatWentWhatStaysUntilWhenByWhichLawAndWhoIsTold() {
        assertThat(text(CaseExamples.verdicts().get(2), "en"))
                .containsSubsequence(
                        "Deleting your data",
                        "not all of it yet",
                        "The law requires us to keep some of the data.",
                        "Provision: EU General Data Protection Regulation, Article 17(3)(b)",
                        "Our reasons in our own words:",
                        "> Lasku on kanarialintu.",
                        "Accounting vouchers: Until 31\u00a0December\u00a02032, because the"
                                + " Accounting Act",
                        "Kept with it: Name",
                        "Contact details: As long as your relationship with us lasts and"
                                + " 2\u00a0years after it has ended, on to the end of that"
                                + " calendar year, because",
                        "The Accounting Act (1336/1997) sets the period.",
                        "coded identifier of your address so that your data is not added",
                        "By 4\u00a0January\u00a02027 we tell this",
                        "* Painola Oy",
                        "If you disagree");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void anErasureOfSomeCategoriesNamesThemAndDoesNotSayThatAllIsGone(String language) {
        Verdict all = Verdict.done(Right.ERASURE);
        Verdict some =
                new Verdict(
                        Right.ERASURE,
                        RequestState.COMPLETED,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        List.of("contact"),
                        null);

        String contact = Example.statement().category("contact").name().in(language);
        assertThat(text(some, language)).contains(contact);
        assertThat(text(all, language)).doesNotContain(contact);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whatAnErasureAnswersTooIsNoAcceptanceAndNoWantOfData(String language) {
        Verdict verdict =
                new Verdict(
                        Right.OBJECTION,
                        RequestState.ANSWERED_BY_ERASURE,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        false);

        Texts wording = Example.wording(language);
        assertThat(text(verdict, language))
                .contains(wording.say(AnswerText.BY_ERASURE, CaseExamples.DUE))
                .doesNotContain(
                        wording.say(AnswerText.DONE_OBJECTION, CaseExamples.DUE),
                        wording.say(AnswerText.NO_DATA));
    }

    /** Who is sure to be in the register has the same ways as whoever was refused. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoIsToldThatThereIsNoDataIsToldHowToDisagree(String language) {
        Texts wording = Example.wording(language);

        assertThat(text(nothing(), language))
                .contains(
                        TextLetter.plain(wording.say(AnswerText.NO_DATA)),
                        TextLetter.plain(wording.say(AnswerText.REMEDIES_TITLE)),
                        TextLetter.plain(wording.say(AnswerText.REMEDIES_AUTHORITY)),
                        Example.statement().authority().email());
    }

    @ParameterizedTest
    @CsvSource({"fi, artikla 17.3\u00a0b", "sv, artikel 17.3\u00a0b", "en, Article 17(3)(b)"})
    void theProvisionIsWrittenAsTheLanguageWritesIt(String language, String provision) {
        assertThat(text(CaseExamples.verdicts().get(2), language)).contains(provision);
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void everyRefusalNamesItsProvisionAndItsReasonInEveryLanguage(
            Right right, RefusalGround ground) {
        String article = ground.article(right).replaceAll("\\(.*", "");
        for (String language : LANGUAGES) {
            assertThat(text(CaseExamples.refused(right, ground), language))
                    .contains(Example.wording(language).say(GroundText.of(ground)))
                    .containsPattern("(artikla|artikel|Article) " + article)
                    .contains("> Koska.");
        }
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void everyRightThatWasCarriedOutSaysSoInWordsOfItsOwn(Right right) {
        for (String language : LANGUAGES) {
            List<Block> blocks =
                    answer(Verdict.done(right), false)
                            .blocks(Example.speech(language, Example.LINK));
            assertThat(blocks)
                    .contains(
                            new Block.Heading(
                                    Example.wording(language).say(WishText.inShort(right))));
            assertThat(Example.written(answer(Verdict.done(right), false), language).text())
                    .contains(
                            Example.wording(language)
                                    .say(
                                            AnswerText.done(right),
                                            AnswerText.done(right).parameters().isEmpty()
                                                    ? new Object[0]
                                                    : new Object[] {CaseExamples.DUE}));
        }
    }

    @Test
    void aPartOfTheDataSaysThatTheRestCanBeDownloaded() {
        Verdict part =
                new Verdict(
                        Right.ACCESS,
                        RequestState.PARTIALLY_COMPLETED,
                        RefusalGround.RIGHTS_OF_OTHERS,
                        "Koska.",
                        List.of(),
                        List.of(),
                        List.of(),
                        false);

        assertThat(text(part, "en"))
                .contains("in part", "ready to be downloaded")
                .doesNotContain("without");
    }

    @ParameterizedTest
    @CsvSource({
        "fi, puuttuu: Yhteystiedot, Kirjanpidon tositteet.",
        "sv, ingår inte: Kontaktuppgifter, Bokföringsverifikat.",
        "en, without: Contact details, Accounting vouchers."
    })
    void aPartOfTheDataNamesWhatTheCopyIsWithout(String language, String without, String more) {
        Verdict part =
                new Verdict(
                        Right.ACCESS,
                        RequestState.PARTIALLY_COMPLETED,
                        RefusalGround.RIGHTS_OF_OTHERS,
                        "Koska.",
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        List.of("contact", "vouchers"),
                        null);

        assertThat(text(part, language)).contains(without + ", " + more);
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Korjasimme, Korjatut tiedot: Nimi, Muilta osin tarkistimme",
        "sv, Vi rättade, Rättade uppgifter: Namn, De övriga uppgifterna kontrollerade",
        "en, we corrected a part, Corrected: Name, The rest of the data we checked"
    })
    void aCorrectionOfAPartSaysFirstWhatWasWrongAndOnlyOfTheRestThatItIsRight(
            String language, String part, String corrected, String rest) {
        Verdict partly =
                new Verdict(
                        Right.RECTIFICATION,
                        RequestState.PARTIALLY_COMPLETED,
                        RefusalGround.DATA_CORRECT,
                        "Koska.",
                        List.of(),
                        List.of("name"),
                        List.of(),
                        false);

        assertThat(text(partly, language))
                .containsSubsequence(part, corrected, rest)
                .doesNotContain(Example.wording(language).say(GroundText.DATA_CORRECT));
        assertThat(
                        text(
                                CaseExamples.refused(
                                        Right.RECTIFICATION, RefusalGround.DATA_CORRECT),
                                language))
                .contains(Example.wording(language).say(GroundText.DATA_CORRECT));
    }

    @Test
    void whoGrantedSomethingMayAddAWordButNoEmptyOne() {
        assertThat(text(granted("Kiitos."), "fi"))
                .contains("> Kiitos.")
                .doesNotContain("Perustelumme");
        assertThat(text(granted(" "), "fi")).doesNotContain(">", "lisää:");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theLastMessageSaysSoApartAndLeadsNowhere(String language) {
        List<Block> blocks =
                answer(Verdict.done(Right.ERASURE), true)
                        .blocks(Example.speech(language, new Secret.None()));

        assertThat(blocks)
                .filteredOn(Note.class::isInstance)
                .containsExactly(
                        new Note(
                                Example.wording(language).say(AnswerText.LAST_TITLE),
                                Example.wording(language).say(AnswerText.LAST)));
        assertThat(blocks).noneMatch(Button.class::isInstance);
    }

    @Test
    void anAnswerThatIsNotTheLastNeedsTheWayToItsStatus() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                answer(Verdict.done(Right.ACCESS), false)
                                        .blocks(Example.speech("fi", new Secret.None())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void aRefusalWithoutOwnWordsCannotBeMade(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Verdict(
                                        Right.ACCESS,
                                        RequestState.REFUSED,
                                        RefusalGround.EXCESSIVE,
                                        reason,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Right.class,
            names = {"MARKETING_BAN", "CONSENT_WITHDRAWAL"})
    void whatIsAbsoluteCannotBeRefused(Right right) {
        for (RefusalGround ground : RefusalGround.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CaseExamples.refused(right, ground));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            mode = Mode.EXCLUDE,
            names = {
                "COMPLETED",
                "PARTIALLY_COMPLETED",
                "REFUSED",
                "NO_DATA",
                "ANSWERED_BY_ERASURE"
            })
    void whatIsNotDecidedIsNoVerdict(RequestState state) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Verdict(
                                        Right.ACCESS,
                                        state,
                                        null,
                                        null,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        false));
    }

    @Test
    void whatTheLawKeepsIsReasonEnoughForAPart() {
        Verdict part =
                new Verdict(
                        Right.ERASURE,
                        RequestState.PARTIALLY_COMPLETED,
                        null,
                        null,
                        List.of(new KeptGroup("vouchers", CaseExamples.KEPT, "voucher")),
                        List.of(),
                        List.of(),
                        false);

        assertThat(text(part, "sv"))
                .doesNotContain("Förvaras med dem", "Namn")
                .contains("Till och med 31.12.2032, eftersom bokföringslagen kräver det.")
                .contains("Bokföringslagen (1336/1997) bestämmer tiden.")
                .contains("Om du är av annan åsikt");
    }

    @Test
    void aLetterIsStillReadAfterTheStatementDroppedWhatItNames() {
        KeptGroup kept = new KeptGroup("oldPapers", CaseExamples.KEPT, "oldLaw", List.of("fax"));

        assertThat(text(erased(RequestState.PARTIALLY_COMPLETED, List.of(kept), List.of()), "en"))
                .contains("Corrected: telex")
                .contains("oldPapers: Until 31\u00a0December\u00a02032, oldLaw")
                .contains("Kept with it: fax")
                .doesNotContain("Accounting Act");
        assertThat(text(erased(RequestState.COMPLETED, List.of(), List.of("oldHobbies")), "en"))
                .contains("oldHobbies");
    }

    private static Verdict erased(RequestState state, List<KeptGroup> kept, List<String> only) {
        return new Verdict(
                Right.ERASURE,
                state,
                null,
                null,
                kept,
                List.of("telex"),
                List.of(),
                false,
                only,
                null);
    }

    @Test
    void recipientsOfWhatBeganLongAgoAreToldByTheDayOfTheAnswer() {
        LocalDate longAgo = LocalDate.of(2026, 11, 20);
        RequestAnswered answer = answered(done(Right.RESTRICTION, List.of("Painola Oy"), longAgo));

        assertThat(Example.written(answer, "en").text())
                .containsSubsequence(
                        "We limited the use of your data on 20\u00a0November\u00a02026.",
                        "By 4\u00a0December\u00a02026 we tell this");
    }

    @Test
    void eachVerdictHasItsOwnDayAndRecipientsAreToldByThat() {
        LocalDate earlier = LocalDate.of(2026, 11, 30);
        Verdict older = done(Right.RESTRICTION, List.of(), null);
        RequestAnswered answer =
                answered(
                        done(Right.RECTIFICATION, List.of("Painola Oy"), earlier),
                        done(Right.MARKETING_BAN, List.of(), earlier),
                        older);

        Letter read = Letters.read(answer.kind(), Letters.write(answer));
        assertThat(read).isEqualTo(answer);
        assertThat(Example.written(read, "en").text())
                .containsSubsequence(
                        "We corrected your data on 30\u00a0November\u00a02026.",
                        "By 7\u00a0December\u00a02026 we tell this",
                        "The stop applies from 30\u00a0November\u00a02026.",
                        "We limited the use of your data on 4\u00a0December\u00a02026.");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void anErasureLeavesNothingToDownloadAndSoNoLinkIsPromised(String language) {
        Texts wording = Example.wording(language);
        LocalDate earlier = LocalDate.of(2026, 11, 30);
        for (Right right : List.of(Right.ACCESS, Right.PORTABILITY)) {
            Verdict copy = done(right, List.of(), earlier);
            Verdict part =
                    new Verdict(
                            right,
                            RequestState.PARTIALLY_COMPLETED,
                            RefusalGround.RIGHTS_OF_OTHERS,
                            "Koska.",
                            List.of(),
                            List.of(),
                            List.of(),
                            false,
                            List.of(),
                            earlier);

            for (Verdict one : List.of(copy, part)) {
                for (RequestAnswered letter :
                        List.of(
                                answered(one, Verdict.done(Right.ERASURE)),
                                answered(one, CaseExamples.verdicts().get(2)),
                                answer(one, true))) {
                    assertThat(Example.written(letter, language).text())
                            .contains(wording.say(AnswerText.COPY_GIVEN, earlier))
                            .doesNotContain(wording.say(AnswerText.done(right)));
                    assertThat(Written.posted(letter, Example.statement(), wording).text())
                            .contains(wording.say(AnswerText.COPY_GIVEN_BY_POST, earlier))
                            .doesNotContain(wording.say(AnswerText.DONE_COPY_BY_POST));
                }
            }
            Verdict refused = CaseExamples.refused(Right.ERASURE, RefusalGround.LEGAL_CLAIMS);
            assertThat(Example.written(answered(copy, refused), language).text())
                    .contains(wording.say(AnswerText.done(right)));
        }
    }

    private static RequestAnswered answered(Verdict... verdicts) {
        return new RequestAnswered(
                CaseExamples.NUMBER,
                CaseExamples.RECEIVED,
                LocalDate.of(2026, 12, 4),
                List.of(verdicts),
                false);
    }

    private static Verdict done(Right right, List<String> recipients, @Nullable LocalDate day) {
        return new Verdict(
                right,
                RequestState.COMPLETED,
                null,
                null,
                List.of(),
                List.of(),
                recipients,
                false,
                List.of(),
                day);
    }

    private static Verdict nothing() {
        return new Verdict(
                Right.ACCESS,
                RequestState.NO_DATA,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    private static Verdict granted(String reason) {
        return new Verdict(
                Right.RESTRICTION,
                RequestState.COMPLETED,
                null,
                reason,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    private static RequestAnswered answer(Verdict verdict, boolean last) {
        return new RequestAnswered(
                CaseExamples.NUMBER,
                CaseExamples.RECEIVED,
                CaseExamples.DUE,
                List.of(verdict),
                last);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whatIsErasedWholeIsNotSaidToBeStored(String language) {
        Verdict restricted = Verdict.done(Right.RESTRICTION);
        Verdict part = CaseExamples.verdicts().get(2);
        String ended = said(AnswerText.DONE_RESTRICTION_ERASED, language);
        String goesOn = said(AnswerText.DONE_RESTRICTION, language);

        assertThat(text(List.of(restricted, Verdict.done(Right.ERASURE)), language))
                .contains(ended)
                .doesNotContain(goesOn);
        assertThat(text(List.of(restricted, part), language))
                .as("contact details stay")
                .contains(goesOn)
                .doesNotContain(ended);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void anAcceptedObjectionSaysAllThatFollowsFromIt(String language) {
        Verdict objection = Verdict.done(Right.OBJECTION);
        String ban = Example.wording(language).say(AnswerText.OBJECTION_BAN);
        String held = Example.wording(language).say(AnswerText.OBJECTION_HELD);

        assertThat(text(List.of(objection), language)).contains(ban, held);
        assertThat(text(List.of(objection, Verdict.done(Right.ERASURE)), language))
                .as("nothing is stored")
                .doesNotContain(held);
    }

    private static String said(AnswerText text, String language) {
        return Example.wording(language).say(text, CaseExamples.DUE);
    }

    private static String text(List<Verdict> verdicts, String language) {
        RequestAnswered letter =
                new RequestAnswered(
                        CaseExamples.NUMBER,
                        CaseExamples.RECEIVED,
                        CaseExamples.DUE,
                        verdicts,
                        false);
        return Example.written(letter, language).text();
    }

    private static String text(Verdict verdict, String language) {
        return Example.written(answer(verdict, false), language).text();
    }
}
