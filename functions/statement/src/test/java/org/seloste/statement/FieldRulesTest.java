package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.statement.Field.Type;
import org.seloste.statement.FieldCheck.Absent;
import org.seloste.statement.FieldCheck.Invalid;
import org.seloste.statement.FieldCheck.Valid;

import java.util.List;
import java.util.Map;

final class FieldRulesTest {
    @ParameterizedTest
    @CsvSource({
        "LINE, '  Maija Meri ', Maija Meri",
        "LINE, 'Maija\tMeri', Maija Meri",
        "LINE, 'A\u0308iti', \u00C4iti",
        "LINE, '\uD83D\uDE00', '\uD83D\uDE00'",
        "EMAIL, ' A@B.FI ', A@b.fi",
        "PHONE, 040 123-4567, 0401234567",
        "PHONE, +358 (0)40 123 4567, +358401234567",
        "PHONE, '\u0664\u0665\u0666\u0667\u0668', 45678",
        "URL, Example.com, https://example.com",
        "URL, HTTP://Example.com:8080/Polku?x=1#y, http://example.com:8080/Polku?x=1#y",
        "URL, äiti.fi/ö, https://xn--iti-pla.fi/%C3%B6",
        "IP, 192.0.2.1, 192.0.2.1",
        "IP, 2001:db8::1, 2001:db8:0:0:0:0:0:1",
        "CHOICE, yes, yes",
        "DATE, 2024-02-29, 2024-02-29",
    })
    void value_is_stored_in_one_way(Type type, String given, String stored) {
        assertThat(FieldRules.check(field(type), given)).isEqualTo(new Valid(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, a@b, NOT_EMAIL",
        "PHONE, 1234, NOT_PHONE",
        "PHONE, 1234567890123456, NOT_PHONE",
        "PHONE, 040 CALL ME, NOT_PHONE",
        "PHONE, 040+1234567, NOT_PHONE",
        "URL, 'javascript://x.fi/%0aalert(1)', NOT_URL",
        "URL, 'mailto:a@b.fi', NOT_URL",
        "URL, 'https://user:pass@example.com', NOT_URL",
        "URL, 'https://example.com:port', NOT_URL",
        "URL, 'https://example', NOT_URL",
        "URL, 'https://example.com/<x>', NOT_URL",
        "IP, example.com, NOT_IP",
        "IP, 300.1.1.1, NOT_IP",
        "CHOICE, no, NOT_CHOICE",
        "DATE, 2023-02-29, NOT_DATE",
        "DATE, 29.2.2024, NOT_DATE",
        "LINE, '\uD800', CONTROL_CHARACTERS",
    })
    void wrong_value_is_refused(Type type, String given, FieldProblem problem) {
        assertThat(FieldRules.check(field(type), given)).isEqualTo(new Invalid(problem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nb",
                "a\nb",
                "a\u0000b",
                "a\u001Bb",
                "a\u0085b",
                "a\u202Eb",
                "a\u2028b"
            })
    void one_line_holds_no_control_character(String given) {
        assertThat(FieldRules.check(field(Type.LINE), given))
                .isEqualTo(new Invalid(FieldProblem.CONTROL_CHARACTERS));
    }

    @Test
    void several_lines_keep_their_lines_with_one_kind_of_end() {
        assertThat(FieldRules.check(field(Type.TEXT), " a\r\nb\rc\n\td "))
                .isEqualTo(new Valid("a\nb\nc\n\td"));
        assertThat(FieldRules.check(field(Type.TEXT), "a\u0007b"))
                .isEqualTo(new Invalid(FieldProblem.CONTROL_CHARACTERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\r\n", "\u00A0\uFEFF"})
    void blanks_alone_are_nothing(String given) {
        assertThat(FieldRules.check(field(Type.LINE), given)).isEqualTo(new Absent());
    }

    @Test
    void length_is_counted_in_characters_and_not_in_their_halves() {
        assertThat(FieldRules.check(field(Type.LINE), "\uD83D\uDE00".repeat(60)))
                .isInstanceOf(Valid.class);
        assertThat(FieldRules.check(field(Type.LINE), "x".repeat(61)))
                .isEqualTo(new Invalid(FieldProblem.TOO_LONG));
    }

    @Test
    void printing_an_outcome_shows_nothing_of_the_value() {
        assertThat(FieldRules.check(field(Type.LINE), "Maija").toString()).doesNotContain("Maija");
    }

    private static Field field(Type type) {
        LocalText name = new LocalText(Map.of("fi", "Kenttä"));
        return new Field(
                "field", name, type, 60, null, null, List.of(new Field.Option("yes", name)));
    }
}
