package org.seloste.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.statement.Right;

/** A request without a mouse. */
@ExtendWith(SharedStage.class)
final class KeyboardIT {
    @Test
    void skipLink_comesFirst_isSeen_andLeadsPastTheHead(Stage stage) {
        stage.visit(
                Look.in("fi"),
                screen -> {
                    Page page = screen.form().page();
                    page.keyboard().press("Tab");
                    assertThat(page.locator(".skip:focus").boundingBox().y).isNotNegative();
                    page.keyboard().press("Enter");
                    page.keyboard().press("Tab");
                    assertThat(focused(page)).isEqualTo("box-wish-ACCESS");
                });
    }

    @Test
    void wishes_areTickedAndSentByKeys_inTheOrderOfSight(Stage stage) {
        stage.visit(
                Look.in("fi"),
                screen -> {
                    Page page = screen.form().page();
                    Keyboard keys = page.keyboard();
                    page.locator("main").focus();
                    for (Right right : Right.values()) {
                        keys.press("Tab");
                        assertThat(focused(page)).isEqualTo("box-wish-" + right.name());
                        assertThat(ring(page)).isEqualTo("solid");
                    }
                    keys.press("Space");
                    keys.press("Tab");
                    assertThat(ring(page)).isEqualTo("solid");
                    keys.press("Enter");
                    page.locator("main [name=email]").waitFor();
                });
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }

    private static Object ring(Page page) {
        return page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    }
}
