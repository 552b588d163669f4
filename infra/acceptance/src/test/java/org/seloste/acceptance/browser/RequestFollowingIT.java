package org.seloste.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.acceptance.Asker;
import org.seloste.statement.Right;

import java.util.List;
import java.util.Map;

/** From the mail's link to the status page, its letters, and taking the request back. */
@ExtendWith(SharedStage.class)
final class RequestFollowingIT {
    private final Look look = Look.in("fi");

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void link_asksFirst_andConfirmsByItsButtonOnly(boolean scripts, Stage stage) {
        Asker asker = asked(stage);
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    String link = Stage.path(asker.link("requests/confirm"));
                    screen.open(link);
                    screen.open(link);
                    assertThat(screen.heading()).isEqualTo("Vahvista pyyntösi");
                    screen.press();
                    assertThat(screen.heading()).isEqualTo("Pyyntösi on vahvistettu");
                    screen.open(link);
                    assertThat(screen.heading()).isEqualTo("Pyyntö on jo vahvistettu");
                    screen.follow("/requests/status/");
                    assertThat(screen.heading()).startsWith("Pyyntösi 2026-");
                });
    }

    @Test
    void status_beginsWithTheDueDay_andListsWhatHappenedInOrder(Stage stage) {
        Asker asker = asked(stage);
        stage.visit(
                look,
                screen -> {
                    confirm(screen, asker);
                    Page page = screen.page();
                    assertThat(page.locator("main .note").first().innerText())
                            .startsWith("Vastaamme viimeistään ");
                    assertThat(page.locator("ol.timeline[role=list] > li").count())
                            .isGreaterThan(3);
                    assertThat(page.locator("ol.timeline > li[aria-current=step] .now").innerText())
                            .isEqualTo("Nyt");
                    assertThat(page.locator("ol.timeline time[datetime]").count())
                            .isEqualTo(page.locator("ol.timeline > li").count());
                    assertThat(page.locator("ol.timeline > li.future").last().innerText())
                            .contains("Viimeistään");
                });
    }

    @Test
    void letter_printsWithoutNavigation_andWithoutASecretLink(Stage stage) {
        Asker asker = asked(stage);
        stage.visit(
                look,
                screen -> {
                    confirm(screen, asker);
                    String status = screen.page().url();
                    String token = status.substring(status.lastIndexOf('/') + 1).split("\\?")[0];
                    screen.follow("/letters/");
                    assertThat(screen.page().locator("article h1").count()).isEqualTo(1);
                    screen.page()
                            .emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    assertThat(screen.page().locator("body").innerText())
                            .doesNotContain(token)
                            .doesNotContain("/requests/");
                    for (String hidden : List.of(".languages", ".skip", ".button", ".no-print")) {
                        assertThat(screen.page().locator(hidden + ":visible").count())
                                .as(hidden)
                                .isZero();
                    }
                    assertThat((boolean) screen.page().evaluate(PRINTS_SECRET, token)).isFalse();
                });
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void withdrawal_isChosenOnItsOwnPage_andLeavesTheRest(boolean scripts, Stage stage) {
        Asker asker = asked(stage);
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    confirm(screen, asker);
                    screen.follow("/withdraw");
                    screen.press();
                    assertThat(screen.page().title()).startsWith("Virhe: ");
                    screen.awaitFocusedSummary();
                    screen.tick("right", Right.OBJECTION.name()).press();
                    assertThat(screen.heading()).startsWith("Pyyntösi 2026-");
                    assertThat(screen.words())
                            .contains("Peruit pyynnön")
                            .contains("Vastaamme viimeistään");
                });
    }

    /** Whether the browser prints the address of a secret link after its words. */
    private static final String PRINTS_SECRET =
            """
            token => [...document.querySelectorAll('a')]
              .filter(link => link.checkVisibility())
              .some(link => getComputedStyle(link, '::after').content.includes(token))
            """;

    private static void confirm(Screen screen, Asker asker) {
        screen.open(Stage.path(asker.link("requests/confirm")));
        screen.press().follow("/requests/status/");
    }

    /** Somebody who asks for a correction and objects: both wait for a person. */
    private Asker asked(Stage stage) {
        Asker asker = stage.consenting(look);
        asker.ask(
                List.of(
                        Map.entry("field", ""),
                        Map.entry("wrong", "Åsa Öst"),
                        Map.entry("right", "Åsa Östman"),
                        Map.entry("situation", "Asun turvakiellon alla.")),
                Right.RECTIFICATION,
                Right.OBJECTION);
        asker.newest(2);
        return asker;
    }
}
