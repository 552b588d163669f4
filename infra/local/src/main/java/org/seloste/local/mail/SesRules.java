package org.seloste.local.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What SES refuses. Its sandbox is left out: locally everybody may be written to, except whoever
 * has an address such as {@code bounce@simulator.amazonses.com}, which stands for a refused
 * recipient.
 */
final class SesRules {
    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int MAX_RECIPIENTS = 50;
    private static final int MAX_LINE = 998;
    private static final List<String> ONCE =
            List.of(
                    "From",
                    "Sender",
                    "Reply-To",
                    "Subject",
                    "Date",
                    "Message-ID",
                    "MIME-Version",
                    "Content-Type",
                    "Content-Transfer-Encoding",
                    "Content-Language",
                    "Auto-Submitted",
                    "List-Unsubscribe",
                    "List-Unsubscribe-Post");

    private final Set<String> identities;
    private final String region;

    /**
     * @param identities verified addresses and domains; empty when every sender is as good as
     *     verified
     * @param region the region that a refusal names
     */
    SesRules(Set<String> identities, String region) {
        this.identities = Set.copyOf(identities);
        this.region = region.toUpperCase(Locale.ROOT);
    }

    static void checkSize(int bytes) throws SesRefusal {
        if (bytes > MAX_BYTES) {
            throw SesRefusal.invalid(
                    "Message length is more than %d bytes long: '%d'.".formatted(MAX_BYTES, bytes));
        }
    }

    void check(Envelope envelope) throws SesRefusal {
        checkHeaders(envelope.message());
        if (envelope.sender().isBlank()) {
            throw SesRefusal.invalid("Missing required header 'From'.");
        }
        if (envelope.recipients().isEmpty()) {
            throw SesRefusal.invalid("Missing required header 'To'.");
        }
        if (envelope.recipients().size() > MAX_RECIPIENTS) {
            throw SesRefusal.invalid("Recipient count exceeds %d.".formatted(MAX_RECIPIENTS));
        }
        checkVerified(envelope.sender());
        for (String recipient : envelope.recipients()) {
            checkRecipient(Addresses.bare(recipient));
        }
    }

    private static void checkHeaders(RawMessage message) throws SesRefusal {
        String doubled = message.doubled(ONCE).orElse("");
        if (!doubled.isEmpty()) {
            throw SesRefusal.invalid("Duplicate header '%s'.".formatted(doubled));
        }
        for (RawMessage.Header header : message.headers()) {
            if (header.value().lines().anyMatch(line -> line.length() > MAX_LINE)) {
                throw SesRefusal.invalid("Header line too long: '%s'.".formatted(header.name()));
            }
        }
    }

    private void checkVerified(String sender) throws SesRefusal {
        String address = Addresses.bare(sender).toLowerCase(Locale.ROOT);
        Addresses.check(address);
        String domain = address.substring(address.indexOf('@') + 1);
        if (!identities.isEmpty()
                && !identities.contains(address)
                && !identities.contains(domain)) {
            throw SesRefusal.rejected(
                    "Email address is not verified. The following identities failed the check in"
                            + " region %s: %s".formatted(region, sender));
        }
    }

    private static void checkRecipient(String address) throws SesRefusal {
        Addresses.check(address);
        int at = address.indexOf('@');
        String mailbox = address.substring(0, at);
        boolean simulator = address.substring(at).contains("simulator");
        if (simulator && (mailbox.startsWith("bounce") || mailbox.startsWith("reject"))) {
            throw SesRefusal.rejected("Address blacklisted.");
        }
    }
}
