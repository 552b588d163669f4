package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.statement.Right;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** A copy of one's data, from the request to the files (GDPR Art. 15 and 20). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DownloadIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Running running;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.KUMU);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void everything_that_is_stored_is_in_the_copy_with_its_source_and_end() throws Exception {
        String email = "customer@download.example";
        Desk desk = running.desk("auli");
        String person = customer(desk, email);
        desk.person(person);
        Downloader downloader = Downloader.of(running, email, Right.ACCESS);
        String list = downloader.list();

        assertThat(Downloader.names(list)).containsExactly("report.html", "data.json", "table.csv");
        String data = downloader.text(list, "data.json");
        downloader.assertValid(data);
        JsonNode copy = JSON.readTree(data);
        assertThat(copy.path("scope").asText()).isEqualTo("EVERYTHING");
        assertThat(field(copy, "phone").path("value").asText()).isEqualTo("+358401234567");
        assertThat(field(copy, "phone").path("source").asText()).isEqualTo("contract");
        assertThat(copy.at("/relationships/0/startedOn").asText()).isEqualTo("2020-01-01");
        assertThat(copy.at("/services/0/values/orderedService").asText()).isEqualTo("Verkkosivut");
        assertThat(copy.at("/vouchers/0/lastDay").asText()).isEqualTo("2032-12-31");
        assertThat(copy.at("/disclosures/0/recipient").asText()).isEqualTo("Painotalo Oy");
        assertThat(copy.at("/requests/0/right").asText()).isEqualTo("ACCESS");
        assertThat(copy.path("mails").findValuesAsText("kind"))
                .contains("REQUEST_CONFIRMATION", "DATA_READY", "DOWNLOAD_CODE");
        assertThat(copy.path("looks").findValuesAsText("purpose")).contains("rights-request");
        assertThat(data).as("who looked is somebody else's data").doesNotContain("auli\"");
        assertThat(kept(copy, "contact").has("lastDay")).as("a customer stays").isFalse();
        assertThat(kept(copy, "messages").path("lastDay").asText())
                .as("a message goes by itself")
                .isEqualTo(copy.at("/submissions/0/lastDay").asText())
                .isNotEmpty();
        for (String file : List.of("report.html", "table.csv")) {
            assertThat(downloader.text(list, file))
                    .contains("+358401234567", "Verkkosivut", "Painotalo Oy", "31.12.2032");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Käsittelyn tarkoitukset, Tietosuojavaltuutetun toimisto",
        "sv, Ändamålen med behandlingen, Dataombudsmannens byrå",
        "en, Purposes, Office of the Data Protection Ombudsman",
    })
    void report_is_in_the_language_of_the_request(
            String language, String purposes, String authority) throws Exception {
        String email = language + "@download.example";
        Asker asker = running.asker(email, language).known();
        asker.askAndConfirm(Right.PORTABILITY);
        asker.newest(3);
        Downloader downloader = new Downloader(running, asker);
        String list = downloader.list();

        assertThat(downloader.text(list, "report.html"))
                .contains("lang=\"" + language + "\"", purposes, authority, email);
        JsonNode copy = JSON.readTree(downloader.text(list, "data.json"));
        assertThat(copy.path("language").asText()).isEqualTo(language);
        assertThat(copy.path("submissions")).hasSize(1);
        assertThat(copy.path("sourceAddresses")).hasSize(1);
    }

    @Test
    void wrong_codes_are_429_after_five_and_a_new_code_helps() {
        Downloader downloader = Downloader.of(running, "wrong@download.example", Right.ACCESS);
        String code = downloader.code();
        String wrong = code.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 4; i++) {
            assertThat(downloader.enter(wrong).statusCode()).isEqualTo(422);
        }
        assertThat(downloader.enter(wrong).statusCode()).isEqualTo(429);
        assertThat(downloader.enter(code).statusCode()).isEqualTo(429);
        HttpResponse<String> tooSoon = downloader.sendCode();
        assertThat(tooSoon.statusCode()).isEqualTo(429);
        assertThat(tooSoon.headers().firstValue("retry-after")).isPresent();
    }

    @Test
    void code_may_be_typed_with_a_blank_and_looking_costs_nothing() {
        Downloader downloader = Downloader.of(running, "blank@download.example", Right.ACCESS);
        for (int i = 0; i < 5; i++) {
            assertThat(downloader.page().statusCode()).isEqualTo(200);
            assertThat(running.visitor().head(downloader.path()).statusCode()).isEqualTo(200);
        }
        String code = downloader.code();
        String typed = " " + code.substring(0, 3) + " " + code.substring(code.length() - 3) + " ";
        HttpResponse<String> list = downloader.enter(typed);
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(downloader.page().body()).contains("5 kertaa");
        for (String file : List.of("data.json", "table.csv")) {
            assertThat(downloader.fetch(list.body(), file).statusCode()).isEqualTo(200);
        }
        assertThat(downloader.page().body()).contains("4 kertaa");
    }

    @Test
    void file_without_the_grant_is_not_handed_out() {
        Downloader downloader = Downloader.of(running, "grant@download.example", Right.ACCESS);
        downloader.list();
        HttpResponse<String> bare =
                running.visitor().post(downloader.path() + "/files/data.json", Map.of(), "fi");
        assertThat(bare.statusCode()).isEqualTo(410);
        assertThat(bare.body()).doesNotContain("grant@download.example");
    }

    @Test
    void nothing_of_a_download_can_be_clicked_or_typed_from_the_database() {
        String email = "rest@download.example";
        Downloader downloader = Downloader.of(running, email, Right.ACCESS);
        String code = downloader.code();
        downloader.enter(code);
        String token = downloader.path().substring("/packages/".length());
        for (String table : List.of("Cases", "Outbox", "Journal", "Register")) {
            assertThat(running.items(table).toString()).as(table).doesNotContain(token, code);
        }
    }

    private static String customer(Desk desk, String email) {
        String person = desk.addCustomer(email, "2020-01-01");
        String path = "/desk/persons/" + person;
        Desk.done(
                desk.post(
                        path + "/services",
                        Map.of(
                                "on",
                                "2021-03-01",
                                "source",
                                "contract",
                                "values",
                                Map.of("orderedService", "Verkkosivut"))));
        Desk.done(
                desk.post(
                        path + "/vouchers",
                        Map.of(
                                "financialYearEnd",
                                "2026-12-31",
                                "values",
                                Map.of("invoiceNumber", "2026-117"))));
        Desk.done(desk.post(path + "/disclosures", Disclosures.of("Painotalo Oy", "phone")));
        return person;
    }

    private static JsonNode kept(JsonNode copy, String category) {
        return copy.at("/information/kept")
                .valueStream()
                .filter(group -> group.path("category").asText().equals(category))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode field(JsonNode copy, String key) {
        return copy.path("fields")
                .valueStream()
                .filter(field -> field.path("field").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
