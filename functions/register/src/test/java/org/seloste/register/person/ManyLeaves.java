package org.seloste.register.person;

import static org.seloste.register.testing.Example.GONE;
import static org.seloste.register.testing.Example.NOW;

import org.seloste.register.storage.Item;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A long history. */
final class ManyLeaves {
    private ManyLeaves() {}

    static List<Item> submissions(String person, int count) {
        return IntStream.range(0, count).mapToObj(i -> submission(person, i)).toList();
    }

    private static Item submission(String person, int number) {
        return Item.of(RootItems.pk(person), "S#%022d".formatted(number))
                .text("form", "contact")
                .text("relationship", "prospect")
                .text("source", "web_form")
                .texts("values", Map.of("message", "message " + number))
                .textList("consents", List.of())
                .text("language", "fi")
                .text("receivedAt", NOW.plusSeconds(number).toString())
                .text("receivedOn", "2026-11-24")
                .text("lastDay", "2029-11-24")
                .text("statementVersion", "2026-11-24")
                .text("contentHash", "hash")
                .seconds("deletableFrom", GONE)
                .seconds("expiresAt", GONE.plus(Duration.ofDays(7)));
    }
}
