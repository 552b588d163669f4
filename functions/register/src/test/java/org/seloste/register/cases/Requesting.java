package org.seloste.register.cases;

import static org.seloste.register.testing.Example.NOW;
import static org.seloste.register.testing.Example.TWO_MAILS;
import static org.seloste.register.testing.Example.address;
import static org.seloste.register.testing.Example.keys;
import static org.seloste.register.testing.Example.submission;

import org.seloste.letters.Letter;
import org.seloste.letters.Letters;
import org.seloste.register.Register;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.TimedId;
import org.seloste.register.storage.Item;
import org.seloste.register.testing.LocalTables;
import org.seloste.statement.Right;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks as people do, and follows the links of their mails. */
final class Requesting {
    static final String ADDRESS = "maija@example.com";

    private final LocalTables tables;
    private final Register register;

    Requesting(LocalTables tables) {
        this(tables, tables.client());
    }

    Requesting(LocalTables tables, DynamoDbClient client) {
        this.tables = tables;
        this.register = tables.register(client, keys());
    }

    Register register() {
        return register;
    }

    Cases cases() {
        return register.cases();
    }

    static Ask ask(Map<Right, Details> wishes) {
        return new Ask(Channel.FORM, "fi", "Maija Meri", address(ADDRESS), wishes, NOW);
    }

    static Ask ask(Right... rights) {
        return ask(wishes(rights));
    }

    static Ask askFrom(String address, Right... rights) {
        return new Ask(Channel.FORM, "fi", "Niilo", address(address), wishes(rights), NOW);
    }

    private static Map<Right, Details> wishes(Right... rights) {
        Map<Right, Details> wishes = new EnumMap<>(Right.class);
        for (Right right : rights) {
            wishes.put(right, Details.none());
        }
        return wishes;
    }

    /** Makes the address one of somebody who is in the register. */
    void know() {
        know("contact");
    }

    void know(String form) {
        register.submissions().receive(submission(form, ADDRESS, "Hei", form), TWO_MAILS, NOW);
    }

    /** Asks, and gives the case back as it is stored. */
    Case waiting(Right... rights) {
        return waiting(ask(rights), "key");
    }

    Case waiting(Ask ask, String key) {
        return find(cases().ask(ask, key, NOW));
    }

    Case find(Asked asked) {
        return register.links()
                .verify(Purpose.RESEND, asked.resendToken(), NOW)
                .flatMap(cases()::find)
                .orElseThrow();
    }

    /** Asks and confirms. */
    Case confirmed(Right... rights) {
        return confirm(waiting(rights), NOW.plus(Duration.ofHours(1)));
    }

    Case confirmed(Ask ask) {
        return confirm(waiting(ask, "key"), NOW.plus(Duration.ofHours(1)));
    }

    Case confirm(Case request, Instant now) {
        return switch (cases().confirm(confirmToken(request), now)) {
            case Opening.Confirmed(Case after, String _, _) -> after;
            case Opening other -> throw new AssertionError("not confirmed: " + other);
        };
    }

    /** A token of the first mail. */
    String confirmToken(Case request) {
        return confirmToken(request, NOW.plus(Duration.ofHours(72)));
    }

    String confirmToken(Case request, Instant end) {
        return register.links()
                .token(Purpose.CONFIRMATION, new TimedId(request.id(), end).signed());
    }

    String statusToken(Case request) {
        return cases().statusToken(request);
    }

    Case current(Case request) {
        return cases().find(request.id()).orElseThrow();
    }

    /** What the case owes, as letters, in no order. */
    List<Letter> letters(Case request) {
        return mails(request).stream()
                .map(item -> Letters.read(item.text("kind"), item.text("facts")))
                .sorted(Comparator.comparing(Letter::kind))
                .toList();
    }

    <L extends Letter> L letter(Case request, Class<L> kind) {
        List<L> found = letters(request).stream().filter(kind::isInstance).map(kind::cast).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " letters of " + kind.getSimpleName());
        }
        return found.getFirst();
    }

    List<Item> mails(Case request) {
        return tables.mails().stream()
                .filter(item -> item.text("pk").equals(request.id()))
                .toList();
    }

    /** As if all mails had gone out. */
    void deliver() {
        tables.mails().forEach(item -> tables.delete(LocalTables.TABLES.outbox(), item));
    }
}
