package org.seloste.register.person;

import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the owner of an address sees of a submission, and confirms. */
final class Reading {
    private final Database database;
    private final SubmissionItems items;
    private final ConsentPress press;
    private final LeafDates dates;

    Reading(Database database, SubmissionItems items, ConsentPress press, LeafDates dates) {
        this.database = database;
        this.items = items;
        this.press = press;
        this.dates = dates;
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
                                        consents(link, SubmissionItems.consents(item), now)));
    }

    /** All of them at once; does nothing when it was done before. */
    void confirmConsents(SubmissionLink link, Instant now) {
        Optional<Item> submission = submission(link, now);
        List<String> consents = submission.map(SubmissionItems::consents).orElse(List.of());
        if (consents.isEmpty()) {
            return;
        }
        press.confirm(link, consents, now);
    }

    private List<Received.Consent> consents(SubmissionLink link, List<String> keys, Instant now) {
        List<Received.Consent> consents = new ArrayList<>();
        for (String key : keys) {
            get(link, SubmissionItems.consentKey(key, link.submission()))
                    .filter(item -> LeafDates.isAlive(item, now))
                    .map(item -> consent(key, item))
                    .ifPresent(consents::add);
        }
        return consents;
    }

    private static Received.Consent consent(String key, Item item) {
        return new Received.Consent(key, item.text("text"), SubmissionItems.isConfirmed(item));
    }

    private Optional<Item> submission(SubmissionLink link, Instant now) {
        return get(link, SubmissionItems.SUBMISSION + link.submission())
                .filter(item -> LeafDates.isAlive(item, now))
                .map(item -> dates.shown(item, now));
    }

    private Optional<Item> get(SubmissionLink link, String sk) {
        return database.get(items.get(link.person(), sk));
    }
}
