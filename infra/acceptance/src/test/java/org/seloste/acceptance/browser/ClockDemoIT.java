package org.seloste.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import org.seloste.acceptance.Running;

import java.time.LocalDate;
import java.time.ZoneId;

/** What the README promises of the clock, as a newcomer tries it. */
final class ClockDemoIT {
    private static final String EMAIL = "ada@example.com";

    @Test
    void sentForm_isForetoldWithDayAndReason_andGoneAfterTheJump_besideItsLineInTheJournal()
            throws Exception {
        try (Stage stage = Stage.open()) {
            Running running = stage.running();
            String retention = running.system().controlUrl() + "/retention";
            stage.visit(
                    Look.in("en"),
                    screen -> {
                        send(running, screen);
                        LocalDate lastDay = today(running).plusYears(3);

                        screen.open(retention);
                        assertThat(screen.words()).contains("Nothing: nobody’s time is over");
                        screen.follow("?day=" + lastDay.plusDays(1));
                        Locator row = row(screen);
                        assertThat(row.innerText())
                                .contains("Leaves", "rule prospect", "last day " + lastDay);
                        String person = row.locator("code").innerText();

                        screen.pressSending("P3Y1D");
                        assertThat(journal(screen))
                                .contains("The sweep ran last on ")
                                .containsPattern("PERSON_EXPIRED\\s+" + person);
                        assertThat(journal(screen)).doesNotContain(EMAIL);
                        assertThat(words(screen, "#outlook")).doesNotContain(EMAIL, person);
                        screen.pressSending("/retention");
                        assertThat(journal(screen)).containsOnlyOnce("PERSON_EXPIRED");
                    });
            assertThat(running.items("Register").toString()).doesNotContain(EMAIL);
        }
    }

    private static void send(Running running, Screen screen) {
        screen.open("/forms/contact");
        // What comes back at once was sent by a program, the form thinks.
        running.control().advance("PT5S");
        screen.fill("email", EMAIL).fill("message", "Hello").press();
        running.mailbox().awaitMailsTo(EMAIL, 1);
    }

    private static LocalDate today(Running running) {
        ZoneId zone = running.statement().zone();
        return LocalDate.ofInstant(running.system().clock().instant(), zone);
    }

    private static Locator row(Screen screen) {
        return screen.page()
                .locator("section[aria-labelledby=outlook] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(EMAIL));
    }

    private static String journal(Screen screen) {
        return words(screen, "#journal");
    }

    /** What the section below a heading says. */
    private static String words(Screen screen, String heading) {
        return screen.page()
                .locator("section[aria-labelledby='" + heading.substring(1) + "']")
                .innerText()
                .replace('\u00A0', ' ');
    }
}
