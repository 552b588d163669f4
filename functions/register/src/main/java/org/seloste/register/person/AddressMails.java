package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.AddressAdded;
import org.seloste.letters.FurtherAddress;
import org.seloste.letters.Letter;
import org.seloste.letters.Letters;
import org.seloste.register.key.AddressId;
import org.seloste.register.key.Link;
import org.seloste.register.outbox.Mail;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Field;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;

/** Who hears of it when one more address is to lead to a person. */
final class AddressMails {
    private final Outbox outbox;
    private final Statement statement;

    AddressMails(Outbox outbox, Statement statement) {
        this.outbox = outbox;
        this.statement = statement;
    }

    /** The address itself, to be confirmed; and those that we write to so far. */
    void owe(Transaction t, Item root, EmailAddress added, AddressId link, Instant now) {
        Instant ends =
                now.plus(statement.requests().confirmation()).truncatedTo(ChronoUnit.SECONDS);
        owe(t, root, new FurtherAddress(ends), added, link.until(ends), now);
        Letter told = new AddressAdded(LegalClock.of(statement).receivedOn(now));
        known(root)
                .filter(address -> !address.normalised().equals(added.normalised()))
                .forEach(address -> owe(t, root, told, address, null, now));
    }

    private void owe(
            Transaction t,
            Item root,
            Letter letter,
            EmailAddress to,
            @Nullable Link link,
            Instant now) {
        Mail mail =
                new Mail(
                        letter.kind(),
                        root.text("language"),
                        to.asTyped(),
                        null,
                        Letters.write(letter),
                        false,
                        link);
        outbox.owe(t, RootItems.id(root), mail, now);
    }

    private Stream<EmailAddress> known(Item root) {
        Map<String, Item> fields = root.parts("fields");
        return statement.categories().stream()
                .flatMap(category -> category.fields().stream())
                .filter(field -> field.type() == Field.Type.EMAIL)
                .flatMap(field -> Stream.ofNullable(fields.get(field.key())))
                .flatMap(fact -> EmailAddress.parse(fact.text("value")).stream());
    }
}
