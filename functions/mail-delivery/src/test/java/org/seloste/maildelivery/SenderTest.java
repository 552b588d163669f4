package org.seloste.maildelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SenderTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            quoteCharacter = '\'',
            value = {
                "register@example.com, -, register@example.com",
                "<register@example.com>, -, register@example.com",
                "Meren Työpaja <register@example.com>, Meren Työpaja, register@example.com",
                "'\"Meri, Maija\" <register@example.com>', 'Meri, Maija', register@example.com",
                "Meri <Post@työpaja.example>, Meri, Post@xn--typaja-xxa.example"
            })
    void readsNameAndAddress(String text, String name, String address) {
        assertThat(Sender.parse(text)).isEqualTo(new Sender(name, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Meri", "Meri <>", "Meri <register>", "a@b.example <"})
    void refusesWhatIsNoAddress(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sender.parse(text))
                .withMessage("SENDER must be 'Name <address>' or an address");
    }

    @Test
    void knowsItsDomain() {
        assertThat(Sender.parse("Meri <register@mail.example.com>").domain())
                .isEqualTo("mail.example.com");
    }
}
