package org.seloste.register.person;

import org.seloste.register.storage.Item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads it from the person's items. */
final class StoredExport implements PersonExport {
    private final String person;
    private final PersonState state;
    private final boolean onlyKeptByLaw;
    private final Optional<Instant> consentsWithdrawnAt;
    private final Leaves leaves;
    private final Leaves.View view;
    private final Reach reach;

    /** Which submissions are the reader's to see. */
    interface Reach {
        boolean has(String submission);

        boolean isAll();
    }

    StoredExport(Item root, PersonState state, Leaves leaves, Leaves.View view, Reach reach) {
        this.person = state.id();
        this.state = state;
        this.onlyKeptByLaw = root.flag("minimum");
        this.consentsWithdrawnAt = root.find("consentsWithdrawnAt").map(Instant::parse);
        this.leaves = leaves;
        this.view = view;
        this.reach = reach;
    }

    @Override
    public PersonState state() {
        return state;
    }

    @Override
    public boolean isOnlyKeptByLaw() {
        return onlyKeptByLaw;
    }

    @Override
    public Stream<Sent> submissions() {
        return of(SubmissionItems.SUBMISSION)
                .filter(item -> reach.has(PersonItems.keyOf(item)))
                .map(StoredExport::sent);
    }

    @Override
    public Stream<Consent> consents() {
        return of("C#").map(item -> consent(item, consentsWithdrawnAt))
                .filter(consent -> reach.has(consent.submission()));
    }

    @Override
    public Stream<SourceAddress> sourceAddresses() {
        return of("I#").map(StoredExport::source).filter(ip -> reach.has(ip.submission()));
    }

    @Override
    public Stream<Service> services() {
        return whole(LeafItems.SERVICE).map(StoredExport::service);
    }

    @Override
    public Stream<Voucher> vouchers() {
        return whole(LeafItems.VOUCHER).map(StoredExport::voucher);
    }

    @Override
    public Stream<Disclosure> disclosures() {
        return whole(LeafItems.DISCLOSURE).map(StoredExport::disclosure);
    }

    private Stream<Item> whole(String prefix) {
        return reach.isAll() ? of(prefix) : Stream.empty();
    }

    private Stream<Item> of(String prefix) {
        return view.of(leaves.of(person, prefix));
    }

    static Sent sent(Item item) {
        return new Sent(
                PersonItems.keyOf(item),
                item.text("form"),
                item.text("source"),
                item.text("language"),
                Instant.parse(item.text("receivedAt")),
                LocalDate.parse(item.text("lastDay")),
                item.text("statementVersion"),
                item.texts("values"),
                SubmissionItems.consents(item));
    }

    /** A withdrawal reaches every consent that was given before it, whenever it was confirmed. */
    static Consent consent(Item item, Optional<Instant> withdrawnAt) {
        Instant givenAt = Instant.parse(item.text("givenAt"));
        return new Consent(
                submissionOf(item),
                item.text("purpose"),
                item.text("text"),
                item.text("language"),
                item.text("statementVersion"),
                givenAt,
                item.find("confirmedAt").map(Instant::parse).orElse(null),
                withdrawnAt.filter(at -> !givenAt.isAfter(at)).orElse(null));
    }

    private static SourceAddress source(Item item) {
        return new SourceAddress(submissionOf(item), item.text("ip"), item.seconds(LeafDates.GONE));
    }

    private static Service service(Item item) {
        return new Service(
                idOf(item),
                LocalDate.parse(item.text("on")),
                item.text("source"),
                item.texts("values"));
    }

    private static Voucher voucher(Item item) {
        return new Voucher(
                idOf(item),
                LocalDate.parse(item.text("financialYearEnd")),
                LocalDate.parse(item.text("lastDay")),
                item.texts("values"));
    }

    static Disclosure disclosure(Item item) {
        return new Disclosure(
                idOf(item),
                item.text("recipient"),
                item.find("contact").orElse(null),
                item.textList("fields"),
                LocalDate.parse(item.text("on")),
                item.text("reason"),
                item.text("country"),
                item.find("transferBasis").orElse(null));
    }

    private static String submissionOf(Item leaf) {
        String sk = leaf.text("sk");
        return sk.substring(sk.lastIndexOf('#') + 1);
    }

    private static String idOf(Item leaf) {
        return leaf.text("sk").substring(2);
    }

    /** Names the person. */
    @Override
    public String toString() {
        return "StoredExport[" + person + "]";
    }
}
