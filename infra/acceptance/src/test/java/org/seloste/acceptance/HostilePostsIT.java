package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A thousand posts from twenty connections, plain and hostile mixed: no server error, what is
 * accepted is stored and mailed once, and what is refused leaves nothing.
 */
final class HostilePostsIT {
    private static final int POSTS = 1000;
    private static final int CONNECTIONS = 20;
    private static final String DOMAIN = "@load.example";
    private static final String FORM = "/forms/contact";

    /** Escapes, so that lone halves of a pair arrive as they are. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Texts that break what is not careful: markup, control, direction, injection, lone halves. */
    private static final List<String> NAUGHTY =
            List.of(
                    "",
                    "   ",
                    "\u0000",
                    "a\u0000b",
                    "line\r\nBcc: everyone@example.com",
                    "\r\n\r\n<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "\"'`&<>",
                    "\uD800",
                    "\uDC00\uD800",
                    "a\u202Eb",
                    "\uFEFF",
                    "\u200B",
                    "Ω≈ç√∫˜µ≤≥÷",
                    "田中さんにあげて下さい",
                    "مُنَاقَشَةُ سُبُلِ",
                    "👩‍👩‍👧‍👦🏳️‍🌈",
                    "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
                    "=cmd|' /C calc'!A0",
                    "'; DROP TABLE persons; --",
                    "${jndi:ldap://127.0.0.1/a}",
                    "{{7*7}}",
                    "%00%0d%0a",
                    "../../../../etc/passwd",
                    "x".repeat(101),
                    "y".repeat(9000),
                    "null",
                    "undefined",
                    "NaN",
                    "1e999",
                    "true",
                    "\u001B[31m");

    private record Post(String address, int status, String body) {}

    @Test
    void thousandPosts_endInNoServerErrorAndAreStoredOnceOrNotAtAll() throws Exception {
        try (Running running =
                Running.start(EditedStatement.of(Running.KUMU).withoutLimits().write())) {
            List<Post> posts = postAll(running.system().publicUrl());
            assertThat(posts).allSatisfy(post -> assertThat(post.status).isLessThan(500));
            List<Post> accepted = posts.stream().filter(post -> post.status < 300).toList();
            List<Post> refused = posts.stream().filter(post -> post.status >= 400).toList();
            assertThat(accepted.size()).isGreaterThan(POSTS / 2);
            assertThat(refused.size()).isGreaterThan(POSTS / 5);
            assertThat(refused)
                    .allSatisfy(
                            post -> assertThat(post.body).as("status " + post.status).isNotBlank());
            List<String> stored = submissions(running);
            assertThat(stored)
                    .containsExactlyInAnyOrderElementsOf(
                            accepted.stream().map(Post::address).toList());
            assertThat(confirmed(running, accepted.size()))
                    .containsExactlyInAnyOrderElementsOf(stored);
            String register = running.items("Register").toString();
            assertThat(refused)
                    .allSatisfy(post -> assertThat(register).doesNotContain(post.address));
        }
    }

    /** The senders of the submissions that are stored. */
    private static List<String> submissions(Running running) {
        return running.items("Register").stream()
                .filter(item -> item.get("sk").s().startsWith("S#"))
                .map(item -> item.get("values").m().get("email").s())
                .toList();
    }

    /** The recipients of the confirmations, when all have come and a moment has passed. */
    private static List<String> confirmed(Running running, int expected) {
        for (int tries = 0; tries < 600 && confirmed(running).size() < expected; tries++) {
            Control.pause(200);
        }
        Control.pause(1_000);
        return confirmed(running);
    }

    private static List<String> confirmed(Running running) {
        return running.system().inbox().list().stream()
                .flatMap(mail -> mail.recipients().stream())
                .filter(recipient -> recipient.endsWith(DOMAIN))
                .toList();
    }

    private static List<Post> postAll(URI address) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Post>> sent = new ArrayList<>();
            for (int number = 0; number < POSTS; number++) {
                sent.add(connections.submit(post(client, address, number)));
            }
            List<Post> posts = new ArrayList<>();
            for (Future<Post> post : sent) {
                posts.add(post.get());
            }
            return posts;
        }
    }

    private static Callable<Post> post(HttpClient client, URI address, int number)
            throws JsonProcessingException {
        String email = "hostile-" + number + DOMAIN;
        String naughty = NAUGHTY.get(number / 10 % NAUGHTY.size());
        return switch (number % 10) {
            case 0, 1, 2 -> urlencoded(client, address, email, "A plain message " + number);
            case 3 -> json(client, address, email, "A plain message " + number);
            case 4 -> multipart(client, address, email, "A plain message " + number);
            case 5 -> urlencoded(client, address, email, naughty);
            case 6 -> json(client, address, email, naughty);
            case 7 -> multipart(client, address, email, naughty);
            case 8 -> malformed(client, address, email, number / 10);
            default -> headerBreaking(client, address, email);
        };
    }

    private static Callable<Post> urlencoded(
            HttpClient client, URI address, String email, String message) {
        String body = "email=" + encode(email) + "&message=" + encode(message);
        return send(client, address, email, "application/x-www-form-urlencoded", bytes(body));
    }

    private static Callable<Post> json(HttpClient client, URI address, String email, String message)
            throws JsonProcessingException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("email", email);
        values.put("message", message);
        return send(client, address, email, "application/json", JSON.writeValueAsBytes(values));
    }

    private static Callable<Post> multipart(
            HttpClient client, URI address, String email, String message) {
        String body = part("email", email) + part("message", message) + "--limit--\r\n";
        return send(client, address, email, "multipart/form-data; boundary=limit", bytes(body));
    }

    /** Bodies that are wrong as a whole; none of them may be accepted. */
    private static Callable<Post> malformed(
            HttpClient client, URI address, String email, int number) {
        String multipart = "multipart/form-data; boundary=limit";
        String json = "application/json";
        return switch (number % 12) {
            case 0 -> send(client, address, email, json, bytes("{\"email\":\"" + email + "\","));
            case 1 ->
                    send(
                            client,
                            address,
                            email,
                            json,
                            bytes("{\"email\":\"" + email + "\",\"email\":\"b@example.com\"}"));
            case 2 -> send(client, address, email, json, bytes("[\"" + email + "\"]"));
            case 3 ->
                    send(
                            client,
                            address,
                            email,
                            json,
                            bytes("{\"email\":{\"a\":\"" + email + "\"},\"message\":[1,2]}"));
            case 4 -> send(client, address, email, multipart, bytes(part("email", email)));
            case 5 ->
                    send(
                            client,
                            address,
                            email,
                            multipart,
                            bytes(part("part", email).repeat(20_000) + "--limit--\r\n"));
            case 6 -> send(client, address, email, json, new byte[10 * 1024 * 1024]);
            case 7 ->
                    send(
                            client,
                            address,
                            email,
                            "application/x-www-form-urlencoded",
                            bytes("email=" + encode(email) + "&message=%zz%C3%28"));
            case 8 -> send(client, address, email, "text/plain", bytes(email));
            case 9 ->
                    send(
                            client,
                            address,
                            email,
                            json,
                            bytes("[".repeat(5_000) + "]".repeat(5_000)));
            case 10 -> truncated(address, email);
            default ->
                    send(
                            client,
                            address,
                            email,
                            "application/x-www-form-urlencoded",
                            bytes("email=" + encode(email) + "&email=two%40example.com&message=x"));
        };
    }

    /** A line break and a header behind it, in every field. */
    private static Callable<Post> headerBreaking(HttpClient client, URI address, String email) {
        String injected = encode("\r\nBcc: all@example.com");
        String body =
                "email="
                        + encode(email)
                        + injected
                        + "&name=Ada"
                        + injected
                        + "&message=x"
                        + injected;
        return send(client, address, email, "application/x-www-form-urlencoded", bytes(body));
    }

    private static Callable<Post> send(
            HttpClient client, URI address, String email, String type, byte[] body) {
        return () -> {
            HttpResponse<String> response =
                    client.send(
                            HttpRequest.newBuilder(address.resolve(FORM))
                                    .timeout(Duration.ofSeconds(120))
                                    .header("Content-Type", type)
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Post(email, response.statusCode(), response.body());
        };
    }

    /** Promises more than it sends, and hangs up. Nobody is there to read an answer. */
    private static Callable<Post> truncated(URI address, String email) {
        return () -> {
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                OutputStream out = socket.getOutputStream();
                out.write(
                        bytes(
                                "POST "
                                        + FORM
                                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                                        + " application/x-www-form-urlencoded\r\n"
                                        + "Content-Length: 500\r\n\r\nemail="
                                        + encode(email)
                                        + "&message=half"));
                out.flush();
            } catch (IOException hungUp) {
                return new Post(email, 400, "hung up");
            }
            return new Post(email, 400, "hung up");
        };
    }

    private static String part(String name, String value) {
        return "--limit\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
