package org.seloste.maildelivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.seloste.register.storage.Aws;

import software.amazon.awssdk.services.ses.SesClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stand-in of SES's Query API: keeps what it was asked, answers as it is told. */
final class FakeSes implements AutoCloseable {
    private static final String SENT =
            """
            <SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">
            <SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult>
            </SendRawEmailResponse>\
            """;
    private static final String ERROR =
            """
            <ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">
            <Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error>
            <RequestId>1</RequestId></ErrorResponse>\
            """;

    private final HttpServer server;
    private final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private volatile int takes = Integer.MAX_VALUE;
    private volatile String refused = "";
    private volatile Reply error = new Reply(200, SENT);

    FakeSes() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
    }

    void start() {
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    SesClient client() {
        return SesClients.open(
                new Aws(
                        Map.of(
                                "AWS_ENDPOINT_URL_SES",
                                uri().toString(),
                                "AWS_REGION",
                                "eu-north-1")));
    }

    /** Every mail from now on meets this error. */
    void answerWith(int status, String code, String message) {
        answerAfter(0, status, code, message);
    }

    /** So many mails are taken, and the others meet this error. */
    void answerAfter(int taken, int status, String code) {
        answerAfter(taken, status, code, "Later");
    }

    private void answerAfter(int taken, int status, String code, String message) {
        takes = requests.size() + taken;
        error = new Reply(status, ERROR.formatted(code, message));
    }

    /** Mail to this address is rejected, and to others taken. */
    void refuse(String address) {
        refused = address;
    }

    void recover() {
        takes = Integer.MAX_VALUE;
    }

    void clear() {
        recover();
        refused = "";
        requests.clear();
        recipients.clear();
    }

    /** To whom mail was taken. */
    List<String> recipients() {
        return recipients;
    }

    List<Map<String, String>> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            Reply reply = reply(form(new String(asked, StandardCharsets.UTF_8)));
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Reply reply(Map<String, String> request) {
        requests.add(request);
        String to = request.getOrDefault("Destinations.member.1", "");
        if (requests.size() > takes) {
            return error;
        }
        if (to.equals(refused)) {
            return new Reply(400, ERROR.formatted("MessageRejected", "Address blacklisted."));
        }
        recipients.add(to);
        return new Reply(200, SENT);
    }

    private record Reply(int status, String body) {}

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(decoded(parts[0]), decoded(parts.length > 1 ? parts[1] : ""));
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
