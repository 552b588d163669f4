package org.seloste.local.mail;

import com.sun.net.httpserver.HttpExchange;

import org.jspecify.annotations.Nullable;
import org.seloste.local.http.Loopback;
import org.seloste.local.policy.Access;
import org.seloste.local.policy.AccessControl;
import org.seloste.local.template.Stack;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Amazon SES on this machine: its Query API (version 2010-12-01), taking mails into an inbox and
 * refusing what SES refuses. It can be switched off, and told to throttle.
 */
public final class SesEndpoint implements AutoCloseable {
    private static final int MAX_REQUEST = 20 * 1024 * 1024;

    private final Inbox inbox;
    private final SesRules rules;
    private final Stack stack;
    private final AccessControl accessControl;
    private final Loopback server;
    private final AtomicInteger toThrottle = new AtomicInteger();
    private volatile boolean up = true;

    private SesEndpoint(
            Inbox inbox, Set<String> identities, Stack stack, AccessControl accessControl) {
        this.inbox = inbox;
        this.rules = new SesRules(identities, stack.region());
        this.stack = stack;
        this.accessControl = accessControl;
        this.server = Loopback.serve(0, this::serve);
    }

    /**
     * Listens on a free port of the loopback address.
     *
     * @param inbox where mails are put
     * @param identities verified addresses and domains; empty when any sender will do
     * @param stack the stack whose region refusals name
     * @param accessControl who may send
     */
    public static SesEndpoint start(
            Inbox inbox, Set<String> identities, Stack stack, AccessControl accessControl) {
        return new SesEndpoint(inbox, identities, stack, accessControl);
    }

    /** The address for {@code AWS_ENDPOINT_URL_SES}. */
    public URI uri() {
        return server.url();
    }

    /** Whether it answers; while it does not, every call gets a 503. */
    public boolean isUp() {
        return up;
    }

    /** Switches it on or off. */
    public void setUp(boolean up) {
        this.up = up;
    }

    /** Refuses the next so many mails, as SES does when they come too fast. */
    public void throttle(int mails) {
        toThrottle.set(mails);
    }

    /** How many mails it is still going to refuse. */
    public int throttling() {
        return toThrottle.get();
    }

    @Override
    public void close() {
        server.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        byte[] body = exchange.getRequestBody().readNBytes(MAX_REQUEST);
        SesAnswer answer =
                up
                        ? answer(authorization, new String(body, StandardCharsets.UTF_8))
                        : SesAnswer.down();
        byte[] xml = answer.xml().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/xml");
        exchange.sendResponseHeaders(answer.status(), xml.length);
        exchange.getResponseBody().write(xml);
    }

    private SesAnswer answer(@Nullable String authorization, String body) {
        try {
            QueryForm form = QueryForm.read(body);
            String action = form.get("Action");
            return SesAnswer.result(action, act(authorization, action, form));
        } catch (SesRefusal refusal) {
            return SesAnswer.refused(refusal);
        } catch (IllegalArgumentException e) {
            return SesAnswer.refused(
                    new SesRefusal("MalformedQueryString", "The query string is malformed."));
        }
    }

    private String act(@Nullable String authorization, String action, QueryForm form)
            throws SesRefusal {
        return switch (action) {
            case "SendRawEmail" -> take(authorization, action, Composer.raw(form));
            case "SendEmail" -> take(authorization, action, Composer.simple(form));
            case "GetSendQuota" -> quota();
            case "GetAccountSendingEnabled" -> "<Enabled>true</Enabled>";
            default ->
                    throw new SesRefusal(
                            "InvalidAction",
                            "Could not find operation %s for version 2010-12-01".formatted(action));
        };
    }

    private String take(@Nullable String authorization, String action, Envelope envelope)
            throws SesRefusal {
        Optional<String> refusal =
                accessControl.refusal(authorization, List.of(access(action, envelope)));
        if (refusal.isPresent()) {
            throw SesRefusal.denied(refusal.get());
        }
        if (toThrottle.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new SesRefusal("Throttling", "Maximum sending rate exceeded.");
        }
        rules.check(envelope);
        return "<MessageId>%s</MessageId>".formatted(inbox.take(envelope).messageId());
    }

    private Access access(String action, Envelope envelope) {
        String from = Addresses.bare(envelope.message().header("From").orElse(envelope.sender()));
        return new Access(
                "ses:" + action,
                stack.arn("ses", "identity/" + Addresses.bare(envelope.sender())),
                Map.of("ses:FromAddress", from));
    }

    private String quota() {
        return """
        <Max24HourSend>50000.0</Max24HourSend><MaxSendRate>14.0</MaxSendRate>\
        <SentLast24Hours>%d.0</SentLast24Hours>\
        """
                .formatted(inbox.list().size());
    }
}
