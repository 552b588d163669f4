package org.seloste.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.acceptance.Asker;
import org.seloste.acceptance.Control;
import org.seloste.statement.Right;

/** The request form, question by question. */
@ExtendWith(SharedStage.class)
final class RequestFormIT {
    private static final Right[] WISHES = {
        Right.RECTIFICATION, Right.RESTRICTION, Right.ACCESS, Right.ERASURE
    };

    private final Look look = Look.in("fi");

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void severalWishes_areAskedPageByPage_andSentOnce(boolean scripts, Stage stage) {
        Asker asker = stage.stranger(look);
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    toReview(screen, asker);
                    assertThat(screen.words())
                            .contains("Haluan nähdä tietoni")
                            .contains("Åsa Öst")
                            .contains("Åsa Östman")
                            .contains("Poistettuja tietoja ei voi palauttaa.")
                            .contains(asker.email());
                    screen.page().locator("main button[value=send]").dblclick();
                    screen.page().locator("form[action='/requests/resend']").waitFor();
                    assertThat(screen.heading()).isEqualTo("Tarkista sähköpostisi");
                    assertThat(screen.words()).contains(asker.email()).contains("72 tuntia");
                });
        stage.running().mailbox().awaitMailsTo(asker.email(), 1);
        Control.pause(2_000);
        assertThat(asker.mails()).hasSize(1);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void onlyWhatWasTicked_isAskedAbout(boolean scripts, Stage stage) {
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    screen.form().wish(Right.ERASURE).press();
                    assertThat(screen.page().locator("[name=category]").count()).isPositive();
                    assertThat(screen.page().locator("[name=ground], [name=right]").count())
                            .isZero();
                    screen.form().wish(Right.ACCESS).press();
                    assertThat(screen.page().locator("main [name=email]").count()).isEqualTo(1);
                });
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void faults_areSummarisedWithFocus_andEverythingIsKept(boolean scripts, Stage stage) {
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    assertFault(screen.form().press(), "Valitse, mitä pyyntösi koskee.");
                    screen.wish(WISHES).press();
                    screen.fill("restriction", "Osoite on vanha.").press();
                    assertFault(screen, "Kerro, mikä on väärin tai miten sen pitää olla.");
                    assertFault(screen, "Valitse, miksi tietojesi käyttöä pitää rajoittaa.");
                    assertThat(screen.value("restriction")).isEqualTo("Osoite on vanha.");
                    details(screen).press();
                    screen.fill("name", "Åsa Öst").fill("email", "nobody").press();
                    assertFault(screen, "Kirjoita sähköpostiosoite kokonaan, myös @-merkki.");
                    assertThat(screen.value("email")).isEqualTo("nobody");
                    assertThat(screen.value("name")).isEqualTo("Åsa Öst");
                });
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void change_leadsBackToTheQuestion_withEverythingThatWasSaid(boolean scripts, Stage stage) {
        Asker asker = stage.stranger(look);
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    toReview(screen, asker);
                    screen.pressSending("details");
                    assertThat(screen.value("right")).isEqualTo("Åsa Östman");
                    assertThat(screen.isTicked("ground", "ACCURACY_CONTESTED")).isTrue();
                    screen.fill("right", "Åsa Öhman").press().press();
                    assertThat(screen.words()).contains("Åsa Öhman").doesNotContain("Östman");
                    screen.pressSending("wishes");
                    for (Right wish : WISHES) {
                        assertThat(screen.isTicked("wish", wish.name())).isTrue();
                    }
                });
    }

    /** Follows the link of an error to the field that it is about. */
    private static void assertFault(Screen screen, String words) {
        assertThat(screen.page().title()).startsWith("Virhe: ");
        screen.awaitFocusedSummary();
        assertThat(screen.page().locator(".errors").innerText()).contains(words);
        String anchor =
                screen.page()
                        .locator(".errors a", new Page.LocatorOptions().setHasText(words))
                        .getAttribute("href");
        assertThat(screen.page().locator("[id='" + anchor.substring(1) + "']").count())
                .isEqualTo(1);
    }

    static void toReview(Screen screen, Asker asker) {
        details(screen.form().wish(WISHES).press()).press();
        screen.fill("email", asker.email()).fill("name", "Åsa Öst").press();
    }

    static Screen details(Screen screen) {
        return screen.fill("wrong", "Åsa Öst")
                .fill("right", "Åsa Östman")
                .tick("ground", "ACCURACY_CONTESTED");
    }
}
