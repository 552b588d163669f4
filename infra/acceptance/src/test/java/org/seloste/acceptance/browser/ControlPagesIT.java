package org.seloste.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.ArrayList;
import java.util.List;

/** The pages of whoever runs the system on this machine: for everybody, too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ControlPagesIT {
    private static final String EMAIL = "grace@browser.example";
    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/mails",
                    "/mails/1",
                    "/mails/1?tab=text",
                    "/mails/1?tab=headers",
                    "/clock",
                    "/retention",
                    "/retention?day=tomorrow",
                    "/register",
                    "/register?table=Register",
                    "/register?table=nothing",
                    "/api");

    /** With a table of persons, and one of whom another period would touch. */
    private static final String FULL = "/retention?day=2099-01-01&rule=prospect&period=P2Y";

    /** What has the focus, by its words or its id; nothing outside of the content. */
    private static final String STOP =
            """
            (() => {
              const stop = document.activeElement;
              if (!stop.closest("main")) return "";
              if (stop.matches("a.whole")) return "a day that comes";
              return stop.id || stop.innerText;
            })()
            """;

    private Stage stage;

    @BeforeAll
    void start() throws Exception {
        stage = Stage.open();
        stage.running().asker(EMAIL).known();
        // The band of the simulated time stands on every page.
        stage.running().control().advance("PT1H");
    }

    @AfterAll
    void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void pages_haveNoAccessibilityViolationAndNoSidewaysScroll() {
        check(ColorScheme.LIGHT, PATHS);
        check(ColorScheme.LIGHT, List.of(FULL));
    }

    @Test
    void pages_inTheDark_haveNoAccessibilityViolation() {
        check(ColorScheme.DARK, List.of("/", "/mails/1", FULL));
    }

    private void check(ColorScheme scheme, List<String> paths) {
        Look look = new Look("en", scheme, true);
        stage.visit(
                look,
                screen -> {
                    for (String path : paths) {
                        screen.open(address(path));
                        new Sight(look, screen).check(path);
                    }
                });
    }

    @Test
    void retention_isUsedByKeysAlone_inTheOrderOfSight() {
        stage.visit(
                Look.in("en"),
                screen -> {
                    screen.open(address("/retention"));
                    screen.page().locator("main").focus();
                    assertThat(stops(screen.page()))
                            .containsExactly(
                                    "+1 day",
                                    "+3 years and a day",
                                    "Run the sweep now",
                                    "day",
                                    "Show",
                                    "In three years and a day",
                                    "a day that comes",
                                    "a day that comes",
                                    "rule",
                                    "period",
                                    "Show whom it touches");
                    screen.open(address("/retention"));
                    Page page = screen.page();
                    page.locator("main").focus();
                    page.keyboard().press("Tab");
                    page.keyboard().press("Enter");
                    page.locator(".band", new Page.LocatorOptions().setHasText("1 day ahead"))
                            .waitFor();
                });
    }

    /** Where the keyboard stops until the end of the page; a date field is several stops. */
    private static List<String> stops(Page page) {
        List<String> stops = new ArrayList<>();
        while (true) {
            page.keyboard().press("Tab");
            String stop = String.valueOf(page.evaluate(STOP));
            if (stop.isEmpty()) {
                return stops;
            }
            // Chromium marks the parts of a date by itself.
            if (!stop.equals("day")) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as(stop)
                        .isEqualTo("solid");
            }
            if (stops.isEmpty() || !stop.equals("day") || !stops.getLast().equals(stop)) {
                stops.add(stop);
            }
        }
    }

    private String address(String path) {
        return stage.running().system().controlUrl() + path;
    }
}
