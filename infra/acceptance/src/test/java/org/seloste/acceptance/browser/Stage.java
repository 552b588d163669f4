package org.seloste.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import org.seloste.acceptance.Asker;
import org.seloste.acceptance.EditedStatement;
import org.seloste.acceptance.Filled;
import org.seloste.acceptance.Running;
import org.seloste.statement.Form;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A running system and a browser that looks at it. */
final class Stage implements AutoCloseable {
    private static final int PHONE = 360;

    private final Running running;
    private final Playwright driver;
    private final Browser browser;
    private final AtomicInteger people = new AtomicInteger();

    private Stage(Running running, Playwright driver, Browser browser) {
        this.running = running;
        this.driver = driver;
        this.browser = browser;
    }

    /** Starts both; skips the test where there is no browser. */
    static Stage open() throws Exception {
        Path chromium = Browsers.require();
        Running running = Running.start(EditedStatement.of(Running.KUMU).withoutLimits().write());
        Playwright driver = Browsers.driver();
        return new Stage(running, driver, Browsers.launch(driver, chromium));
    }

    Running running() {
        return running;
    }

    /** Somebody whom the register does not know. */
    Asker stranger(Look look) {
        return running.asker(
                "person" + people.incrementAndGet() + "@browser.example", look.language());
    }

    /** Somebody who sent a form and agreed to marketing. */
    Asker consenting(Look look) {
        Asker asker = stranger(look);
        Form form = running.statement().forms().getFirst();
        running.visitor()
                .post(
                        "/forms/" + form.key(),
                        Filled.formWithConsents(running.statement(), form, asker.email()),
                        look.language());
        asker.newest(1);
        running.visitor()
                .post(
                        asker.link("submissions").getPath(),
                        Map.of("act", "confirm"),
                        look.language());
        return asker;
    }

    /** Looks at pages; a report of the content security policy is a failure. */
    void visit(Look look, Consumer<Screen> doings) {
        List<String> reports = new ArrayList<>();
        try (BrowserContext context = browser.newContext(options(look))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> reports.add(message.text()));
            doings.accept(new Screen(page, running.system().publicUrl()));
        }
        if (reports.stream().anyMatch(report -> report.contains("Content Security Policy"))) {
            throw new AssertionError("the policy was broken: " + reports);
        }
    }

    /** The path of a mailed link, whatever its host. */
    static String path(URI link) {
        return link.getPath();
    }

    private static Browser.NewContextOptions options(Look look) {
        return new Browser.NewContextOptions()
                .setLocale(look.language())
                .setColorScheme(look.scheme())
                .setJavaScriptEnabled(look.scripts())
                .setBypassCSP(false)
                .setAcceptDownloads(true)
                .setViewportSize(PHONE, 800);
    }

    @Override
    public void close() {
        driver.close();
        running.close();
    }
}
