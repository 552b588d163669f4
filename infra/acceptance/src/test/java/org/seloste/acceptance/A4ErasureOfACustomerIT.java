package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.Map;

/**
 * A4: a former customer with an invoice asks to be erased. An employee decides; the voucher stays
 * until its day, everything else goes, and the letter says so with reason and remedies.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A4ErasureOfACustomerIT {
    private static final String EMAIL = "a4@example.com";
    private static final LocalDate VOUCHER_UNTIL = LocalDate.of(2032, 12, 31);

    private Running running;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.KUMU);
        running.control().moveTo("2026-12-01T10:00:00Z");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a4_customerIsErasedButForTheVoucher_andTheLetterSaysUntilWhenAndWhy() {
        Desk desk = running.desk("auli");
        String person = FormerCustomer.add(desk, EMAIL);
        Asker asker = running.asker(EMAIL);
        asker.askAndConfirm(Right.ERASURE);
        assertThat(asker.newest(2)).containsPattern(Days.written(LocalDate.of(2027, 1, 4)));
        assertThat(desk.person(person).path("fields").toString()).contains("Mylly Oy");

        String number = asker.number();
        desk.rule(
                number,
                Map.of(
                        "right", Right.ERASURE,
                        "verdict", "ACCEPT",
                        "reason", "Lasku kuuluu kirjanpitoon."));

        String letter = asker.newest(3);
        assertThat(letter)
                .containsPattern(Days.written(VOUCHER_UNTIL))
                .contains("kirjanpitolaki")
                .contains("Tietosuojavaltuutetun toimisto")
                .contains("Käräjäoikeu");
        JsonNode left = running.control().person(EMAIL);
        assertThat(left.toString()).doesNotContain(FormerCustomer.PHONE);
        assertThat(running.items("Register").toString())
                .contains(FormerCustomer.INVOICE)
                .doesNotContain(FormerCustomer.PHONE)
                .doesNotContain(EMAIL);
        assertThat(states(asker)).contains("osittain");
        assertACopyHoldsWhatIsKept(desk, asker);
    }

    /** Who was erased can still see what the law keeps of them. */
    private void assertACopyHoldsWhatIsKept(Desk desk, Asker asker) {
        asker.askAndConfirm(Right.ACCESS);
        asker.newest(5);
        desk.rule(asker.number(), Map.of("right", Right.ACCESS, "verdict", "ACCEPT"));
        asker.newest(6);
        Downloader downloader = new Downloader(running, asker);
        assertThat(downloader.text(downloader.list(), "data.json"))
                .contains(FormerCustomer.INVOICE)
                .doesNotContain(FormerCustomer.PHONE);
    }

    /** What the status page says, behind the link of the letters. */
    private static String states(Asker asker) {
        return Visitor.words(asker.open(asker.link("requests/status")));
    }
}
