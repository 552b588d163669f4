package org.seloste.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Mails as a function would send them. */
public final class Mails {
    private Mails() {}

    /** A mail in two parts with a link, in Finnish, to that address. */
    public static String confirmation(String to) {
        return """
        From: =?UTF-8?Q?Esimerkki_=C3=84?= <register@example.com>
        To: %s
        Subject: =?UTF-8?Q?Saimme_viestisi_2=2E3=2E2026?=
        Content-Language: fi
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        X-SES-MESSAGE-TAGS: kind=SUBMISSION_RECEIVED
        Content-Type: multipart/alternative; boundary="cut"

        --cut
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: 8bit

        Hei! Säilytämme viestin 2.3.2027 asti.

        https://example.com/submissions/abc?x=1&y=2

        https://example.com/only-in-text
        --cut
        Content-Type: text/html; charset=UTF-8
        Content-Transfer-Encoding: 8bit

        <!doctype html><html lang="fi"><head><meta name="color-scheme" content="light dark">
        </head><body><h1>Saimme viestisi</h1><p>Säilytämme viestin 2.3.2027 asti.</p>
        <p><a href="https://example.com/submissions/abc?x=1&amp;y=2">Avaa</a></p>
        </body></html>
        --cut--
        """
                .formatted(to)
                .replace("\n", "\r\n");
    }

    /** Puts a confirmation to that address into an inbox. */
    public static ReceivedMail take(Inbox inbox, String to) {
        try {
            byte[] bytes = confirmation(to).getBytes(StandardCharsets.UTF_8);
            RawMessage message = RawMessage.read(bytes);
            Map<String, String> tags = Map.of("kind", "SUBMISSION_RECEIVED");
            return inbox.take(new Envelope("register@example.com", List.of(to), tags, message));
        } catch (SesRefusal refusal) {
            throw new AssertionError(refusal);
        }
    }
}
