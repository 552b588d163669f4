package org.seloste.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.local.http.PortTakenException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalSystemTest {
    private static final Path TEMPLATE = Path.of("src/test/resources/small.yaml").toAbsolutePath();

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private LocalSystem system;
    @TempDir private Path directory;

    @BeforeAll
    void start() throws Exception {
        system = LocalSystem.start(LocalOptions.of(TEMPLATE));
    }

    @AfterAll
    void stop() {
        system.close();
        client.close();
    }

    @Test
    void functionGetsItsEnvironmentWithTheLocalAddressInPlaceOfTheApis() throws Exception {
        JsonNode echo = json.readTree(get("/echo/you").body());

        assertThat(echo.path("greeting").asText()).isEqualTo("hello from seloste");
        assertThat(echo.path("publicUrl").asText()).isEqualTo(system.publicUrl().toString());
    }

    @Test
    void eventIsPayloadTwo() throws Exception {
        HttpResponse<String> response =
                send(
                        HttpRequest.newBuilder(at("/echo/a%20b?x=1&x=2&y=%C3%A4&z"))
                                .header("Accept", "text/html")
                                .header("Accept", "text/plain")
                                .header("Cookie", "one=1; two=2")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("a=b")));

        JsonNode event = json.readTree(response.body());
        assertThat(event.path("routeKey").asText()).isEqualTo("ANY /echo/{name}");
        assertThat(event.path("rawPath").asText()).isEqualTo("/echo/a b");
        assertThat(event.path("rawQueryString").asText()).isEqualTo("x=1&x=2&y=%C3%A4&z");
        assertThat(event.path("queryStringParameters").toString())
                .isEqualTo("{\"x\":\"1,2\",\"y\":\"ä\",\"z\":\"\"}");
        assertThat(event.path("pathParameters").path("name").asText()).isEqualTo("a b");
        assertThat(event.path("cookies").toString()).isEqualTo("[\"one=1\",\"two=2\"]");
        assertThat(event.path("headers").path("accept").asText()).isEqualTo("text/html,text/plain");
        assertThat(event.path("headers").has("cookie")).isFalse();
        assertThat(event.path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(event.path("body").asText()).isEqualTo("YT1i");
        assertThat(event.path("requestContext").path("http").path("sourceIp").asText())
                .isEqualTo("127.0.0.1");
        assertThat(event.path("requestContext").path("domainName").asText())
                .isEqualTo(system.publicUrl().getAuthority());
        assertThat(event.path("requestContext").path("time").asText())
                .matches("\\d\\d/\\w{3}/\\d{4}:\\d\\d:\\d\\d:\\d\\d \\+0000");
        assertThat(response.headers().allValues("set-cookie")).containsExactly("a=1", "b=2");
        assertThat(response.headers().firstValue("x-echo")).contains("a b");
    }

    @Test
    void tokenOfTheControlPageLetsOneInAndItsClaimsAreHandedOnAsTexts() throws Exception {
        String token = token("{\"subject\": \"auli\", \"roles\": [\"desk\", \"admin\"]}");
        HttpResponse<String> response = desk("Bearer " + token);

        JsonNode claims =
                json.readTree(response.body()).at("/requestContext/authorizer/jwt/claims");
        assertThat(claims.path("sub").asText()).isEqualTo("auli");
        assertThat(claims.path("cognito:groups").asText()).isEqualTo("[desk admin]");
        assertThat(claims.path("client_id").asText()).isEqualTo("seloste-Client");
        assertThat(desk(token).statusCode()).isEqualTo(200);
    }

    @Test
    void tokenIsARealOnesWhateverTheSimulatedTime() throws Exception {
        String token = token("{\"life\": \"PT1M\"}");
        system.clock().advance(Duration.ofHours(1));

        assertThat(desk("Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(desk("Bearer " + token("{\"life\": \"PT-1S\"}")).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer a.b.c", "Basic YTpi"})
    void requestWithoutATokenNeverComesAsFarAsTheFunction(String authorization) throws Exception {
        HttpResponse<String> response = desk(authorization);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
        assertThat(response.headers().firstValue("www-authenticate")).contains("Bearer");
    }

    private String token(String settings) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(system.controlUrl().resolve("/api/token"))
                                .POST(HttpRequest.BodyPublishers.ofString(settings))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> desk(String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/desk/x"));
        return send(
                authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    @Test
    void jsonBodyGoesAsText() throws Exception {
        HttpResponse<String> response =
                send(
                        HttpRequest.newBuilder(at("/echo/x"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(json.readTree(response.body()).path("body").asText()).isEqualTo("{}");
    }

    @Test
    void greedyVariableTakesTheRest() throws Exception {
        assertThat(
                        json.readTree(get("/files/a/b/c").body())
                                .path("pathParameters")
                                .path("path")
                                .asText())
                .isEqualTo("a/b/c");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404, Not Found",
        "HEAD, /files/a, 404, ''",
        "GET, /echo/fail, 500, Internal Server Error",
        "GET, /echo/sleep, 500, Internal Server Error",
    })
    void gatewayAnswersItself(String method, String path, int status, String message)
            throws Exception {
        HttpResponse<String> response =
                send(
                        HttpRequest.newBuilder(at(path))
                                .method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(message);
    }

    @Test
    void pathIsTakenAsItWasSent() throws Exception {
        assertThat(get("//echo/you").statusCode()).isEqualTo(404);
        assertThat(json.readTree(get("/echo/a+b").body()).path("rawPath").asText())
                .isEqualTo("/echo/a+b");
    }

    @Test
    void headIsAnsweredWithoutABody() throws Exception {
        HttpResponse<String> response =
                send(
                        HttpRequest.newBuilder(at("/echo/x"))
                                .method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValueAsLong("content-length").orElse(0)).isPositive();
    }

    @Test
    void headWithoutABodyTellsNoLength() throws Exception {
        HttpResponse<String> response =
                send(
                        HttpRequest.newBuilder(at("/echo/silent"))
                                .method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().map()).doesNotContainKey("content-length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost",
                "Host: localhost:8080",
                "Host: my-host_1.example",
                "Host: [::1]:8080"
            })
    void hostIsNamedWithOrWithoutAPort(String header) throws Exception {
        assertThat(RawHttp.status(system.publicUrl(), "GET /echo/x HTTP/1.1", header))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: a b",
                "Host:",
                "Host: evil\"x",
                "Host: a:b",
                "Host: ::1",
                "Host: one\r\nHost: two",
                "X-Host: none"
            })
    void whatIsNoHostIsRefused(String header) throws Exception {
        assertThat(RawHttp.status(system.publicUrl(), "GET /echo/x HTTP/1.1", header))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"5, 413", "11, 413"})
    void tooLargeBodiesAreRefused(int megabytes, int status) throws Exception {
        HttpResponse<String> response =
                send(
                        HttpRequest.newBuilder(at("/echo/x"))
                                .POST(
                                        HttpRequest.BodyPublishers.ofByteArray(
                                                new byte[megabytes << 20])));

        assertThat(response.statusCode()).isEqualTo(status);
    }

    @Test
    void tooLargeHeadersAreRefused() throws Exception {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(at("/echo/x")).header("X-Long", "x".repeat(11_000)));

        assertThat(response.statusCode()).isEqualTo(431);
    }

    @Test
    void streamIsDeliveredAndAFailedRecordComesAgain() throws Exception {
        write("good-1");
        write("bad-1");
        write("good-2");

        await("INSERT good-2");
        assertThat(seen().stream().filter("INSERT bad-1"::equals)).hasSize(2);
    }

    @Test
    void itemExpiresByTheSimulatedClockAndItsRecordIsStamped() throws Exception {
        Instant expires = system.clock().instant().plus(Duration.ofDays(10));
        get("/echo/write?pk=mortal&expires=" + expires.getEpochSecond());
        await("INSERT mortal");

        system.clock().advance(Duration.ofDays(9));
        assertThat(exists("mortal")).isTrue();
        system.clock().advance(Duration.ofDays(2));

        assertThat(exists("mortal")).isFalse();
        await("REMOVE mortal expired");
        assertThat(seen()).contains("schedule hourly");
    }

    @Test
    void scheduleIsFiredByHand() {
        Schedules.Run run = system.schedules().fire("WatcherHourly");

        assertThat(run.succeeded()).isTrue();
        assertThat(run.message()).isNull();
        assertThat(system.schedules().list()).extracting(Schedules.Planned::last).contains(run);
        assertThatThrownBy(() -> system.schedules().fire("Other"))
                .hasMessageContaining("WatcherHourly");
    }

    @Test
    void lostAnswersAndConflictsAreMetAndCounted() throws Exception {
        system.faults().order(new Faults.Rates(0.3, 0.1, 0.3));
        int written = 0;
        for (int i = 0; i < 20; i++) {
            written += write("faulty-" + i).statusCode() == 200 ? 1 : 0;
        }
        system.faults().order(Faults.Rates.NONE);

        assertThat(written).isBetween(1, 20);
        assertThat(system.usage().counts().get("TransactWriteItems").writeUnits()).isPositive();
    }

    @Test
    void functionIsRefusedWhatItsPolicyDoesNotAllow() throws Exception {
        String template =
                Files.readString(TEMPLATE).replace("dynamodb:PutItem", "dynamodb:GetItem");
        Path changed = Files.writeString(directory.resolve("changed.yaml"), template);
        try (LocalSystem other = LocalSystem.start(LocalOptions.of(changed))) {
            URI write = URI.create(other.publicUrl() + "/echo/write?pk=x&expires=9999999999");

            assertThat(send(HttpRequest.newBuilder(write)).statusCode()).isEqualTo(500);
            assertThat(
                            other.dynamoDb()
                                    .scan(scan -> scan.tableName(other.tables().name("Things")))
                                    .items())
                    .isEmpty();
            assertThat(other.accessControl().unused())
                    .containsExactly(
                            "Web: dynamodb:GetItem on"
                                + " arn:aws:dynamodb:eu-north-1:000000000000:table/seloste-Things");
        }
    }

    @Test
    void secondSystemOnTheSamePortIsRefused() {
        LocalOptions same = LocalOptions.of(TEMPLATE).withPort(system.publicUrl().getPort());

        assertThatThrownBy(() -> LocalSystem.start(same))
                .isInstanceOf(PortTakenException.class)
                .hasMessageContaining("Port " + system.publicUrl().getPort() + " is taken");
    }

    @Test
    void secondSystemRunsBesideTheFirstOnTheSameEndpoint() throws Exception {
        try (LocalSystem other =
                LocalSystem.start(
                        LocalOptions.of(TEMPLATE)
                                .withParameters(Map.of("Greeting", "moi"))
                                .withStackName("other")
                                .withEndpoint(system.dynamoDbUrl()))) {
            assertThat(other.environment().get("AWS_ENDPOINT_URL_SES"))
                    .isEqualTo(system.dynamoDbUrl().toString());
            assertThat(other.tables().name("Things")).isEqualTo("other-Things");
            URI there = URI.create(other.publicUrl() + "/echo/you");
            String body = send(HttpRequest.newBuilder(there)).body();
            assertThat(json.readTree(body).path("greeting").asText()).startsWith("moi");
        }
    }

    private HttpResponse<String> write(String key) throws Exception {
        return get("/echo/write?pk=" + key + "&expires=9999999999");
    }

    private boolean exists(String key) {
        return system
                .dynamoDb()
                .scan(request -> request.tableName(system.tables().name("Things")))
                .items()
                .stream()
                .anyMatch(item -> item.get("pk").s().equals(key));
    }

    private Queue<String> seen() {
        return WatchingHandler.seen(system.environment().get("AWS_ENDPOINT_URL_DYNAMODB"));
    }

    private void await(String line) throws InterruptedException {
        while (!seen().contains(line)) {
            Thread.sleep(20);
        }
    }

    private URI at(String path) {
        return URI.create(system.publicUrl() + path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
