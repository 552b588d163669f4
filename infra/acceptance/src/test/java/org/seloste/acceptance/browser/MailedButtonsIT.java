package org.seloste.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.acceptance.Asker;

/** The mailed links whose page is one button: stopping marketing, confirming a new address. */
@ExtendWith(SharedStage.class)
final class MailedButtonsIT {
    private final Look look = Look.in("fi");

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void unsubscribing_asksFirst_andBansAtOnce(boolean scripts, Stage stage) {
        Asker asker = stage.consenting(look);
        String link = MailedLinks.unsubscribe(stage, asker);
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    screen.open(link);
                    assertThat(screen.heading()).isEqualTo("Kiellä markkinointi");
                    assertThat(MailedLinks.send(stage, asker)).as("looked at only").isTrue();
                    screen.open(link);
                    screen.press();
                    assertThat(screen.heading()).isEqualTo("Et saa meiltä enää markkinointia");
                    assertThat(MailedLinks.send(stage, asker)).isFalse();
                });
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void newAddress_isConfirmedByTheButtonOnItsPage(boolean scripts, Stage stage) {
        Asker asker = stage.consenting(look);
        Asker moved = MailedLinks.newAddress(stage, asker, look);
        stage.visit(
                look.withScripts(scripts),
                screen -> {
                    screen.open(Stage.path(moved.link("addresses")));
                    assertThat(screen.heading()).isEqualTo("Vahvista osoitteesi");
                    screen.press();
                    assertThat(screen.heading()).isEqualTo("Osoitteesi on vahvistettu");
                });
    }
}
