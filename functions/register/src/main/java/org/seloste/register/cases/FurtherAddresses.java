package org.seloste.register.cases;

import org.seloste.register.key.AddressId;
import org.seloste.register.key.Links;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.TimedId;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.person.Proof;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The link by which the owner of one more address, which the desk wrote down, confirms it. */
final class FurtherAddresses {
    private final Links links;
    private final Persons persons;

    FurtherAddresses(Links links, Persons persons) {
        this.links = links;
        this.persons = persons;
    }

    /** Empty when the link is none of these. */
    Optional<AddressOpening> open(String token, Instant now) {
        return link(token, now).map(link -> opening(link, persons::proof, now));
    }

    /** The same once its button was pressed. */
    Optional<AddressOpening> confirm(String token, Instant now) {
        return link(token, now).map(link -> opening(link, id -> persons.prove(id, now), now));
    }

    private Optional<TimedId> link(String token, Instant now) {
        return links.verify(Purpose.FURTHER_ADDRESS, token, now).flatMap(TimedId::parse);
    }

    private AddressOpening opening(TimedId link, Function<AddressId, Proof> act, Instant now) {
        Optional<AddressId> id = AddressId.parse(link.id());
        return id.map(AddressId::person)
                .flatMap(person -> persons.state(person, now))
                .map(PersonState::language)
                .map(
                        language ->
                                link.isOver(now)
                                        ? ended(persons.proof(id.get()), language)
                                        : opening(act.apply(id.get()), language))
                .orElseGet(AddressOpening.Unknown::new);
    }

    private static AddressOpening ended(Proof proof, String language) {
        return proof == Proof.GIVEN
                ? new AddressOpening.Added(language)
                : new AddressOpening.Expired(language);
    }

    private static AddressOpening opening(Proof proof, String language) {
        return switch (proof) {
            case MISSING -> new AddressOpening.Waiting(language);
            case GIVEN -> new AddressOpening.Added(language);
            case POINTLESS -> new AddressOpening.Expired(language);
        };
    }
}
