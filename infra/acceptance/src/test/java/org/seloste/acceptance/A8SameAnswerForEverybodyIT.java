package org.seloste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.seloste.statement.Right;

import java.net.http.HttpResponse;

/** A8: who asks is told the same, whether or not the register knows them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class A8SameAnswerForEverybodyIT {
    private Running running;

    @BeforeAll
    void start() throws Exception {
        running = Running.start(Running.KUMU);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void a8_knownAndUnknownAddress_getTheSameAnswer_andOnlyTheMailsDiffer() {
        Asker known = running.asker("a8-known@example.com").known();
        Asker unknown = running.asker("a8-other@example.com");

        HttpResponse<String> toKnown = known.ask(Right.ACCESS);
        HttpResponse<String> toUnknown = unknown.ask(Right.ACCESS);

        assertThat(toKnown.statusCode()).isEqualTo(toUnknown.statusCode());
        assertThat(masked(toKnown, known)).isEqualTo(masked(toUnknown, unknown));
        assertThat(names(toKnown)).isEqualTo(names(toUnknown));

        running.mailbox().awaitMailsTo(known.email(), 2);
        running.mailbox().awaitMailsTo(unknown.email(), 1);
        known.press(known.link("requests/confirm"));
        unknown.press(unknown.link("requests/confirm"));
        running.mailbox().awaitMailsTo(known.email(), 3);
        assertThat(known.link("packages")).isNotNull();
        assertThat(unknown.newest(2)).contains("ei ole sinua koskevia");
    }

    @Test
    void a8_fourthRequestInADay_isStoredAndAnsweredTheSame_butMailedNoMore() {
        Asker asker = running.asker("a8-often@example.com");
        String first = masked(asker.ask(Right.ACCESS), asker);
        asker.ask(Right.ERASURE);
        asker.ask(Right.RESTRICTION, Right.ACCESS);
        running.mailbox().awaitMailsTo(asker.email(), 2);
        int cases = cases();

        String fourth = masked(asker.ask(Right.PORTABILITY), asker);

        assertThat(fourth).isEqualTo(first);
        assertThat(cases()).isEqualTo(cases + 1);
        running.mailbox().awaitMailsTo(asker.email(), 3);
        Control.pause(2000);
        assertThat(asker.mails()).hasSize(3);
    }

    private int cases() {
        return (int)
                running.items("Cases").stream()
                        .filter(item -> item.get("sk").s().equals("@"))
                        .filter(item -> item.get("pk").s().startsWith("C#"))
                        .count();
    }

    /** Without what the asker typed, and without what is drawn by lot. */
    private static String masked(HttpResponse<String> page, Asker asker) {
        return page.body()
                .replace(asker.email(), "(address)")
                .replaceAll("value=\"[A-Za-z0-9_.-]{16,}\"", "value=\"(key)\"")
                .replaceAll("value=\"[A-Z_]+\"", "value=\"(wish)\"")
                .replaceAll("20\\d\\d-[A-Z0-9]{6}", "(number)");
    }

    private static Object names(HttpResponse<String> page) {
        return page.headers().map().keySet();
    }
}
