package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Right;

import java.util.List;
import java.util.Map;

/**
 * One address may stand for several persons, and one person may have several addresses: what
 * whoever reads a mailbox gets to see, what goes, and what is left to the desk (GDPR Art. 15(4)).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SharedAddressIT {
    private static final String FIRST_DAY = "2026-11-24";
    private static final String PHONE = "+358401234567";

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
    void ownerOfARoleMailbox_seesWhatCameFromIt_andTheRestWaitsAtTheDesk() throws Exception {
        String mailbox = running.statement().controller().roleMailboxes().iterator().next();
        Asker asker = running.asker(mailbox).known();

        JsonNode copy = copy(asker, 4);

        assertThat(copy.path("scope").asText()).isNotEqualTo("EVERYTHING");
        assertThat(copy.path("submissions")).hasSize(1);
        assertThat(waiting(asker)).containsExactly("ACCESS");
    }

    @Test
    void twoPersonsBehindOneAddress_areNotShown_andNotErased_byWhoeverReadsIt() throws Exception {
        String email = "family@shared.example";
        String one = desk.addCustomer(email, FIRST_DAY);
        String other = desk.addCustomer(email, "2026-11-23");
        Asker asker = running.asker(email).known();

        JsonNode copy = copy(asker, 4);
        assertThat(copy.path("submissions")).hasSize(1);
        assertThat(copy.path("relationships")).isEmpty();
        asker.askAndConfirm(Right.ERASURE);

        for (String person : List.of(one, other)) {
            assertThat(desk.person(person).at("/fields/phone/value").asText()).isEqualTo(PHONE);
        }
        assertThat(waiting(asker)).containsExactly("ERASURE");
    }

    @Test
    void personWithThreeAddresses_getsEverything_byAnyOfThem() throws Exception {
        String third = "third@shared.example";
        String person = desk.addCustomer("first@shared.example", FIRST_DAY);
        for (String email : List.of("second@shared.example", third)) {
            add(person, email);
            Asker owner = running.asker(email);
            owner.newest(1);
            owner.press(owner.link("addresses"));
        }
        running.asker("second@shared.example").known();

        JsonNode copy = copy(running.asker(third), 3);

        assertThat(copy.path("scope").asText()).isEqualTo("EVERYTHING");
        assertThat(copy.path("fields").findValuesAsText("value")).contains(PHONE);
        assertThat(copy.path("relationships")).hasSize(1);
        assertThat(copy.path("submissions")).hasSize(1);
    }

    @Test
    void addressThatNobodyConfirmed_showsNothingOfThePerson() throws Exception {
        String so = "so.far@shared.example";
        String mistyped = "mistyped@shared.example";
        String person = desk.addCustomer(so, FIRST_DAY);

        add(person, mistyped);
        Asker stranger = running.asker(mistyped);
        assertThat(stranger.newest(1)).contains("/addresses/").doesNotContain("Maija", PHONE);
        assertThat(running.asker(so).newest(1)).doesNotContain(mistyped, "/addresses/");
        stranger.askAndConfirm(Right.ACCESS);

        assertThat(stranger.newest(3)).doesNotContain("/packages/");
        assertThat(waiting(stranger)).containsExactly("ACCESS");
    }

    private void add(String person, String email) {
        Desk.done(
                desk.post(
                        "/desk/persons/" + person + "/addresses",
                        Map.of("email", email, "source", "phone")));
    }

    /** Asks for a copy, confirms, and downloads it; the company's own mailbox gets notices too. */
    private JsonNode copy(Asker asker, int mails) throws Exception {
        asker.askAndConfirm(Right.ACCESS);
        asker.awaitLink("packages", mails);
        Downloader downloader = new Downloader(running, asker);
        return new ObjectMapper().readTree(downloader.text(downloader.list(), "data.json"));
    }

    /** What still waits for people of the case that the newest mail is about. */
    private List<String> waiting(Asker asker) {
        JsonNode request =
                desk.get("/desk/cases/" + desk.caseOf(asker.number()).path("id").asText()).json();
        return request.path("wishes")
                .valueStream()
                .filter(wish -> wish.path("state").asText().equals("IN_PROGRESS"))
                .map(wish -> wish.path("right").asText())
                .toList();
    }
}
