package org.seloste.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A mail in the inbox. */
public final class ReceivedMail {
    private final Postmark postmark;
    private final byte[] bytes;
    private final MailContent content;

    ReceivedMail(Postmark postmark, byte[] bytes) {
        this.postmark = postmark;
        this.bytes = bytes.clone();
        this.content = MailContent.read(bytes);
    }

    Postmark postmark() {
        return postmark;
    }

    ReceivedMail withRead(boolean read) {
        return new ReceivedMail(postmark.withRead(read), bytes, content);
    }

    private ReceivedMail(Postmark postmark, byte[] bytes, MailContent content) {
        this.postmark = postmark;
        this.bytes = bytes;
        this.content = content;
    }

    /** Its number in this inbox, from 1 on and never given twice. */
    public long number() {
        return postmark.number();
    }

    /** The identifier that SES gave it. */
    public String messageId() {
        return postmark.messageId();
    }

    /** Everybody it went to, as written. */
    public List<String> recipients() {
        return postmark.recipients();
    }

    /** The kind of letter; empty when its sender did not say. */
    public String kind() {
        return postmark.kind();
    }

    /** When it came, by the system's movable clock. */
    public Instant simulatedAt() {
        return Instant.parse(postmark.simulatedAt());
    }

    /** When it came, by the clock on the wall. */
    public Instant receivedAt() {
        return Instant.parse(postmark.receivedAt());
    }

    /** Whether somebody opened it. */
    public boolean isRead() {
        return postmark.read();
    }

    /** What it says. */
    public MailContent content() {
        return content;
    }

    /** The message as it would be delivered. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether it went to that address, whatever the case of its letters. */
    public boolean isTo(String address) {
        return recipients().stream()
                .anyMatch(to -> Addresses.bare(to).equalsIgnoreCase(address.strip()));
    }

    /** Whether every word of the search stands in its addresses, subject, kind or text. */
    public boolean matches(String search) {
        String all =
                String.join(" ", String.join(" ", recipients()), kind(), content.searchable())
                        .toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
