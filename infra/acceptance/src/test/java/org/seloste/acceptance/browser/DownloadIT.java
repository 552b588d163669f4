package org.seloste.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Response;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.acceptance.Asker;
import org.seloste.statement.Right;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The way to the copy of one's data: a mailed link, a mailed code, the files. */
@ExtendWith(SharedStage.class)
final class DownloadIT {
    private final Look look = Look.in("fi");

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void codeInTwoGroups_opensTheFiles_andOneIsFetched(boolean scripts, Stage stage) {
        Asker asker = ready(stage);
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    screen.open(Stage.path(asker.link("packages")));
                    screen.press();
                    String code = code(asker.newest(4));
                    assertThat(screen.page().locator("[name=code]").getAttribute("inputmode"))
                            .isEqualTo("numeric");
                    screen.fill("code", code.substring(0, 3) + " " + code.substring(3)).press();
                    assertThat(screen.heading()).isEqualTo("Tietosi");
                    Download file = screen.fetch();
                    assertThat(file.suggestedFilename()).endsWith(".html");
                    assertThat(content(file)).contains(asker.email());
                });
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void wrongCode_isKept_andTheNewestStillWorks(boolean scripts, Stage stage) {
        Asker asker = ready(stage);
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    screen.open(Stage.path(asker.link("packages")));
                    screen.press();
                    String code = code(asker.newest(4));
                    String wrong = code.startsWith("1") ? "2" + code.substring(1) : "100000";
                    screen.fill("code", wrong).press();
                    assertThat(screen.page().title()).startsWith("Virhe: ");
                    screen.awaitFocusedSummary();
                    assertThat(screen.value("code")).isEqualTo(wrong);
                    screen.fill("code", code).press();
                    assertThat(screen.heading()).isEqualTo("Tietosi");
                });
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void secondCodeAtOnce_isRefusedWithTheTime_andTheFirstCanBeEntered(
            boolean scripts, Stage stage) {
        Asker asker = ready(stage);
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    String link = Stage.path(asker.link("packages"));
                    screen.open(link);
                    screen.press();
                    String code = code(asker.newest(4));
                    screen.open(link);
                    Response again =
                            screen.page()
                                    .waitForResponse(
                                            response -> response.url().contains(link),
                                            screen::press);
                    assertThat(again.status()).isEqualTo(429);
                    assertThat(screen.words()).contains("Uuden voit pyytää klo");
                    screen.fill("code", code).press();
                    assertThat(screen.heading()).isEqualTo("Tietosi");
                });
    }

    private Asker ready(Stage stage) {
        Asker asker = stage.consenting(look);
        asker.askAndConfirm(Right.ACCESS);
        asker.newest(3);
        return asker;
    }

    /** The six digits of the mail that carries a code. */
    static String code(String mail) {
        return mail.lines()
                .map(line -> line.replaceAll("[\\s\\u00A0]", ""))
                .filter(line -> line.matches("\\d{6}"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code in the mail"));
    }

    private static String content(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
