package org.seloste.local.mail;

import java.util.List;

/**
 * What the inbox knows of a mail beside the message itself; stands beside it on disk.
 *
 * @param number its number in the inbox
 * @param messageId the identifier that SES gave it
 * @param recipients everybody it went to
 * @param kind the kind of letter, or nothing
 * @param simulatedAt when it came by the movable clock, in ISO 8601
 * @param receivedAt when it came by the clock on the wall, in ISO 8601
 * @param read whether somebody opened it
 */
record Postmark(
        long number,
        String messageId,
        List<String> recipients,
        String kind,
        String simulatedAt,
        String receivedAt,
        boolean read) {
    Postmark {
        recipients = List.copyOf(recipients);
    }

    Postmark withRead(boolean now) {
        return new Postmark(number, messageId, recipients, kind, simulatedAt, receivedAt, now);
    }
}
