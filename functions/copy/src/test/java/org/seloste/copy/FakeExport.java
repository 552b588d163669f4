package org.seloste.copy;

import org.seloste.register.person.Consent;
import org.seloste.register.person.Disclosure;
import org.seloste.register.person.Fact;
import org.seloste.register.person.PersonExport;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Relation;
import org.seloste.register.person.Restriction;
import org.seloste.register.person.Sent;
import org.seloste.register.person.Service;
import org.seloste.register.person.SourceAddress;
import org.seloste.register.person.Voucher;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.RestrictionGround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something of each kind that is stored of a person, as the register would give it.
 *
 * @param isOnlyKeptByLaw whether the person was erased
 */
record FakeExport(boolean isOnlyKeptByLaw) implements PersonExport {
    static final LocalDate DAY = LocalDate.parse("2026-11-24");
    static final Instant SINCE = Instant.parse("2026-11-24T08:30:00Z");
    private static final String VERSION = "2018-10-19";

    @Override
    public PersonState state() {
        return new PersonState(
                "p1",
                4,
                "customer",
                "sv",
                false,
                true,
                List.of(new Restriction("c1", RestrictionGround.LEGAL_CLAIM, SINCE, DAY)),
                Set.of(),
                true,
                List.of("1.hash"),
                List.of(),
                Map.of(
                        "phone", new Fact("+358401234567", "web_form", SINCE),
                        "postalAddress", new Fact("Katu 1", "web_form", SINCE),
                        "company", new Fact("Meikäläinen Oy", Fact.REQUEST, SINCE),
                        "abolished", new Fact("of an older statement", "fax", SINCE)),
                List.of(
                        new Relation("r1", "customer", DAY, null, null, null),
                        new Relation("r2", "prospect", DAY, DAY, null, null)),
                List.of(),
                DAY,
                null,
                null,
                List.of(
                        new KeptGroup("contact", DAY.plusYears(5), "customer"),
                        new KeptGroup("person", null, "customer"),
                        new KeptGroup("vouchers", LocalDate.parse("2032-12-31"), "voucher")),
                List.of(),
                null);
    }

    @Override
    public Stream<Sent> submissions() {
        return Stream.of(
                new Sent(
                        "s1",
                        "contact",
                        "web_form",
                        "sv",
                        SINCE,
                        DAY.plusYears(3),
                        VERSION,
                        Map.of("message", "first line\nsecond line", "phone", "+358401234567"),
                        List.of("marketing")));
    }

    @Override
    public Stream<Consent> consents() {
        return Stream.of(
                new Consent("s1", "marketing", "Ja tack", "sv", VERSION, SINCE, SINCE, null),
                new Consent("s1", "marketing", "Ja tack", "sv", VERSION, SINCE, SINCE, SINCE));
    }

    @Override
    public Stream<SourceAddress> sourceAddresses() {
        return Stream.of(new SourceAddress("s1", "192.0.2.7", SINCE));
    }

    @Override
    public Stream<Service> services() {
        return Stream.of(
                new Service("v1", DAY, "meeting", Map.of("orderedService", "A leaflet")),
                new Service("v2", DAY, "meeting", Map.of()));
    }

    @Override
    public Stream<Voucher> vouchers() {
        return Stream.of(
                new Voucher(
                        "b1",
                        LocalDate.parse("2026-12-31"),
                        LocalDate.parse("2032-12-31"),
                        Map.of(
                                "invoiceNumber",
                                "1001",
                                "invoiceDate",
                                "2026-11-25",
                                "invoiceLines",
                                "Leaflet, 1")));
    }

    @Override
    public Stream<Disclosure> disclosures() {
        return Stream.of(
                new Disclosure(
                        "d1",
                        "Printing House Ltd",
                        null,
                        List.of("phone", "company"),
                        DAY,
                        "Invitations",
                        "SE",
                        null));
    }

    @Override
    public String toString() {
        return "FakeExport[]";
    }
}
