package org.seloste.register.person;

import org.seloste.letters.Letters;
import org.seloste.letters.MarketingMessage;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Keys;
import org.seloste.register.key.UnsubscribeId;
import org.seloste.register.key.Use;
import org.seloste.register.outbox.Mail;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Transaction;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Field;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marketing to those who allowed it. It is looked at when the mail is owed, so that whoever sends
 * it learns who is left out, and once more when it leaves.
 */
public final class MarketingMails {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final Persons persons;
    private final Outbox outbox;
    private final Journal journal;
    private final Keys keys;
    private final AddressHash hash;
    private final Statement statement;

    public MarketingMails(
            Database database,
            Persons persons,
            Outbox outbox,
            Journal journal,
            Keys keys,
            Statement statement) {
        this.database = database;
        this.persons = persons;
        this.outbox = outbox;
        this.journal = journal;
        this.keys = keys;
        this.hash = new AddressHash(keys);
        this.statement = statement;
    }

    /**
     * Owes a message to a person, if that is allowed; the same message with the same key once.
     *
     * @param key what tells a repeat from another message of the same words
     * @param actor the employee who sends it
     * @return {@link Marketing#ALLOWED} when it is owed, else why it is not
     */
    public Marketing owe(
            String person, MarketingMessage message, String key, String actor, Instant now) {
        Optional<PersonState> state = persons.state(person, now);
        Optional<EmailAddress> to = state.flatMap(this::address);
        if (state.isEmpty() || to.isEmpty()) {
            return Marketing.GONE;
        }
        Marketing marketing = persons.marketing().of(person, to.get(), now);
        if (marketing == Marketing.ALLOWED) {
            owe(state.get(), to.get(), message, key, actor, now);
        }
        return marketing;
    }

    private Optional<EmailAddress> address(PersonState person) {
        return statement.categories().stream()
                .flatMap(category -> category.fields().stream())
                .filter(field -> field.type() == Field.Type.EMAIL)
                .flatMap(field -> Optional.ofNullable(person.fields().get(field.key())).stream())
                .flatMap(fact -> EmailAddress.parse(fact.value()).stream())
                .findFirst();
    }

    private void owe(
            PersonState person,
            EmailAddress to,
            MarketingMessage message,
            String key,
            String actor,
            Instant now) {
        Transaction transaction = database.transaction();
        Mail mail =
                new Mail(
                        message.kind(),
                        person.language(),
                        to.asTyped(),
                        null,
                        Letters.write(message),
                        false,
                        new UnsubscribeId(person.id(), hash.newest(to)).link());
        String once = keys.current().id(Use.EDIT, List.of("message", key, mail.facts()));
        outbox.oweOnce(transaction, person.id(), once, mail, now);
        Map<String, String> refs = Map.of("actor", actor);
        journal.write(transaction, new Entry(Event.MARKETING_OWED, person.id(), refs), now);
        transaction.commit(Budget.of(PATIENCE));
    }
}
