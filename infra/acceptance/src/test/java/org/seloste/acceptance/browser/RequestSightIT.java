package org.seloste.acceptance.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.acceptance.Asker;
import org.seloste.statement.Right;

import java.util.stream.Stream;

/**
 * Every page of a request: accessible, and never too wide. Words are widest in Finnish and Swedish;
 * English differs by nothing else, and is looked at where people begin.
 */
@ExtendWith(SharedStage.class)
final class RequestSightIT {
    private static Stream<Look> looks() {
        return Look.all();
    }

    private static Stream<Look> widest() {
        return Look.all().filter(look -> !look.language().equals("en"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void form_isAccessible_fromTheFirstQuestionToTheMail(Look look, Stage stage) {
        Asker asker = stage.stranger(look);
        stage.visit(look, screen -> seeForm(new Sight(look, screen), screen, asker));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void request_isAccessible_fromItsLinkToItsWithdrawal(Look look, Stage stage) {
        Asker asker = stage.consenting(look);
        stage.visit(
                look,
                screen -> {
                    RequestFormIT.toReview(screen, asker);
                    screen.pressSending("send");
                    asker.newest(2);
                    seeRequest(new Sight(look, screen), screen, asker);
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("widest")
    void download_isAccessible_fromItsLinkToTheFiles(Look look, Stage stage) {
        Asker asker = stage.consenting(look);
        asker.askAndConfirm(Right.ACCESS);
        asker.newest(3);
        stage.visit(look, screen -> seeDownload(new Sight(look, screen), screen, asker));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("widest")
    void mailedButtons_areAccessible_beforeAndAfterThePress(Look look, Stage stage) {
        Asker asker = stage.consenting(look);
        String unsubscribe = MailedLinks.unsubscribe(stage, asker);
        Asker moved = MailedLinks.newAddress(stage, asker, look);
        stage.visit(
                look,
                screen -> {
                    Sight sight = new Sight(look, screen);
                    seeButton(sight, screen, unsubscribe);
                    seeButton(sight, screen, Stage.path(moved.link("addresses")));
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("widest")
    void brokenLinks_areAccessible(Look look, Stage stage) {
        stage.visit(
                look,
                screen -> {
                    for (String path :
                            new String[] {
                                "/requests/confirm/none",
                                "/requests/status/none",
                                "/packages/none",
                                "/unsubscribe/none",
                                "/addresses/none"
                            }) {
                        screen.open(path);
                        new Sight(look, screen).check(path);
                    }
                });
    }

    private static void seeForm(Sight sight, Screen screen, Asker asker) {
        screen.form();
        sight.check("wishes");
        screen.press();
        sight.checkErrors("wishes, nothing chosen");
        screen.wish(Right.values()).press();
        sight.check("details");
        screen.press();
        sight.checkErrors("details, nothing said");
        RequestFormIT.details(screen).fill("situation", "Arbetsplats".repeat(9)).press();
        sight.check("contact");
        screen.press();
        sight.checkErrors("contact, no address");
        screen.fill("email", asker.email()).fill("name", "Ö".repeat(60)).press();
        sight.check("review");
        screen.pressSending("send");
        sight.check("check your mail");
        screen.press();
        sight.check("sent again");
    }

    private static void seeRequest(Sight sight, Screen screen, Asker asker) {
        screen.open(Stage.path(asker.link("requests/confirm")));
        sight.check("confirm");
        screen.press();
        sight.check("confirmed");
        screen.follow("/requests/status/");
        sight.check("status");
        String status = screen.page().url();
        screen.follow("/letters/");
        sight.check("letter");
        screen.page().navigate(status);
        screen.follow("/withdraw");
        sight.check("withdraw");
        screen.press();
        sight.checkErrors("withdraw, nothing chosen");
    }

    private static void seeDownload(Sight sight, Screen screen, Asker asker) {
        screen.open(Stage.path(asker.link("packages")));
        sight.check("package");
        screen.press();
        sight.check("code");
        String code = DownloadIT.code(asker.newest(4));
        screen.press();
        sight.checkErrors("no code");
        screen.fill("code", code).press();
        sight.check("files");
    }

    private static void seeButton(Sight sight, Screen screen, String link) {
        screen.open(link);
        sight.check("before the press");
        screen.press();
        sight.check("after the press");
    }
}
