package org.seloste.register.person;

import org.seloste.register.storage.Item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A copy of everything that is stored of a person (GDPR Art. 15(1), (3)). What may be long is read
 * page by page while the streams are used; each of them can be asked for again.
 */
public final class PersonExport {
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

    PersonExport(Item root, PersonState state, Leaves leaves, Leaves.View view, Reach reach) {
        this.person = state.id();
        this.state = state;
        this.onlyKeptByLaw = root.flag("minimum");
        this.consentsWithdrawnAt = root.find("consentsWithdrawnAt").map(Instant::parse);
        this.leaves = leaves;
        this.view = view;
        this.reach = reach;
    }

    /**
     * How the person stands: fields with source and since, relationships, restrictions, the ban,
     * and how long what is kept. Of somebody who only reaches what came from their address, nothing
     * but the fields that it told.
     */
    public PersonState state() {
        return state;
    }

    /** Whether the person was erased, and only the least is kept because a law says so. */
    public boolean isOnlyKeptByLaw() {
        return onlyKeptByLaw;
    }

    /** What was sent with forms. */
    public Stream<Sent> submissions() {
        return of(SubmissionItems.SUBMISSION)
                .filter(item -> reach.has(PersonItems.keyOf(item)))
                .map(PersonExport::sent);
    }

    /** The consents that were ticked, in force or not. */
    public Stream<Consent> consents() {
        return of("C#").map(item -> consent(item, consentsWithdrawnAt))
                .filter(consent -> reach.has(consent.submission()));
    }

    /** The IP addresses that submissions came from. */
    public Stream<SourceAddress> sourceAddresses() {
        return of("I#").map(PersonExport::source).filter(ip -> reach.has(ip.submission()));
    }

    /** The services and changes to them. */
    public Stream<Service> services() {
        return whole(LeafItems.SERVICE).map(PersonExport::service);
    }

    /** The vouchers. */
    public Stream<Voucher> vouchers() {
        return whole(LeafItems.VOUCHER).map(PersonExport::voucher);
    }

    /** What was given to whom (Art. 15(1)(c)). */
    public Stream<Disclosure> disclosures() {
        return whole(LeafItems.DISCLOSURE).map(PersonExport::disclosure);
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
        return "PersonExport[" + person + "]";
    }
}
