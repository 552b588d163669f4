package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.letters.SubmissionNotice.Value;

import java.util.List;
import java.util.stream.Stream;

/** Text and HTML of a letter say the same, in every language. */
final class PartsTest {
    static Stream<Arguments> letters() {
        List<Letter> letters =
                List.of(
                        Example.received(),
                        Example.received(List.of("marketing", "photos")),
                        Example.notice(),
                        Example.notice(
                                new Value("message", "Hei!\n\nTulkaa käymään & syömään."),
                                new Value("email", "maija@example.com"),
                                new Value("topic", "other")));
        return Example.LANGUAGES.stream()
                .flatMap(
                        language ->
                                Stream.concat(letters.stream(), CaseExamples.all())
                                        .map(letter -> Arguments.of(language, letter)));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("letters")
    void bothPartsLeadToTheSameAddresses(String language, Letter letter) {
        Written written = Example.written(letter, language);

        assertThat(Read.addresses(written.text()))
                .isEqualTo(Read.addresses(written.html()).stream().distinct().toList());
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("letters")
    void bothPartsNameTheSameDaysInTheSameOrder(String language, Letter letter) {
        Written written = Example.written(letter, language);

        assertThat(Read.days(written.text()))
                .isNotEmpty()
                .isEqualTo(Read.days(Read.content(written.html())));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("letters")
    void bothPartsSayTheSameWordsInTheSameOrder(String language, Letter letter) {
        Written written = Example.written(letter, language);

        assertThat(Read.words(written.text()))
                .hasSizeGreaterThan(20)
                .isEqualTo(Read.words(Read.content(written.html())));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("letters")
    void noSoftHyphenIsInSubjectOrText(String language, Letter letter) {
        Written written = Example.written(letter, language);

        assertThat(written.subject() + written.text()).doesNotContain("\u00ad");
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("letters")
    void theSubjectNamesTheDayAndFitsALockScreen(String language, Letter letter) {
        Written written = Example.written(letter, language);

        assertThat(Read.days(written.subject())).hasSize(1);
        assertThat(written.subject()).hasSizeLessThan(70).doesNotContain("maija");
    }
}
