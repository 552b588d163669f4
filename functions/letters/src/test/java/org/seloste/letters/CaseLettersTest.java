package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.letters.Block.Button;
import org.seloste.letters.Block.Heading;
import org.seloste.letters.Block.Paragraph;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Right;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every letter about a request, in every language. */
final class CaseLettersTest {
    private static final List<String> LANGUAGES = Example.LANGUAGES;

    static Stream<Arguments> everyLetterInEveryLanguage() {
        return LANGUAGES.stream()
                .flatMap(
                        language ->
                                CaseExamples.all()
                                        .map(
                                                letter ->
                                                        Arguments.of(
                                                                letter.kind(), language, letter)));
    }

    @Test
    void everyKindOfLetterIsAmongTheExamples() {
        assertThat(CaseExamples.full())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(CaseLetter.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "{index} {0} {1}")
    @MethodSource("everyLetterInEveryLanguage")
    void namesEachOfItsDaysAsTheLanguageWritesThem(String kind, String language, Letter letter)
            throws ReflectiveOperationException {
        String text = Example.written(letter, language).text();
        for (RecordComponent component : letter.getClass().getRecordComponents()) {
            switch (component.getAccessor().invoke(letter)) {
                case LocalDate day ->
                        assertThat(text)
                                .as(component.getName())
                                .containsAnyOf(
                                        Example.wording(language).day(day),
                                        Example.wording(language).weekday(day));
                case Instant instant ->
                        assertThat(text)
                                .as(component.getName())
                                .contains(Example.wording(language).instant(instant));
                case null, default -> {}
            }
        }
    }

    @ParameterizedTest(name = "{index} {0} {1}")
    @MethodSource("everyLetterInEveryLanguage")
    void showsNobodyTheNameOfAConstantOrOfAParameter(String kind, String language, Letter letter) {
        Written written = Example.written(letter, language);
        String all =
                written.subject()
                        + "\n"
                        + written.text()
                        + "\n"
                        + letter.preheader(Example.speech(language, Example.secret(letter)));

        assertThat(all).doesNotContain("{", "}", "caseLetters", "SOMETHING_NEW");
        assertThat(constants())
                .noneMatch(constant -> all.matches("(?s).*\\b" + constant + "\\b.*"));
    }

    @ParameterizedTest(name = "{index} {0} {1}")
    @MethodSource("everyLetterInEveryLanguage")
    void theSubjectTellsNoRightAndNothingThatSomebodyWrote(
            String kind, String language, Letter letter) {
        String subject = Example.written(letter, language).subject().toLowerCase(Locale.ROOT);

        assertThat(subject).doesNotContain(CaseExamples.CANARY);
        assertThat(wordsOfRights(language)).noneMatch(subject::contains);
        if (letter instanceof CaseLetter ofCase) {
            assertThat(subject).contains(ofCase.number().toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest(name = "{index} {0} {1}")
    @MethodSource("everyLetterInEveryLanguage")
    void theInboxShowsSomethingThatTheSubjectDoesNotSay(
            String kind, String language, Letter letter) {
        Speech speech = Example.speech(language, Example.secret(letter));

        assertThat(letter.preheader(speech)).isNotBlank().isNotEqualTo(letter.subject(speech));
    }

    @ParameterizedTest(name = "{index} {0} {1}")
    @MethodSource("everyLetterInEveryLanguage")
    void theMailIsSmallWithOneTitleAndAtMostOneButton(String kind, String language, Letter letter) {
        String html = Example.written(letter, language).html();

        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(20_000);
        assertThat(html).containsOnlyOnce("<h1").doesNotContain("<img", "<script", "<link", "url(");
        assertThat(letter.blocks(Example.speech(language, Example.secret(letter))))
                .filteredOn(Button.class::isInstance)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(
                        button ->
                                assertThat(((Button) button).label()).hasSizeLessThanOrEqualTo(30));
    }

    @ParameterizedTest(name = "{index} {0} {1}")
    @MethodSource("everyLetterInEveryLanguage")
    void previewAndMailHaveTheSameHashAndThePreviewNoSecret(
            String kind, String language, Letter letter) {
        Written sent = Example.written(letter, language);
        Written shown = Written.shown(letter, Example.statement(), Example.wording(language));

        assertThat(shown.hash()).matches("[0-9a-f]{64}").isEqualTo(sent.hash());
        assertThat(shown.text() + shown.html())
                .doesNotContain(Example.LINK.toString(), Example.CODE);
    }

    /** The software closes it then; whoever asks decides that beforehand, and says so. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoIsAskedForTheirIdentityIsToldWhatHappensWhenTheyDoNotAnswer(String language) {
        LocalDate answerBy = LocalDate.of(2026, 12, 24);
        IdentityAsked letter =
                new IdentityAsked(
                        "2026-K7M2QX",
                        List.of(Right.ERASURE),
                        "doubt",
                        "needed",
                        Example.LAST,
                        answerBy);

        assertThat(Example.written(letter, language).text())
                .contains(
                        Example.wording(language).say(CaseText.IDENTITY_SILENCE, answerBy),
                        Map.of(
                                        "fi",
                                        "suljemme pyynnön",
                                        "sv",
                                        "avslutar vi",
                                        "en",
                                        "we close the request")
                                .get(language));
    }

    /** Whatever whoever asks has written: it is what people complain about most. */
    @ParameterizedTest
    @CsvSource({
        "fi, Älä lähetä kopiota henkilöllisyystodistuksesta.",
        "sv, Skicka inte en kopia av en identitetshandling.",
        "en, Do not send a copy of an identity document."
    })
    void whoIsAskedForTheirIdentityIsToldToSendNoCopyOfADocument(String language, String told) {
        IdentityAsked letter =
                new IdentityAsked(
                        "2026-K7M2QX",
                        List.of(Right.ERASURE),
                        "doubt",
                        "needed",
                        Example.LAST,
                        Example.LAST);

        assertThat(Example.written(letter, language).text()).contains(told);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoIsErasedAfterTheDownloadIsToldThatBesideIt(String language) {
        LocalDate day = Example.LAST.plusDays(1);
        String told = Example.wording(language).say(CaseText.ACCEPTED_ERASURE_WAITS, day);

        assertThat(ready(day, language)).contains(told);
        assertThat(ready(null, language)).doesNotContain(told);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoseDataIsOnlyStoredUntilThenIsToldThatTheRestrictionEndsWithIt(String language) {
        LocalDate day = Example.LAST.plusDays(1);
        String told = Example.wording(language).say(CaseText.READY_RESTRICTED);

        assertThat(ready(day, true, language)).contains(told);
        assertThat(ready(day, language)).doesNotContain(told);
    }

    private static String ready(@Nullable LocalDate erasedBy, String language) {
        return ready(erasedBy, false, language);
    }

    private static String ready(@Nullable LocalDate erasedBy, boolean restricted, String language) {
        return Example.written(
                        new DataReady(
                                "2026-K7M2QX",
                                CaseExamples.RECEIVED,
                                Example.LAST,
                                erasedBy,
                                restricted),
                        language)
                .text();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theWayToTheStatusPageStandsBesideTheDownloadAndInNoPreview(String language) {
        URI status = URI.create("https://register.example.com/requests/status/abc");
        Speech speech = Example.speech(language, new Secret.OfLink(Example.LINK, status));
        DataReady letter =
                new DataReady("2026-K7M2QX", CaseExamples.RECEIVED, Example.LAST, null, false);

        Written sent = Written.of(letter, speech);
        Written shown = Written.shown(letter, Example.statement(), Example.wording(language));

        assertThat(sent.text()).contains("\n" + status + "\n");
        assertThat(sent.html()).containsOnlyOnce("href=\"" + status + "\"");
        assertThat(shown.text() + shown.html()).doesNotContain(status.toString());
        assertThat(shown.hash()).isEqualTo(sent.hash());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whoIsAskedToConfirmLearnsByWhenTheAnswerComes(String language) {
        String due = Example.wording(language).say(CaseText.CONFIRM_DUE, CaseExamples.DUE);

        assertThat(CaseExamples.full().getFirst().blocks(Example.speech(language, Example.LINK)))
                .contains(new Paragraph(due));
        assertThat(CaseExamples.sparse().getFirst().blocks(Example.speech(language, Example.LINK)))
                .contains(new Paragraph(due));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aCopyThatIsReadyNamesTheRequestThatItAnswers(String language) {
        assertThat(ready(null, language))
                .contains(
                        Example.wording(language)
                                .say(
                                        CaseText.READY_RECEIVED,
                                        CaseExamples.RECEIVED,
                                        "2026-K7M2QX"));
    }

    @Test
    void everyLanguageHasTheSameBlocksInTheSameOrderAndWordsOfItsOwn() {
        CaseExamples.all()
                .forEach(
                        letter -> {
                            List<List<Block>> blocks =
                                    LANGUAGES.stream()
                                            .map(
                                                    language ->
                                                            letter.blocks(
                                                                    Example.speech(
                                                                            language,
                                                                            Example.secret(
                                                                                    letter))))
                                            .toList();
                            Set<List<?>> shapes =
                                    blocks.stream()
                                            .map(
                                                    each ->
                                                            each.stream()
                                                                    .map(Object::getClass)
                                                                    .toList())
                                            .collect(Collectors.toSet());
                            assertThat(shapes).as(letter.kind()).hasSize(1);
                            assertThat(blocks.stream().flatMap(CaseLettersTest::ours))
                                    .as(letter.kind())
                                    .doesNotHaveDuplicates();
                        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whereSomethingIsRefusedOrEndsTheWaysToDisagreeAreNamed(String language) {
        List<Letter> letters =
                List.of(
                        answer(CaseExamples.refused(Right.ACCESS, RefusalGround.EXCESSIVE)),
                        new RequestUnconfirmed(
                                CaseExamples.NUMBER, CaseExamples.RECEIVED, CaseExamples.DUE),
                        new RestrictionEnds(
                                CaseExamples.NUMBER,
                                CaseExamples.DUE,
                                AfterRestriction.USED,
                                "Koska."));
        String court = Example.statement().authority().court().in(language);

        assertThat(letters)
                .allSatisfy(
                        letter ->
                                assertThat(Example.written(letter, language).text())
                                        .contains("info@example.com")
                                        .contains("tietosuoja@om.fi", "029\u00a0566\u00a06700")
                                        .contains("800", "tietosuoja.fi", ": " + court));
    }

    @ParameterizedTest
    @CsvSource({
        "fi, tähän viestiin|linkki|lataa|ladat|sähköpostiosoit|viestissä",
        "sv, det här meddelandet|länk|ladda|e-postadress|i meddelandet",
        "en, this message|link|download|email address|in the message",
    })
    void whatIsPostedSpeaksOfNoMail(String language, String words) {
        Pattern mail = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        List<String> toWhoeverHasAnAddress =
                List.of(
                        RequestConfirmation.KIND,
                        RequestUnconfirmed.KIND,
                        DownloadCode.KIND,
                        AddressConfirmation.KIND,
                        AddressChanged.KIND,
                        CaseNotice.KIND);

        assertThat(Stream.concat(CaseExamples.full().stream(), CaseExamples.sparse().stream()))
                .filteredOn(letter -> !toWhoeverHasAnAddress.contains(letter.kind()))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        letter -> assertThat(posted(letter, language)).doesNotContainPattern(mail));
    }

    @Test
    void whoIsToAnswerAPostedLetterIsToldWhere() {
        String address = Example.statement().controller().address();

        assertThat(
                        List.of(
                                new IdentityAsked(
                                        CaseExamples.NUMBER,
                                        List.of(Right.ACCESS),
                                        "Miksi.",
                                        "Mitä.",
                                        CaseExamples.DUE,
                                        CaseExamples.LATER),
                                answer(CaseExamples.refused(Right.ACCESS, RefusalGround.EXCESSIVE)),
                                new RequestWithdrawn(
                                        CaseExamples.NUMBER,
                                        List.of(Right.ACCESS),
                                        CaseExamples.RECEIVED,
                                        null,
                                        AfterRestriction.USED,
                                        List.of())))
                .allSatisfy(
                        letter ->
                                assertThat(posted(letter, "fi"))
                                        .containsIgnoringCase("kirjoita meille: " + address));
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Haluat että poistamme vain nämä tietosi:, se päivä on jo mennyt",
        "sv, Du vill att vi raderar bara de här uppgifterna om dig:, den dagen har redan gått",
        "en, You want us to delete only this data of yours:, that day has already passed"
    })
    void aReceiptNamesWhatAloneIsToGoAndPromisesNoDayThatIsOver(
            String language, String only, String over) {
        String contact = Example.statement().category("contact").name().in(language);

        String late = Example.written(receipt(List.of("contact"), true), language).text();
        assertThat(late.replace("Haluat,", "Haluat")).contains(only + " " + contact);
        assertThat(late).contains(over);
        assertThat(Example.written(receipt(List.of(), false), language).text())
                .doesNotContain(over, ": " + contact);
    }

    private static RequestAccepted receipt(List<String> only, boolean late) {
        return new RequestAccepted(
                CaseExamples.NUMBER,
                List.of(Right.ERASURE),
                only,
                List.of(),
                CaseExamples.RECEIVED,
                CaseExamples.DUE,
                late,
                null,
                null,
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "USED, From that day we use it again",
        "OBJECTED, Your objection stays in force",
        "ERASED, we do not use it again but erase it"
    })
    void theEndOfARestrictionTellsWhatBecomesOfTheUse(AfterRestriction after, String words) {
        RestrictionEnds lifted =
                new RestrictionEnds(CaseExamples.NUMBER, CaseExamples.DUE, after, "Because.");
        RequestWithdrawn withdrawn =
                new RequestWithdrawn(
                        CaseExamples.NUMBER,
                        List.of(Right.RESTRICTION),
                        CaseExamples.RECEIVED,
                        CaseExamples.DUE,
                        after,
                        List.of());

        assertThat(List.<Letter>of(lifted, withdrawn))
                .allSatisfy(
                        letter -> assertThat(Example.written(letter, "en").text()).contains(words));
    }

    @Test
    void whatWasWrittenBeforeThereWereSuchFactsIsReadAsItWasMeant() {
        assertThat(
                        Letters.read(
                                RestrictionEnds.KIND,
                                """
                                {"number": "2026-K7M2QX", "endsOn": "2026-12-28", "reason": "Koska."}
                                """))
                .isEqualTo(
                        new RestrictionEnds(
                                CaseExamples.NUMBER,
                                CaseExamples.DUE,
                                AfterRestriction.USED,
                                "Koska."));
        assertThat(
                        Letters.read(
                                RequestAccepted.KIND,
                                """
                                {"number": "2026-K7M2QX", "rights": ["ERASURE"], "merged": [],
                                 "receivedOn": "2026-11-25", "due": "2026-12-28"}
                                """))
                .isEqualTo(receipt(List.of(), false));
    }

    private static String posted(Letter letter, String language) {
        return Written.posted(letter, Example.statement(), Example.wording(language)).text();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whereAllWasDoneNobodyIsSentToCourt(String language) {
        String court = Example.statement().authority().court().in(language);

        assertThat(Example.written(answer(Verdict.done(Right.ERASURE)), language).text())
                .doesNotContain(court);
    }

    private static RequestAnswered answer(Verdict verdict) {
        return new RequestAnswered(
                CaseExamples.NUMBER,
                CaseExamples.RECEIVED,
                CaseExamples.DUE,
                List.of(verdict),
                false);
    }

    /** Headings and paragraphs of the product, apart from the company's. */
    private static Stream<String> ours(List<Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case Heading(String text) -> Stream.of(text);
                                    case Paragraph(String text) -> Stream.of(text);
                                    case Block _ -> Stream.empty();
                                })
                .filter(text -> !CaseExamples.marketing().subject().equals(text))
                .filter(text -> !CaseExamples.marketing().text().contains(text))
                .distinct();
    }

    private static Set<String> constants() {
        return Stream.of(
                        Right.values(),
                        RequestState.values(),
                        RefusalGround.values(),
                        RestrictionGround.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> wordsOfRights(String language) {
        return Arrays.stream(Right.values())
                .map(right -> Example.wording(language).say(WishText.inShort(right)))
                .flatMap(text -> Read.words(text.toLowerCase(Locale.ROOT)).stream())
                .filter(word -> word.length() > 5)
                .collect(Collectors.toSet());
    }
}
