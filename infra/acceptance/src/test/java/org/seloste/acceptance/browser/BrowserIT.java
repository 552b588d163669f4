package org.seloste.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.acceptance.EditedStatement;
import org.seloste.acceptance.Filled;
import org.seloste.acceptance.Running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The pages in a real browser: on a phone, with and without scripts, light and dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserIT {
    private static final int PHONE = 360;
    private static final int NARROWEST = 320;
    private static final String FORM = "/forms/contact";

    private Running running;
    private Playwright driver;
    private Browser browser;

    @BeforeAll
    void start() throws Exception {
        Path chromium = Browsers.require();
        running = Running.start(EditedStatement.of(Running.KUMU).withoutLimits().write());
        driver = Browsers.driver();
        browser = Browsers.launch(driver, chromium);
    }

    @AfterAll
    void stop() {
        if (driver != null) {
            driver.close();
        }
        if (running != null) {
            running.close();
        }
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void form_isSentOnAPhone(boolean scripts) {
        String email = "phone-" + scripts + "@browser.example";
        visit(
                "fi",
                ColorScheme.LIGHT,
                scripts,
                page -> {
                    page.navigate(address(FORM));
                    page.locator("[name=email]").fill(email);
                    page.locator("[name=message]").fill("Terve!");
                    fillAsSlowlyAsPeople(page);
                    submit(page).click();
                    assertThat(page.locator("h1").count()).isEqualTo(1);
                    assertThat(page.locator("main").innerText())
                            .contains(Integer.toString(java.time.Year.now().getValue() + 3));
                });
        assertThat(running.control().awaitMailsTo(email, 1)).hasSize(1);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void badInput_isKeptAndSummarisedWithFocus(boolean scripts) {
        visit(
                "sv",
                ColorScheme.LIGHT,
                scripts,
                page -> {
                    page.navigate(address(FORM));
                    page.locator("[name=email]").fill("nobody");
                    page.locator("[name=message]").fill("Hej!");
                    submit(page).click();
                    assertThat(page.title()).startsWith("Fel:");
                    assertThat(page.locator("[name=message]").inputValue()).isEqualTo("Hej!");
                    assertThat(page.locator("[name=email]").inputValue()).isEqualTo("nobody");
                    if (scripts) {
                        assertThat(page.evaluate("document.activeElement.getAttribute('tabindex')"))
                                .isEqualTo("-1");
                    }
                });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("languagesAndSchemes")
    void pages_haveNoAccessibilityViolationAndNoSidewaysScroll(
            String language, ColorScheme scheme) {
        String token = submissionPath(language, scheme);
        List<String> paths =
                new ArrayList<>(
                        List.of(
                                "/",
                                "/statement",
                                FORM,
                                FORM + "/embed",
                                "/no-such-page",
                                "/forms/no-such-form",
                                token));
        running.statement().versions().forEach(version -> paths.add("/statement/" + version.key()));
        visit(
                language,
                scheme,
                true,
                page -> {
                    for (String path : paths) {
                        page.navigate(address(path));
                        check(page, path);
                    }
                    page.navigate(address(FORM));
                    submit(page).click();
                    check(page, "bad input");
                    page.locator("[name=email]").fill("axe@browser.example");
                    page.locator("[name=message]").fill("axe " + language + scheme);
                    fillAsSlowlyAsPeople(page);
                    submit(page).click();
                    check(page, "thanks");
                });
    }

    @Test
    void axe_seesWhatIsWrong() {
        visit(
                "en",
                ColorScheme.LIGHT,
                true,
                page -> {
                    page.setContent("<html><body><p style='color: #ddd'>pale<img src='/x'>");
                    assertThat(Axe.violations(page))
                            .extracting(Rule::getId)
                            .contains("image-alt", "html-has-lang", "color-contrast");
                });
    }

    private static Stream<Arguments> languagesAndSchemes() {
        return Look.all().map(look -> Arguments.of(look.language(), look.scheme()));
    }

    private void check(Page page, String name) {
        assertThat(Axe.violations(page)).as(name).isEmpty();
        for (int width : List.of(PHONE, NARROWEST)) {
            page.setViewportSize(width, 800);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(name + " at " + width)
                    .isLessThanOrEqualTo(width);
        }
    }

    private void visit(
            String language, ColorScheme scheme, boolean scripts, Consumer<Page> doings) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions()
                        .setLocale(language)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(scripts)
                        .setBypassCSP(false)
                        .setViewportSize(PHONE, 800);
        List<String> reports = new ArrayList<>();
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.onConsoleMessage(
                    message -> {
                        if (message.text().contains("Content Security Policy")) {
                            reports.add(message.text());
                        }
                    });
            doings.accept(page);
        }
        assertThat(reports).isEmpty();
    }

    private String submissionPath(String language, ColorScheme scheme) {
        String email = "link-" + language + scheme.ordinal() + "@browser.example";
        Map<String, String> values =
                Filled.formWithConsents(
                        running.statement(), running.statement().forms().getFirst(), email);
        running.visitor().post(FORM, values, language);
        String text = running.control().text(running.control().awaitMailsTo(email, 1).getFirst());
        int start = text.indexOf("/submissions/");
        return text.substring(start).split("\\s", 2)[0];
    }

    /** What comes back at once was sent by a program, the form thinks. */
    private static void fillAsSlowlyAsPeople(Page page) {
        page.waitForTimeout(2_500);
    }

    private static Locator submit(Page page) {
        return page.locator("main form button[type=submit]").first();
    }

    private String address(String path) {
        return running.system().publicUrl().resolve(path).toString();
    }
}
