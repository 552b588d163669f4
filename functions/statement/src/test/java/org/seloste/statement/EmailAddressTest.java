package org.seloste.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

final class EmailAddressTest {
    /** Another implementation of the same grammar, to be asked what we might have missed. */
    private static final EmailValidator ORACLE =
            JMail.strictValidator()
                    .requireAscii()
                    .disallowQuotedIdentifiers()
                    .disallowObsoleteWhitespace()
                    .disallowIpDomain()
                    .requireTopLevelDomain();

    @ParameterizedTest
    @CsvSource({
        "a@b.fi, a@b.fi, a@b.fi",
        "Maija.Meri@Example.COM, Maija.Meri@example.com, maija.meri@example.com",
        "'  a@b.fi\t', a@b.fi, a@b.fi",
        "'\u00A0a@b.fi\u200B', a@b.fi, a@b.fi",
        "o'hara+x=1@b-c.co.uk, o'hara+x=1@b-c.co.uk, o'hara+x=1@b-c.co.uk",
        "a@äiti.fi, a@xn--iti-pla.fi, a@xn--iti-pla.fi",
        "a@b.consulting, a@b.consulting, a@b.consulting",
    })
    void typed_address_is_read(String typed, String asTyped, String normalised) {
        assertThat(EmailAddress.parse(typed)).hasValue(new EmailAddress(asTyped, normalised));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a",
                "a@",
                "@b.fi",
                "a@b",
                "a@b.",
                "a@.fi",
                "a@b..fi",
                "a@-b.fi",
                "a@b-.fi",
                "a@b.1",
                "a@127.0.0.1",
                "a@[127.0.0.1]",
                ".a@b.fi",
                "a.@b.fi",
                "a..b@c.fi",
                "a b@c.fi",
                "a@b@c.fi",
                "\"a b\"@c.fi",
                "a(comment)@c.fi",
                "A <a@b.fi>",
                "a@b.fi,c@d.fi",
                "a@b.fi\r\nBcc: c@d.fi",
                "a\u0000@b.fi",
                "a\u200Bb@c.fi",
                "äiti@b.fi",
                "a@stra\u00DFe.de",
                "a@b_c.fi",
                "a@b\uD800.fi",
            })
    void what_no_mail_could_be_sent_to_is_refused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void parts_may_be_as_long_as_the_standards_say_and_no_longer() {
        String domain = "d".repeat(63) + ".fi";
        assertThat(EmailAddress.parse("l".repeat(64) + "@" + domain)).isPresent();
        assertThat(EmailAddress.parse("l".repeat(65) + "@" + domain)).isEmpty();
        assertThat(EmailAddress.parse("a@" + "d".repeat(64) + ".fi")).isEmpty();
        String longest = "d.".repeat(93) + "fi";
        assertThat(EmailAddress.parse("l".repeat(64) + "@" + longest)).isPresent();
        assertThat(EmailAddress.parse("l".repeat(64) + "@d" + longest)).isPresent();
        assertThat(EmailAddress.parse("l".repeat(64) + "@ddd" + longest)).isEmpty();
    }

    @Test
    void nothing_is_taken_that_another_strict_reader_refuses() {
        Random random = new Random(20261124);
        String alphabet = "ab1.-_+@@\"<>() ,;:[]\\\t\r\n\u0000é";
        int taken = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder typed = new StringBuilder("a@b.fi");
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(typed.length());
                typed.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String address =
                    EmailAddress.parse(typed.toString()).map(EmailAddress::asTyped).orElse("");
            if (!address.isEmpty()) {
                taken++;
                assertThat(ORACLE.isValid(address)).as(address).isTrue();
            }
        }
        assertThat(taken).isPositive();
    }

    @Test
    void printing_an_address_shows_nothing_of_it() {
        assertThat(EmailAddress.parse("maija@example.com").orElseThrow().toString())
                .doesNotContain("maija", "example");
    }
}
