package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.Block.Button;
import org.seloste.letters.Block.Heading;
import org.seloste.letters.Block.Note;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

final class SubmissionReceivedTest {
    private static final List<String> LANGUAGES = Example.LANGUAGES;

    @Test
    void saysWhatWasStoredByItsLabels() {
        assertThat(Example.written(Example.received(), "en").text())
                .contains("Data: Message, Email address, Name")
                .contains("What we use it for: Answering people who contact us")
                .contains("Legal basis: Our legitimate interest")
                .contains("The interest we rely on: We can answer whoever asks.")
                .contains("Where it comes from: The website form that you filled in")
                .contains("Who else gets data: Postila Oy (sends our mail)")
                .doesNotContain("Painola");
    }

    @Test
    void saysUntilWhenAndThatANewContactMovesTheDay() {
        assertThat(Example.written(Example.received(), "fi").text())
                .contains("Kuinka kauan: Enintään 24.11.2029 asti. Jos otat uudelleen yhteyttä")
                .contains("IP-osoite: Enintään 24.12.2026 asti.");
    }

    @Test
    void promisesNoNewPeriodWhereTheRuleCountsFromCollection() {
        SubmissionReceived letter =
                new SubmissionReceived(
                        "join",
                        List.of("email"),
                        List.of(),
                        Example.RECEIVED,
                        LocalDate.of(2028, 12, 31));

        assertThat(Example.written(letter, "en").text())
                .contains("How long: Until 31\u00a0December\u00a02028 at the latest.\n")
                .contains("Legal basis: A contract with you, or preparing one")
                .contains("We answer within a month and give our reasons.")
                .doesNotContain("at once");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void leadsToThePageWhereRequestsAreMadeBesideItsOneButton(String language) {
        URI requests = URI.create("https://register.example.com/requests?lang=" + language);
        Written sent =
                Written.of(
                        Example.received(),
                        Example.speech(language, new Secret.OfLink(Example.LINK, requests)));

        assertThat(sent.text()).contains("\n" + requests + "\n");
        assertThat(sent.html()).containsOnlyOnce("href=\"" + requests + "\"");
    }

    @ParameterizedTest
    @CsvSource({"fi, Jäsen, kuukauden", "sv, Medlem, månad", "en, Member, month"})
    void promisesToForgetAtOnceOnlyWhoIsNothingElseToUs(String language, String name, String time) {
        assertThat(Example.written(Example.received(), language).text())
                .containsPattern(" (heti|genast|at once),? [^.]*: " + name + "\\. [^.]* " + time);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theRightToObjectStandsApart(String language) {
        List<Block> blocks = Example.received().blocks(Example.speech(language, Example.LINK));

        assertThat(blocks)
                .filteredOn(Note.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Note.class, note -> assertThat(note.text()).contains("info@example.com"));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void namesControllerContactAndAuthority(String language) {
        assertThat(Example.written(Example.received(), language).text())
                .contains("Meren Työpaja osk, Rantatie 1, 00100 Helsinki")
                .contains("Maija Meri, info@example.com, +358 40 123 4567")
                .contains("tietosuoja@om.fi, 029\u00a0566\u00a06700");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasOneButtonAndItsAddressOnceInFull(String language) {
        assertThat(buttons(Example.received(), language))
                .singleElement()
                .satisfies(button -> assertThat(button.label()).hasSizeLessThanOrEqualTo(30));
        assertThat(Read.addresses(Example.written(Example.received(), language).text()))
                .containsExactly(Example.LINK.toString());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void withConsentsWaitingTheOneButtonConfirmsThem(String language) {
        SubmissionReceived letter = Example.received(List.of("marketing"));

        assertThat(buttons(letter, language))
                .containsExactly(
                        new Button(
                                Example.wording(language).say(LetterText.CONSENT_BUTTON),
                                Example.LINK));
        assertThat(Example.written(letter, language).text())
                .contains(
                        "* "
                                + Example.statement()
                                        .findForm("contact")
                                        .orElseThrow()
                                        .findConsent("marketing")
                                        .orElseThrow()
                                        .text()
                                        .in(language))
                .contains(
                        TextLetter.plain(
                                Example.wording(language).say(LetterText.NOT_YOU_SAME_LINK)))
                .doesNotContain("julkaista", "publiceras", "publish");
    }

    @Test
    void confirmingComesBeforeAllThatIsToBeKnown() {
        List<Block> blocks =
                Example.received(List.of("marketing")).blocks(Example.speech("en", Example.LINK));

        assertThat(blocks.stream().takeWhile(block -> !(block instanceof Button)))
                .filteredOn(Heading.class::isInstance)
                .containsExactly(
                        new Heading("We received your form"), new Heading("Confirm your consent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "join"})
    void saysWhenTheCompanyAnswers(String form) {
        SubmissionReceived letter =
                new SubmissionReceived(
                        form, List.of("email"), List.of(), Example.RECEIVED, Example.LAST);

        assertThat(Example.written(letter, "en").text()).contains("We answer within");
    }

    @Test
    void isNotWrittenWithoutItsLink() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                Written.of(
                                        Example.received(),
                                        Example.speech("fi", new Secret.None())));
    }

    @Test
    void isNotWrittenForAFormThatTheStatementLacks() {
        SubmissionReceived letter =
                new SubmissionReceived(
                        "gone", List.of(), List.of(), Example.RECEIVED, Example.LAST);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Example.written(letter, "fi"))
                .withMessage("no form 'gone'");
    }

    private static List<Button> buttons(Letter letter, String language) {
        return letter.blocks(Example.speech(language, Example.LINK)).stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }
}
