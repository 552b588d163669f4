package org.seloste.maildelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.Written;
import org.seloste.maildelivery.Headers.UnsafeHeader;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;

final class MimeMailTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String SUBJECT = "Saimme lähettämäsi lomakkeen 24.11.2026 – ☕ 日本";
    private static final Written LETTER =
            new Written(
                    "fi", SUBJECT, "Hyvää päivää\n\n.\nFrom: x\n", "<p>Hyvää päivää</p>\n", "hash");

    @Test
    void headersSayWhoWritesToWhomAndInWhichLanguage() throws Exception {
        MimeMessage mail = read(envelope(LETTER));

        assertThat(mail.getFrom())
                .containsExactly(
                        new InternetAddress("register@example.com", "Työpaja \"Meri\", osk"));
        assertThat(mail.getHeader("To")).containsExactly("matti@xn--typaja-xxa.example");
        assertThat(mail.getHeader("Reply-To")).containsExactly("info@example.com");
        assertThat(mail.getSubject()).isEqualTo(SUBJECT);
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NOW));
        assertThat(mail.getMessageID()).isEqualTo("<abc@example.com>");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fi");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getHeader("MIME-Version")).containsExactly("1.0");
    }

    @Test
    void textComesBeforeHtmlAndBothComeBackWhole() throws Exception {
        MimeMultipart parts = (MimeMultipart) read(envelope(LETTER)).getContent();

        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(unix(parts.getBodyPart(0).getContent())).isEqualTo(LETTER.text());
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(unix(parts.getBodyPart(1).getContent())).isEqualTo(LETTER.html());
    }

    @Test
    void isAsciiInShortLinesEndedByCrLf() {
        String wire =
                wire(
                        envelope(
                                new Written(
                                        "fi",
                                        "ä".repeat(300),
                                        "ö".repeat(5000),
                                        "x".repeat(5000),
                                        "hash")));

        assertThat(wire).isASCII();
        assertThat(wire.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(Arrays.stream(wire.split("\r\n"))).allMatch(line -> line.length() <= 78);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.com\r\nBcc: b@example.com",
                "a@example.com\nBcc: b@example.com",
                "a@example.com\r\r\n\r\nbody",
                "a@example.com\u0000",
                "ä@example.com",
                "a@työpaja.example",
                ""
            })
    void anAddressThatHoldsWhatNoHeaderMayIsRefusedWithoutQuotingIt(String address) {
        Envelope to =
                new Envelope(
                        "<a@b>", "N", "n@example.com", address, "r@a.example", NOW, null, LETTER);
        Envelope reply =
                new Envelope(
                        "<a@b>", "N", "n@example.com", "r@a.example", address, NOW, null, LETTER);

        assertThatExceptionOfType(UnsafeHeader.class)
                .isThrownBy(() -> MimeMail.of(to))
                .withMessage("the header 'To' holds what no header may");
        assertThatExceptionOfType(UnsafeHeader.class)
                .isThrownBy(() -> MimeMail.of(reply))
                .withMessage("the header 'Reply-To' holds what no header may");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hei\r\nBcc: b@example.com",
                "Hyvää\r\nBcc: b@example.com",
                "Hei\u0000",
                "Hei\n\nrunko",
                " "
            })
    void aSubjectThatWouldEndItsHeaderIsRefused(String subject) {
        assertThatExceptionOfType(UnsafeHeader.class)
                .isThrownBy(
                        () -> MimeMail.of(envelope(new Written("fi", subject, "t", "h", "hash"))));
    }

    @Test
    void aNameThatWouldEndItsHeaderIsRefused() {
        Envelope envelope =
                new Envelope(
                        "<a@b>",
                        "Työ\nBcc: x",
                        "n@a.example",
                        "a@a.example",
                        "a@a.example",
                        NOW,
                        null,
                        LETTER);

        assertThatExceptionOfType(UnsafeHeader.class).isThrownBy(() -> MimeMail.of(envelope));
    }

    @Test
    void nothingPersonalIsPrinted() {
        assertThat(envelope(LETTER)).hasToString("Envelope[<abc@example.com>]");
    }

    private static Envelope envelope(Written letter) {
        return new Envelope(
                "<abc@example.com>",
                "Työpaja \"Meri\", osk",
                "register@example.com",
                "matti@xn--typaja-xxa.example",
                "info@example.com",
                NOW,
                null,
                letter);
    }

    private static MimeMessage read(Envelope envelope) throws Exception {
        return new MimeMessage((Session) null, new ByteArrayInputStream(MimeMail.of(envelope)));
    }

    private static String wire(Envelope envelope) {
        return new String(MimeMail.of(envelope), StandardCharsets.UTF_8);
    }

    private static String unix(Object content) {
        return content.toString().replace("\r\n", "\n");
    }
}
