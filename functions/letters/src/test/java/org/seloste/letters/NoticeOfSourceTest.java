package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.seloste.letters.Block.Note;
import org.seloste.statement.Source;

import java.time.LocalDate;
import java.util.List;

final class NoticeOfSourceTest {
    private static final List<String> LANGUAGES = Example.LANGUAGES;
    private static final LocalDate OBTAINED = LocalDate.of(2026, 11, 24);

    @Test
    void saysWhatWeHaveAndWhereItIsFrom() {
        Source source = Example.statement().sources().getFirst();

        assertThat(Example.written(letter(LocalDate.of(2029, 11, 24)), "en").text())
                .contains("from somebody else than you on 24\u00a0November\u00a02026")
                .contains("Data: Email address, Name")
                .contains("Where it comes from: " + source.name().in("en"))
                .contains("Legal basis: ")
                .contains("How long: Until 24\u00a0November\u00a02029 at the latest.")
                .contains("Controller: ");
    }

    @ParameterizedTest
    @CsvSource({"fi, Jäsen, kuukauden", "sv, Medlem, månad", "en, Member, month"})
    void promisesToForgetAtOnceOnlyWhoIsNothingElseToUs(String language, String name, String time) {
        assertThat(Example.written(letter(null), language).text())
                .containsPattern(" (heti|genast|at once),? [^.]*: " + name + "\\. [^.]* " + time);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theRightToObjectStandsApartAndNothingIsLeftUnsaid(String language) {
        List<Block> blocks = letter(null).blocks(Example.speech(language, Example.LINK));

        assertThat(blocks).filteredOn(Note.class::isInstance).hasSize(1);
        assertThat(Example.written(letter(null), language).text()).doesNotContain("{", "null");
    }

    @Test
    void isTheSameAfterTheOutbox() {
        for (NoticeOfSource letter : List.of(letter(null), letter(OBTAINED))) {
            assertThat(Letters.read(letter.kind(), Letters.write(letter))).isEqualTo(letter);
        }
    }

    private static NoticeOfSource letter(@Nullable LocalDate lastDay) {
        return new NoticeOfSource(
                Example.statement().relationships().getFirst().key(),
                List.of("email", "name"),
                List.of(Example.statement().sources().getFirst().key()),
                OBTAINED,
                lastDay);
    }
}
