package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class WordingTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);

    private record Key(String key, List<String> parameters) implements TextKey {
        static Key of(String... parameters) {
            return new Key("key", List.of(parameters));
        }
    }

    @Test
    void parameters_are_filled_in_where_the_text_wants_them() {
        Texts texts = texts("key", "{b} ennen: {a}, {a}");
        assertThat(texts.say(Key.of("a", "b"), "x", 2)).isEqualTo("2 ennen: x, x");
    }

    @Test
    void value_that_looks_like_a_parameter_stays_as_it_is() {
        Texts texts = texts("key", "{a} {b}");
        assertThat(texts.say(Key.of("a", "b"), "{b}", "{a}")).isEqualTo("{b} {a}");
    }

    @ParameterizedTest
    @CsvSource({
        "{day}, 2.4.2026",
        "{day:weekday}, torstaina_2._huhtikuuta_2026",
        "{day:table}, to_2.4.2026",
    })
    void text_chooses_how_a_day_is_written(String text, String written) {
        assertThat(texts("key", text).say(Key.of("day"), DAY))
                .isEqualTo(written.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02T13:05:00Z, {at}, 2.4.2026_klo_16.05",
        "2026-04-02T06:05:00Z, {at:time}, klo_9.05",
        // The night in which clocks go back: the same reading twice.
        "2026-10-25T00:30:00Z, {at}, 25.10.2026_klo_3.30",
        "2026-10-25T01:30:00Z, {at}, 25.10.2026_klo_3.30",
        "2026-12-31T22:00:00Z, {at}, 1.1.2027_klo_0.00",
    })
    void instant_is_written_in_the_zone_of_the_statement(
            Instant instant, String text, String written) {
        assertThat(texts("key", text).say(Key.of("at"), instant))
                .isEqualTo(written.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "P3Y, 3_vuotta",
        "P1Y6M, 1_vuosi 6_kuukautta",
        "P1M, 1_kuukausi",
        "P30D, 30_päivää",
        "P1D, 1_päivä",
    })
    void period_is_written_in_words(Period period, String written) {
        assertThat(texts("key", "{p}").say(Key.of("p"), period))
                .isEqualTo(written.replace('_', '\u00A0'));
    }

    @Test
    void compiled_file_is_read() {
        byte[] json = "{\"key\": \"Hei {a}\"}".getBytes(StandardCharsets.UTF_8);
        Texts texts = Wording.read("fi", new ByteArrayInputStream(json), HELSINKI);
        assertThat(texts.say(Key.of("a"), "sinä")).isEqualTo("Hei sinä");
        assertThat(texts.language()).isEqualTo("fi");
    }

    @Test
    void error_says_what_was_wrong_and_what_is_allowed() {
        Texts texts = texts("key", "{b}");
        assertThatThrownBy(() -> texts.say(Key.of("a"), "x"))
                .hasMessage("'key' has no parameter {b}, only [a]");
        assertThatThrownBy(() -> texts.say(Key.of("a")))
                .hasMessage("'key' takes [a], not 0 values");
        assertThatThrownBy(() -> texts.say(new Key("other", List.of())))
                .hasMessage("no text 'other' in 'fi'");
    }

    private static Texts texts(String key, String text) {
        Map<String, String> texts = new HashMap<>();
        texts.put(key, text);
        texts.put("dates.plain", "{day}.{number}.{year}");
        texts.put("dates.weekday", "{weekday} {day}. {month} {year}");
        texts.put("dates.table", "{shortWeekday} {day}.{number}.{year}");
        texts.put("dates.time", "klo {hour}.{minute}");
        texts.put("dates.instant", "{plain} {time}");
        texts.put("dates.weekdayNames", "maanantaina tiistaina keskiviikkona torstaina - - -");
        texts.put("dates.shortWeekdayNames", "ma ti ke to pe la su");
        texts.put("dates.monthNames", "- - - huhtikuuta - - - - - - - -");
        texts.put("dates.year", "{count} vuosi");
        texts.put("dates.years", "{count} vuotta");
        texts.put("dates.month", "{count} kuukausi");
        texts.put("dates.months", "{count} kuukautta");
        texts.put("dates.day", "{count} päivä");
        texts.put("dates.days", "{count} päivää");
        return Wording.of("fi", texts, HELSINKI);
    }
}
