package org.seloste.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.form;
import static org.seloste.register.testing.Example.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.Example;
import org.seloste.register.testing.LocalTables;
import org.seloste.register.testing.WithTables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@ExtendWith(WithTables.class)
final class NothingTypedInKeysTest {
    private static final String CANARY = "canary";
    private static final String IP = "198.51.100.77";

    private final LocalTables tables;

    NothingTypedInKeysTest(LocalTables tables) {
        this.tables = tables;
    }

    @Test
    void neitherKeysNorJournalNorDescriptionsHoldWhatWasTyped() {
        Submission sent = sent();
        List<String> links = new ArrayList<>();
        tables.register()
                .submissions()
                .receive(
                        sent,
                        (kept, link) -> {
                            links.add(link);
                            return List.of(mail(CANARY + "@example.com", true, link));
                        },
                        NOW);

        List<String> seen = new ArrayList<>(links);
        for (String table : List.of("Register", "Outbox", "Journal")) {
            tables.all(table).forEach(item -> seen.add(keys(item) + item));
        }
        tables.all("Journal").forEach(item -> seen.add(item.attributes().toString()));
        seen.add(sent.toString());
        seen.add(mail(CANARY + "@example.com", true, null).toString());

        assertThat(seen).hasSizeGreaterThan(8);
        assertThat(seen).noneMatch(text -> text.contains(CANARY) || text.contains(IP));
    }

    private static String keys(Item item) {
        return item.text("pk")
                + item.text("sk")
                + item.find("dueShard")
                + item.find("dueAt")
                + item.find("unsent");
    }

    private static Submission sent() {
        return new Submission(
                form("contact"),
                address(CANARY + "@example.com"),
                Map.of("email", CANARY + "@example.com", "name", CANARY, "message", CANARY),
                List.of(),
                "fi",
                SubmissionKey.given(Example.keys().current(), CANARY),
                IP);
    }
}
