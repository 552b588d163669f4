package org.seloste.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.acceptance.Asker;
import org.seloste.statement.Right;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links whose time is over say what they were and what to do. The clock moves: a stage apart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GoneLinkIT {
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private Stage stage;

    @BeforeAll
    void open() throws Exception {
        stage = Stage.open();
    }

    @AfterAll
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void linksAfterTheirTime_areGone_inEveryLook() {
        Map<String, Asker> askers = new HashMap<>();
        Map<String, String> confirming = new HashMap<>();
        Map<String, String> downloading = new HashMap<>();
        for (String language : LANGUAGES) {
            Asker asker = asked(language);
            askers.put(language, asker);
            confirming.put(language, Stage.path(asker.link("requests/confirm")));
            downloading.put(language, Stage.path(ready(language).link("packages")));
        }
        stage.running().control().advance("PT73H");
        Look.all().forEach(look -> seeExpired(look, confirming.get(look.language())));
        LANGUAGES.forEach(
                language -> askAgain(language, confirming.get(language), askers.get(language)));
        stage.running().control().advance("P5D");
        Look.all().forEach(look -> seeNoCopy(look, downloading.get(look.language())));
    }

    private void seeExpired(Look look, String link) {
        stage.visit(
                look,
                screen -> {
                    assertThat(screen.open(link)).isEqualTo(410);
                    new Sight(look, screen).check("a confirmation link after 73 hours");
                });
    }

    /**
     * The page of the old link leads to a new one; the reminder of the third day may have brought
     * it.
     */
    private void askAgain(String language, String link, Asker asker) {
        stage.visit(
                Look.in(language).withScripts(false),
                screen -> {
                    screen.open(link);
                    screen.press();
                    asker.newest(2);
                    assertThat(screen.open(Stage.path(asker.link("requests/confirm"))))
                            .isEqualTo(200);
                });
    }

    private void seeNoCopy(Look look, String link) {
        stage.visit(
                look,
                screen -> {
                    assertThat(screen.open(link)).isEqualTo(410);
                    new Sight(look, screen).check("a copy after its week");
                    assertThat(screen.page().locator("main a[href*='/requests']").count())
                            .isPositive();
                });
    }

    private Asker asked(String language) {
        Asker asker = stage.stranger(Look.in(language));
        asker.ask(Right.ACCESS);
        asker.newest(1);
        return asker;
    }

    private Asker ready(String language) {
        Asker asker = stage.consenting(Look.in(language));
        asker.askAndConfirm(Right.ACCESS);
        asker.newest(3);
        return asker;
    }
}
