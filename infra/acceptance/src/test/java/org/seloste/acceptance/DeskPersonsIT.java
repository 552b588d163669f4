package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What employees see of persons, and write down of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeskPersonsIT {
    private static final String TODAY = "2026-11-24";

    private Running running;
    private Desk desk;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.KUMU);
        desk = running.desk("auli");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void senderOfAForm_isFoundByAddress_andEachLookIsInTheJournal() {
        String email = "found@desk.example";
        submit(email);

        Desk.Told found = search(email);
        String person = found.json().at("/persons/0/id").asText();
        Desk.Told shown = desk.get("/desk/persons/" + person + "?purpose=rights-request");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.json().at("/fields/email/value").asText()).isEqualTo(email);
        assertThat(shown.json().path("submissions")).hasSize(1);
        assertThat(looks(person)).containsExactlyInAnyOrder("customerCare", "rights-request");
    }

    @Test
    void unknownAddress_isNobody() {
        Desk.Told found = search("nobody@desk.example");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().path("persons")).isEmpty();
    }

    @Test
    void customer_isAdded_andEverythingWrittenDownIsThere() {
        String person = add("customer@desk.example");
        written(person, "fields", field("phone", "+358 40 123 4567"));
        written(
                person,
                "addresses",
                Map.of("email", "customer.home@desk.example", "source", "meeting"));
        written(
                person,
                "services",
                Map.of(
                        "on",
                        TODAY,
                        "source",
                        "contract",
                        "values",
                        Map.of("orderedService", "Verkkosivut")));
        written(
                person,
                "vouchers",
                Map.of(
                        "financialYearEnd",
                        "2026-12-31",
                        "values",
                        Map.of("invoiceNumber", "2026-1")));
        written(person, "disclosures", Disclosures.of("Painotalo Oy", "phone"));

        JsonNode shown = desk.get("/desk/persons/" + person + "?purpose=customerCare").json();

        assertThat(shown.at("/fields/phone/source").asText()).isEqualTo("meeting");
        assertThat(shown.at("/relationships/0/startedOn").asText()).isEqualTo(TODAY);
        assertThat(shown.at("/services/0/values/orderedService").asText()).isEqualTo("Verkkosivut");
        assertThat(shown.at("/vouchers/0/lastDay").asText()).isEqualTo("2032-12-31");
        assertThat(shown.at("/disclosures/0/recipient").asText()).isEqualTo("Painotalo Oy");
        assertThat(search("customer.home@desk.example").json().at("/persons/0/id").asText())
                .isEqualTo(person);
    }

    @Test
    void relationship_endsOnce_andAMistypedDayIsCorrected() {
        String person = add("ended@desk.example");
        String relation = desk.person(person).at("/relationships/0/id").asText();
        Map<String, String> end = Map.of("id", relation, "endedOn", TODAY);
        String meant = LocalDate.parse(TODAY).plusDays(1).toString();

        written(person, "relationships", end);
        written(person, "relationships", end);
        assertThat(desk.person(person).at("/relationships/0/endedOn").asText()).isEqualTo(TODAY);
        written(person, "relationships", Map.of("id", relation, "endedOn", meant));

        assertThat(desk.person(person).at("/relationships/0/endedOn").asText()).isEqualTo(meant);
        assertThat(desk.person(person).path("relationships")).hasSize(1);
        assertThat(
                        desk.post(
                                        "/desk/persons/" + person + "/relationships",
                                        Map.of("id", "another", "endedOn", TODAY))
                                .error())
                .isEqualTo("NOT_OPEN");
    }

    @Test
    void endByWhichDataGoes_isAskedBack_andThenOnlyWhatALawKeepsIsShownBeforeAnyRun() {
        String email = "mistyped@desk.example";
        String person = desk.addCustomer(email, "2010-01-01");
        written(
                person,
                "vouchers",
                Map.of(
                        "financialYearEnd",
                        "2024-12-31",
                        "values",
                        Map.of("invoiceNumber", "2024-7")));
        written(person, "disclosures", Disclosures.of("Painotalo Oy", "phone"));
        String id = desk.person(person).at("/relationships/0/id").asText();
        Map<String, String> mistyped = Map.of("id", id, "endedOn", "2016-11-24");

        Desk.Told asked = desk.post("/desk/persons/" + person + "/relationships", mistyped);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.error()).isEqualTo("GOES_AT_ONCE");
        assertThat(desk.person(person).at("/relationships/0").has("endedOn")).isFalse();

        written(
                person,
                "relationships",
                Map.of("id", id, "endedOn", "2016-11-24", "goesAtOnce", true));
        JsonNode shown =
                Desk.done(desk.get("/desk/persons/" + person + "?purpose=legal-duty")).json();

        assertThat(shown.at("/vouchers/0/values/invoiceNumber").asText()).isEqualTo("2024-7");
        assertThat(shown.path("disclosures")).isEmpty();
        assertThat(shown.path("fields").has("name")).isTrue();
        assertThat(shown.path("fields").has("phone")).isFalse();
        assertThat(search(email).json().path("onlyKeptByLaw"))
                .extracting(JsonNode::asText)
                .containsExactly(person);
    }

    @Test
    void whatTheStatementDoesNotName_isNotStored() {
        String person = add("unnamed@desk.example");

        Desk.Told told = desk.post("/desk/persons/" + person + "/fields", field("shoeSize", "43"));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.error()).isEqualTo("NOT_IN_STATEMENT");
        assertThat(told.json().at("/errors/0/field").asText()).isEqualTo("shoeSize");
    }

    @Test
    void disclosureOutOfTheEea_needsABasis() {
        String person = add("transfer@desk.example");
        Map<String, Object> given = Disclosures.of("Printers Inc.", "phone");
        given.put("country", "US");

        Desk.Told told = desk.post("/desk/persons/" + person + "/disclosures", given);

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.error()).isEqualTo("NO_TRANSFER_BASIS");
    }

    @Test
    void message_goesToNobodyWithoutAConfirmedConsent() {
        String person = add("silent@desk.example");

        JsonNode results =
                desk.post(
                                "/desk/messages",
                                Map.of(
                                        "persons", List.of(person, "nobody"),
                                        "subject", "Uutiset",
                                        "text", "Hei"))
                        .json()
                        .path("results");

        assertThat(results.findValuesAsText("sent")).containsExactly("false", "false");
        assertThat(results.findValuesAsText("marketing")).containsExactly("NO_CONSENT", "GONE");
        assertThat(running.control().mailsTo("silent@desk.example")).isEmpty();
    }

    @Test
    void message_goesToWhoConfirmedTheConsent_withALinkThatEndsIt() {
        String email = "reader@desk.example";
        confirmConsents(email);
        String person = search(email).json().at("/persons/0/id").asText();

        Desk.Told told =
                desk.post(
                        "/desk/messages",
                        Map.of(
                                "persons", List.of(person),
                                "subject", "Uutiset marraskuussa",
                                "text", "Hei\n\nMeillä on uutta."));

        assertThat(told.json().at("/results/0/sent").asBoolean()).isTrue();
        JsonNode mail = running.control().awaitMailsTo(email, 2).getFirst();
        assertThat(mail.path("subject").asText()).isEqualTo("Uutiset marraskuussa");
        assertThat(running.control().text(mail)).contains("Meillä on uutta.", "/unsubscribe/");
    }

    private void confirmConsents(String email) {
        running.visitor()
                .post(
                        "/forms/contact",
                        Filled.formWithConsents(
                                running.statement(), running.statement().forms().getFirst(), email),
                        "fi");
        String text = running.control().text(running.control().awaitMailsTo(email, 1).getFirst());
        String link = text.substring(text.indexOf("/submissions/")).split("\\s", 2)[0];
        assertThat(running.visitor().post(link, Map.of("act", "confirm"), "fi").statusCode())
                .isEqualTo(200);
    }

    @Test
    void actsOfAnEmployee_bearTheirIdInTheJournal_andNoPersonalData() {
        String person = add("journal@desk.example");

        assertThat(entries(person))
                .isNotEmpty()
                .allSatisfy(
                        entry -> {
                            assertThat(entry.at("/attributes/refs/actor").asText())
                                    .isEqualTo("auli");
                            assertThat(entry.toString())
                                    .doesNotContain("journal@desk.example", "Maija");
                        });
    }

    private String add(String email) {
        Desk.Told told =
                desk.post(
                        "/desk/persons",
                        Map.of(
                                "relationship",
                                "customer",
                                "source",
                                "contract",
                                "language",
                                "fi",
                                "obtainedOn",
                                TODAY,
                                "startedOn",
                                TODAY,
                                "fields",
                                Map.of("name", "Maija", "email", email)));
        assertThat(told.json().toString()).contains("\"person\"");
        assertThat(told.status()).isEqualTo(201);
        return told.text("person");
    }

    private void written(String person, String call, Map<String, ?> what) {
        Desk.Told told = desk.post("/desk/persons/" + person + "/" + call, what);
        assertThat(told.json().path("errors")).isEmpty();
        assertThat(told.status()).isEqualTo(201);
    }

    private static Map<String, String> field(String field, String value) {
        return Map.of("field", field, "value", value, "source", "meeting");
    }

    private Desk.Told search(String email) {
        return desk.post("/desk/persons/search", Map.of("email", email, "purpose", "customerCare"));
    }

    private void submit(String email) {
        running.visitor()
                .post(
                        "/forms/contact",
                        Filled.form(
                                running.statement(), running.statement().forms().getFirst(), email),
                        "fi");
    }

    private List<String> looks(String person) {
        return entries(person).stream()
                .filter(entry -> entry.at("/attributes/event").asText().equals("DATA_VIEWED"))
                .map(entry -> entry.at("/attributes/refs/purpose").asText())
                .toList();
    }

    private List<JsonNode> entries(String person) {
        return running.control()
                .table("Journal")
                .valueStream()
                .filter(entry -> entry.at("/attributes/subject").asText().equals(person))
                .toList();
    }
}
