package org.seloste.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.local.Faults;
import org.seloste.local.mail.Mails;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PERSON = "maija@example.net";

    private final LocalDesk desk = new LocalDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return tree(answer.body());
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode get(String path) {
        return json(desk.get(path));
    }

    private JsonNode post(String path, String body) {
        return json(desk.post(path, body));
    }

    private JsonNode delete(String path) {
        return json(desk.send(desk.request(path).DELETE()));
    }

    @Test
    void listsMailsByAddressAndWords() {
        Mails.take(desk.inbox, PERSON);
        Mails.take(desk.inbox, "b@example.net");

        assertThat(get("/api/mails").findValuesAsText("number")).containsExactly("2", "1");
        assertThat(get("/api/mails?to=" + PERSON).findValuesAsText("number")).containsExactly("1");
        assertThat(get("/api/mails?q=b%40example").findValuesAsText("number")).containsExactly("2");
        assertThat(get("/api/mails").get(0).has("text")).isFalse();
    }

    @Test
    void givesTheNewestMailWhole() {
        Mails.take(desk.inbox, PERSON);

        JsonNode mail = get("/api/mails/latest?to=" + PERSON);

        assertThat(mail.get("subject").asText()).isEqualTo("Saimme viestisi 2.3.2026");
        assertThat(mail.get("to").get(0).asText()).isEqualTo(PERSON);
        assertThat(mail.get("kind").asText()).isEqualTo("SUBMISSION_RECEIVED");
        assertThat(mail.get("language").asText()).isEqualTo("fi");
        assertThat(mail.get("text").asText()).contains("Säilytämme");
        assertThat(mail.get("html").asText()).contains("<h1>");
        assertThat(mail.get("headers").findValuesAsText("name")).contains("Auto-Submitted");
        assertThat(mail.get("links").get(0).get("address").asText())
                .isEqualTo("https://example.com/submissions/abc?x=1&y=2");
        assertThat(mail.get("links").get(0).get("inBoth").asBoolean()).isTrue();
        assertThat(desk.get(mail.get("eml").asText()).statusCode()).isEqualTo(200);
        assertThat(get("/api/mails/1").get("messageId")).isEqualTo(mail.get("messageId"));
        assertThat(desk.inbox.unread()).isEqualTo(1);
    }

    @Test
    void waitsForAMailThatIsStillToCome() throws InterruptedException {
        Thread sender = Thread.ofVirtual().start(() -> Mails.take(desk.inbox, PERSON));

        assertThat(get("/api/mails/latest?to=" + PERSON + "&wait=20").get("number").asInt())
                .isEqualTo(1);
        sender.join();
    }

    @Test
    void deletesAllMails() {
        Mails.take(desk.inbox, PERSON);

        assertThat(delete("/api/mails").get("deleted").asInt()).isEqualTo(1);
        assertThat(get("/api/mails")).isEmpty();
    }

    @Test
    void tellsAndMovesTheClock() {
        desk.addPerson("1", PERSON);

        assertThat(get("/api/clock").get("ahead").asText()).isEqualTo("PT0S");
        JsonNode later = post("/api/clock", "{\"to\":\"2029-11-25T10:00:00Z\"}");
        assertThat(later.get("simulated").asText()).startsWith("2029-11-25T10:00:0");
        assertThat(later.get("due").asInt()).isEqualTo(1);
        JsonNode last = post("/api/clock", "{\"advance\":\"P1DT2H\"}");
        assertThat(last.get("simulated").asText()).startsWith("2029-11-26T12:00:");
    }

    @Test
    void listsAndFiresSchedules() {
        assertThat(get("/api/schedules").get(0).get("name").asText()).isEqualTo(FakeSchedules.NAME);
        assertThat(get("/api/schedules").get(0).get("last").isNull()).isTrue();

        JsonNode run = post("/api/schedules/" + FakeSchedules.NAME + "/fire", "");

        assertThat(run.get("succeeded").asBoolean()).isTrue();
        assertThat(get("/api/schedules").get(0).get("last")).isEqualTo(run);
    }

    @Test
    void givesAPersonsRowsAndATablesRows() {
        desk.addPerson("first", PERSON);
        desk.addPerson("other", "b@example.net");

        JsonNode person = get("/api/persons?email=" + PERSON);

        assertThat(person.get("Register")).hasSize(3);
        assertThat(person.get("Journal")).hasSize(1);
        assertThat(get("/api/tables").get(0).asText()).isEqualTo("Register");
        assertThat(get("/api/tables/Register")).hasSize(6);
    }

    @Test
    void ordersFaults() {
        post("/api/faults", "{\"conflicts\":0.3,\"timeouts\":0.1}");

        assertThat(desk.faults.rates()).isEqualTo(new Faults.Rates(0.3, 0, 0.1));
        assertThat(get("/api/faults").get("timeouts").asDouble()).isEqualTo(0.1);
        post("/api/faults", "{}");
        assertThat(desk.faults.rates()).isEqualTo(Faults.Rates.NONE);
    }

    @Test
    void stopsStartsAndThrottlesTheMailEndpoint() {
        assertThat(post("/api/mail-endpoint", "{\"up\":false}").get("up").asBoolean()).isFalse();
        assertThat(desk.mail.isUp()).isFalse();
        post("/api/mail-endpoint", "{\"throttle\":3}");
        assertThat(desk.mail.isUp()).isFalse();
        assertThat(desk.mail.throttling()).isEqualTo(3);
        post("/api/mail-endpoint", "{\"up\":true}");
        assertThat(get("/api/mail-endpoint").get("up").asBoolean()).isTrue();
    }

    @Test
    void changesNothingOfTheMailEndpointWhenOneSettingIsWrong() {
        desk.post("/api/mail-endpoint", "{\"up\":false,\"throttle\":-1}");

        assertThat(desk.mail.isUp()).isTrue();
    }

    @Test
    void countsAndResetsTheUseOfDynamoDb() {
        desk.usage.add("GetItem", 0.5, 0);

        assertThat(get("/api/usage").get("GetItem").get("requests").asInt()).isEqualTo(1);
        delete("/api/usage");
        assertThat(get("/api/usage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "POST | /api/clock | {} | 400 | Give one of 'to' and 'advance'.",
                "POST | /api/clock | {'to':'2001-01-01T00:00:00Z'} | 400 | only moves forward",
                "POST | /api/clock | {'advance':'soon'} | 400 | no span of time",
                "POST | /api/clock | no json | 400 | The body is no JSON",
                "POST | /api/clock | {'advance':'P6900Y'} | 400 | no further than 2100-01-01",
                "POST | /api/clock | {'advance':'P999999999Y'} | 400 | no further than 2100",
                "POST | /api/clock | {'advance':'PT9223372036854775807S'} | 400 | than 2100-01-01",
                "POST | /api/clock | {'to':'+999999999-12-31'} | 400 | no further than 2100-01-01",
                "POST | /api/clock | {'to':'+99999-01-01T00:00:00Z'} | 400 | than 2100-01-01",
                "POST | /api/clock | {'advance':3} | 400 | 'advance' must be a text, not 3.",
                "POST | /api/clock | {'by':'P1D'} | 400 | no setting 'by'; there is 'to',",
                "POST | /api/faults | {'conflicts':2} | 400 | must be from 0 to 1",
                "POST | /api/faults | {'foo':1} | 400 | no setting 'foo'; there is 'conflicts',",
                "POST | /api/faults | {'conflicts':'x'} | 400 | a number from 0 to 1, not \"x\".",
                "POST | /api/faults | {'timeouts':null} | 400 | a number from 0 to 1, not null.",
                "POST | /api/mail-endpoint | {'throttle':-1} | 400 | a whole number from 0, not"
                        + " -1.",
                "POST | /api/mail-endpoint | {'throttle':1.5} | 400 | a whole number from 0",
                "POST | /api/mail-endpoint | {'up':'maybe'} | 400 | 'up' must be true or false",
                "POST | /api/mail-endpoint | [] | 400 | Send a JSON object with 'up', 'throttle'.",
                "POST | /api/schedules/Broken/fire | {} | 500 | The console says why.",
                "POST | /api/schedules/None/fire | {} | 400 | no schedule",
                "POST | /api/schedules/None/eat | {} | 404 | can only be fired",
                "GET | /api/tables/None | {} | 400 | has no table 'None'",
                "GET | /api/persons | {} | 400 | Give the person's address",
                "GET | /api/mails/7 | {} | 404 | no such mail",
                "GET | /api/mails/latest | {} | 404 | no such mail",
                "GET | /api/mails/seven | {} | 400 | 'seven' is no number",
                "GET | /api/mails/latest?wait=long | {} | 400 | 'long' is no number",
                "PUT | /api/mails | {} | 404 | no such call",
            })
    void saysInAProblemWhatToChange(
            String method, String path, String body, int status, String detail) {
        HttpResponse<String> answer =
                desk.send(
                        desk.request(path)
                                .method(
                                        method,
                                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                                body.replace('\'', '"'))));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(tree(answer.body()).get("detail").asText()).contains(detail);
    }
}
