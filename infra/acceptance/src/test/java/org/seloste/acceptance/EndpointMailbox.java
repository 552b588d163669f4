package org.seloste.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.seloste.local.mail.MailContent;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The mails that went to an AWS endpoint since it was opened, as its emulator has kept them. */
final class EndpointMailbox implements Mailbox {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SentMails sent;
    private final Set<String> before;

    private EndpointMailbox(SentMails sent, Set<String> before) {
        this.sent = sent;
        this.before = before;
    }

    /** Opens it; what is there already are the mails of somebody else. */
    static EndpointMailbox open(URI endpoint) {
        SentMails sent = new SentMails(endpoint);
        return new EndpointMailbox(
                sent, sent.list().stream().map(SentMails.Sent::id).collect(Collectors.toSet()));
    }

    @Override
    public List<JsonNode> mailsTo(String recipient) {
        return sent.list().reversed().stream()
                .filter(mail -> !before.contains(mail.id()))
                .map(mail -> MailContent.read(mail.message()))
                .filter(mail -> isTo(mail, recipient))
                .map(EndpointMailbox::json)
                .toList();
    }

    @Override
    public String text(JsonNode mail) {
        return mail.get("text").asText();
    }

    private static boolean isTo(MailContent mail, String recipient) {
        return mail.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("To"))
                .anyMatch(header -> bare(header.value()).equalsIgnoreCase(recipient));
    }

    private static String bare(String address) {
        return address.replaceFirst("^.*<(.*)>$", "$1").strip();
    }

    private static JsonNode json(MailContent mail) {
        return JSON.createObjectNode()
                .put("language", mail.language())
                .put("subject", mail.subject())
                .put("text", mail.text());
    }
}
