package org.seloste.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class MailContentTest {
    private static MailContent read(String message) {
        return MailContent.read(message.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsForEachLinkWhichPartsHaveIt() {
        assertThat(read(Mails.confirmation("a@example.net")).links())
                .containsExactly(
                        new MailLink("https://example.com/submissions/abc?x=1&y=2", true, true),
                        new MailLink("https://example.com/only-in-text", false, true));
    }

    @Test
    void leavesTheEndOfTheSentenceOutOfALink() {
        assertThat(MailLink.of("", "See https://example.com/a. Or (https://example.com/b)!"))
                .extracting(MailLink::address)
                .containsExactly("https://example.com/a", "https://example.com/b");
    }

    @Test
    void decodesAndUnfoldsHeaders() {
        MailContent content =
                read("Subject: =?UTF-8?Q?P=C3=A4iv=C3=A4=C3=A4?=\r\n there\r\n\r\nHei");

        assertThat(content.headers())
                .containsExactly(new MailContent.MailHeader("Subject", "Päivää there"));
        assertThat(content.text()).isEqualTo("Hei");
        assertThat(content.html()).isEmpty();
    }

    @Test
    void takesNoAttachmentForAText() {
        String message =
                """
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                Hei
                --x
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                not this
                --x--
                """;

        assertThat(read(message.replace("\n", "\r\n")).text()).isEqualTo("Hei");
    }

    @Test
    void showsTheSourceOfWhatCannotBeRead() {
        MailContent content = read("Content-Type: multipart/mixed; boundary=x\r\n\r\nno parts");

        assertThat(content.subject()).isEqualTo("(unreadable)");
        assertThat(content.source()).endsWith("no parts");
        assertThat(content.links()).isEqualTo(List.of());
    }
}
