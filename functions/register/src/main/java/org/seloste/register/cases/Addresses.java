package org.seloste.register.cases;

import org.seloste.register.key.Links;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.TimedId;
import org.seloste.register.person.PersonState;
import org.seloste.register.storage.Budget;
import org.seloste.statement.Right;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The link by which the owner of a new address confirms it. */
final class Addresses {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Links links;
    private final CaseStore store;
    private final Rounds rounds;
    private final Scenes scenes;

    Addresses(Links links, CaseStore store, Rounds rounds, Scenes scenes) {
        this.links = links;
        this.store = store;
        this.rounds = rounds;
        this.scenes = scenes;
    }

    AddressOpening open(String token, Instant now) {
        Optional<TimedId> link = link(token, now);
        return link.map(TimedId::id)
                .flatMap(store::find)
                .map(request -> opening(request, link.get(), now))
                .orElseGet(AddressOpening.Unknown::new);
    }

    AddressOpening confirm(String token, Instant now) {
        Optional<TimedId> link = link(token, now);
        return link.map(TimedId::id)
                .flatMap(id -> rounds.play(id, plan(link.get(), now), now, Budget.of(PATIENCE)))
                .map(request -> opening(request, link.get(), now))
                .orElseGet(AddressOpening.Unknown::new);
    }

    private Optional<TimedId> link(String token, Instant now) {
        return links.verify(Purpose.ADDRESS, token, now).flatMap(TimedId::parse);
    }

    private Rounds.Plan plan(TimedId link, Instant now) {
        return (request, _) ->
                opening(request, link, now) instanceof AddressOpening.Waiting
                        ? move(request, now)
                        : Optional.empty();
    }

    private Optional<Turn> move(Case request, Instant now) {
        NewAddress pending = request.upkeep().moving();
        // Who decided on the correction stands in its decision; its owner only confirms.
        Scene scene = scenes.read(request, null, Decision.SOFTWARE, now);
        PersonState person = scene.person();
        return pending == null || person == null
                ? Optional.empty()
                : Optional.of(AddressMove.of(scene, person, pending));
    }

    private static AddressOpening opening(Case request, TimedId link, Instant now) {
        NewAddress pending = request.upkeep().moving();
        boolean open = request.wish(Right.RECTIFICATION).filter(Wish::isOpen).isPresent();
        if (open && pending != null && pending.linkEnds().equals(link.end()) && !link.isOver(now)) {
            return new AddressOpening.Waiting(request.language());
        }
        return wasConfirmed(request)
                ? new AddressOpening.Confirmed(request.language())
                : new AddressOpening.Expired(request.language());
    }

    private static boolean wasConfirmed(Case request) {
        return request.history().stream()
                .anyMatch(step -> step.kind() == Step.Kind.ADDRESS_CHANGED);
    }
}
