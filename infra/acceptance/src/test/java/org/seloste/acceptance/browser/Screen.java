package org.seloste.acceptance.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import org.seloste.statement.Right;

import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * What somebody sees and does on a page.
 *
 * @param page the page in the browser
 * @param origin where the system is
 */
record Screen(Page page, URI origin) {
    /** Opens a path and gives the status of the answer. */
    int open(String path) {
        Response response = page.navigate(origin.resolve(path).toString());
        return response.status();
    }

    /** Opens the first page of the request form. */
    Screen form() {
        open("/requests");
        return this;
    }

    /** Ticks those wishes. */
    Screen wish(Right... rights) {
        for (Right right : rights) {
            tick("wish", right.name());
        }
        return this;
    }

    Screen tick(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    /** Fills the first field of that name. */
    Screen fill(String name, String value) {
        field(name).fill(value);
        return this;
    }

    /** What stands in the first field of that name. */
    String value(String name) {
        return field(name).inputValue();
    }

    boolean isTicked(String name, String value) {
        return page.locator("input[name='" + name + "'][value='" + value + "']").isChecked();
    }

    private Locator field(String name) {
        return page.locator("main [name='" + name + "']:not([type=hidden])").first();
    }

    /** Presses the button that leads on. */
    Screen press() {
        return leave(page.locator("main form button").first());
    }

    /** Presses the button that leads on and gives a file; the page stays. */
    Download fetch() {
        return page.waitForDownload(() -> page.locator("main form button").first().click());
    }

    /** Presses a button by what it sends. */
    Screen pressSending(String value) {
        return leave(page.locator("main button[value='" + value + "']").first());
    }

    /** Follows the first link that leads there. */
    Screen follow(String part) {
        return leave(page.locator("main a[href*='" + part + "']").first());
    }

    /** Clicks what leads to another page, and waits until that is there. */
    private Screen leave(Locator way) {
        AtomicBoolean arrived = new AtomicBoolean();
        Consumer<Page> note = any -> arrived.set(true);
        page.onDOMContentLoaded(note);
        way.click();
        page.waitForCondition(arrived::get);
        page.offDOMContentLoaded(note);
        return this;
    }

    String heading() {
        return plain(page.locator("h1").innerText());
    }

    /** What the page says, as people read it. */
    String words() {
        return plain(page.locator("main").innerText());
    }

    /** Waits until the summary of errors has the focus, which it takes by itself. */
    void awaitFocusedSummary() {
        page.locator(".errors:focus").waitFor();
    }

    private static String plain(String text) {
        return text.replace("\u00AD", "").replace('\u00A0', ' ');
    }
}
