package org.seloste.acceptance.browser;

import org.seloste.acceptance.Asker;
import org.seloste.acceptance.Desk;
import org.seloste.statement.Right;

import java.util.List;
import java.util.Map;

/** Gets the mails sent whose links only the desk's work brings about. */
final class MailedLinks {
    private static final String EMPLOYEE = "auli";

    private MailedLinks() {}

    /** Sends a marketing message, and gives the path that its mail leads to. */
    static String unsubscribe(Stage stage, Asker asker) {
        int before = asker.mails().size();
        if (!send(stage, asker)) {
            throw new AssertionError("the message was left out");
        }
        asker.newest(before + 1);
        return Stage.path(asker.link("unsubscribe"));
    }

    /** Whether a marketing message to that person is sent. */
    static boolean send(Stage stage, Asker asker) {
        return stage.running()
                .desk(EMPLOYEE)
                .post(
                        "/desk/messages",
                        Map.of(
                                "subject", "Uutiskirje",
                                "text", "Hei!",
                                "persons", List.of(person(stage, asker))))
                .json()
                .at("/results/0/sent")
                .asBoolean();
    }

    /** Has somebody's address corrected; gives the reader of the new one. */
    static Asker newAddress(Stage stage, Asker asker, Look look) {
        Asker moved = stage.stranger(look);
        int before = asker.mails().size();
        asker.askAndConfirm(
                List.of(
                        Map.entry("field", "email"),
                        Map.entry("wrong", asker.email()),
                        Map.entry("right", moved.email())),
                Right.RECTIFICATION);
        asker.newest(before + 2);
        Desk desk = stage.running().desk(EMPLOYEE);
        desk.rule(
                asker.number(),
                Map.of(
                        "right",
                        Right.RECTIFICATION,
                        "verdict",
                        "ACCEPT",
                        "fields",
                        Map.of("email", moved.email())));
        moved.newest(1);
        return moved;
    }

    private static String person(Stage stage, Asker asker) {
        return stage.running()
                .desk(EMPLOYEE)
                .post(
                        "/desk/persons/search",
                        Map.of("email", asker.email(), "purpose", "marketing"))
                .json()
                .at("/persons/0/id")
                .asText();
    }
}
