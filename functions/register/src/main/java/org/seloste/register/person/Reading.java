package org.seloste.register.person;

import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Journal;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the owner of an address sees of a submission, and confirms. */
final class Reading {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DynamoDbClient client;
    private final SubmissionItems items;
    private final Journal journal;

    Reading(DynamoDbClient client, SubmissionItems items, Journal journal) {
        this.client = client;
        this.items = items;
        this.journal = journal;
    }

    Optional<Received> find(SubmissionLink link, Instant now) {
        return submission(link, now)
                .map(
                        item ->
                                new Received(
                                        item.text("form"),
                                        item.text("language"),
                                        Instant.parse(item.text("receivedAt")),
                                        SubmissionItems.kept(item),
                                        item.texts("values"),
                                        consents(link, consentsOf(item), now)));
    }

    /** All of them at once; does nothing when it was done before. */
    void confirmConsents(SubmissionLink link, Instant now) {
        Optional<Item> submission = submission(link, now);
        List<String> consents = submission.map(Reading::consentsOf).orElse(List.of());
        if (consents.isEmpty()) {
            return;
        }
        Transaction transaction = new Transaction(client);
        for (String consent : consents) {
            transaction.update("consent", items.confirm(link, consent, now));
        }
        Map<String, String> refs =
                Map.of("submission", link.submission(), "consents", String.join(" ", consents));
        journal.write(transaction, new Entry(Event.CONSENTS_CONFIRMED, link.person(), refs), now);
        switch (transaction.commit(Budget.of(PATIENCE))) {
            case Committed(), Refused(Map<String, ?> _) -> {}
        }
    }

    private List<Received.Consent> consents(SubmissionLink link, List<String> keys, Instant now) {
        List<Received.Consent> consents = new ArrayList<>();
        for (String key : keys) {
            get(link, SubmissionItems.consentKey(key, link.submission()))
                    .filter(item -> SubmissionItems.isAlive(item, now))
                    .map(item -> consent(key, item))
                    .ifPresent(consents::add);
        }
        return consents;
    }

    private static Received.Consent consent(String key, Item item) {
        return new Received.Consent(key, item.text("text"), SubmissionItems.isConfirmed(item));
    }

    private static List<String> consentsOf(Item submission) {
        return submission.value("consents").l().stream().map(AttributeValue::s).toList();
    }

    private Optional<Item> submission(SubmissionLink link, Instant now) {
        return get(link, SubmissionItems.SUBMISSION + link.submission())
                .filter(item -> SubmissionItems.isAlive(item, now));
    }

    private Optional<Item> get(SubmissionLink link, String sk) {
        return Optional.of(client.getItem(items.get(link.person(), sk)).item())
                .filter(item -> !item.isEmpty())
                .map(Item::read);
    }
}
