package org.seloste.register.cases;

import org.seloste.register.cases.Turns.Result.Outdated;
import org.seloste.register.cases.Turns.Result.Written;
import org.seloste.register.journal.Event;
import org.seloste.register.key.Keys;
import org.seloste.register.key.UnsubscribeId;
import org.seloste.register.key.Use;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The button in a marketing mail: no marketing from that moment (GDPR Art. 21(3), RFC 8058). */
final class Unsubscribing {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<Right> BAN = List.of(Right.MARKETING_BAN);

    private final Turns turns;
    private final CaseStore store;
    private final Persons persons;
    private final Statement statement;
    private final LegalClock clock;
    private final Keys keys;

    Unsubscribing(Turns turns, CaseStore store, Persons persons, Statement statement, Keys keys) {
        this.turns = turns;
        this.store = store;
        this.persons = persons;
        this.statement = statement;
        this.clock = LegalClock.of(statement);
        this.keys = keys;
    }

    /**
     * One case a person, an address and a day; pressed again, the ban is made sure of again. Works
     * for people who are no longer in the register: the address alone is banned then.
     */
    Case unsubscribe(UnsubscribeId link, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        while (true) {
            Optional<PersonState> state = persons.state(link.person(), now);
            Case banned = banned(link, state, now);
            Optional<Case> known = store.find(banned.id());
            if (known.isPresent() && state.filter(person -> !person.marketingBanned()).isEmpty()) {
                return known.get();
            }
            Case before = known.orElse(null);
            Turn turn =
                    Turn.of(before, before == null ? banned : before, Event.UNSUBSCRIBED)
                            .of(state.orElse(null))
                            .changing(ban(banned, state))
                            .suppressing(link.addressHash(), Kind.MARKETING);
            switch (turns.write(turn, now, budget)) {
                case Written(Case after) -> {
                    return after;
                }
                case Outdated _ -> budget.pause();
            }
        }
    }

    private static PersonChange ban(Case banned, Optional<PersonState> state) {
        PersonChange change = PersonChange.by(banned.id());
        return state.isPresent() ? change.banMarketing() : change;
    }

    private Case banned(UnsubscribeId link, Optional<PersonState> state, Instant now) {
        LocalDate today = clock.receivedOn(now);
        Wish wish =
                Wish.received(Right.MARKETING_BAN, Details.none(), today)
                        .decided(RequestState.COMPLETED, Decision.granted(now).withSuppression());
        String language =
                state.map(PersonState::language).orElseGet(() -> statement.languages().getFirst());
        return new Case(
                keys.current().id(Use.CASE, List.of("one click", link.signed(), today.toString())),
                1,
                new Asker(language, null, null, link.addressHash()),
                new Arrived(Channel.ONE_CLICK, now, today, statement.currentVersion().key()),
                new Bound(now, link.person(), false),
                List.of(wish),
                List.of(Step.of(now, Step.Kind.RECEIVED, BAN), Step.of(now, Step.Kind.BANNED, BAN)),
                null,
                Upkeep.NEW);
    }
}
