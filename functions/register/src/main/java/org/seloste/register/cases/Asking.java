package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Turns.Result.Outdated;
import org.seloste.register.cases.Turns.Result.Written;
import org.seloste.register.journal.Event;
import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Links;
import org.seloste.register.key.Purpose;
import org.seloste.register.storage.Budget;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes in requests that nobody has confirmed yet. Reads nothing about anybody. */
final class Asking {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Sooner than that nobody gets another link. */
    private static final Duration BETWEEN_LINKS = Duration.ofSeconds(60);

    private final Turns turns;
    private final Rounds rounds;
    private final Statement statement;
    private final LegalClock clock;
    private final Keys keys;
    private final AddressHash hash;
    private final Links links;
    private final Upkeeping upkeeping;

    Asking(Turns turns, Rounds rounds, Statement statement, Keys keys) {
        this.turns = turns;
        this.rounds = rounds;
        this.statement = statement;
        this.clock = LegalClock.of(statement);
        this.keys = keys;
        this.hash = new AddressHash(keys);
        this.links = new Links(keys);
        this.upkeeping = new Upkeeping(clock);
    }

    Asked ask(Ask ask, @Nullable String key, Instant now) {
        Budget budget = Budget.of(PATIENCE);
        String known = key == null ? "day " + clock.receivedOn(ask.receivedAt()) : key;
        Case request = waiting(received(ask, known, now), now);
        Case before = write(ask, request, now, budget);
        // Without a key nobody said that it is a repeat: it may ask once more for what was closed.
        for (int again = 2; before != null && key == null && !before.isUnconfirmed(); again++) {
            request = waiting(received(ask, known + " again " + again, now), now);
            before = write(ask, request, now, budget);
        }
        return asked(Objects.requireNonNullElse(before, request));
    }

    /** The case that it was stored as before, so that nothing is stored or mailed again. */
    private @Nullable Case write(Ask ask, Case request, Instant now, Budget budget) {
        Turn turn =
                Turn.of(null, request, Event.REQUEST_RECEIVED)
                        .with("channel", ask.channel().name())
                        .with("statement", request.statementVersion())
                        .owing(upkeeping.confirmation(request, false, now));
        return switch (turns.write(turn, now, budget)) {
            case Written _ -> null;
            case Outdated outdated -> Objects.requireNonNullElse(outdated.found(), request);
        };
    }

    /** How long to wait before it may be asked for again; nothing when it was done. */
    Duration sendAgain(Case read, Instant now) {
        Duration wait = untilNextLink(read, now);
        if (wait.isPositive()) {
            return wait;
        }
        rounds.play(
                read,
                (request, _) ->
                        mayGetLink(request, now)
                                ? Optional.of(upkeeping.sendAgain(request, now))
                                : Optional.empty(),
                now,
                Budget.of(PATIENCE));
        return Duration.ZERO;
    }

    private static boolean mayGetLink(Case request, Instant now) {
        return request.isUnconfirmed() && !untilNextLink(request, now).isPositive();
    }

    private static Duration untilNextLink(Case request, Instant now) {
        Instant last = request.upkeep().linkSentAt();
        return request.isUnconfirmed() && last != null
                ? Duration.between(now, last.plus(BETWEEN_LINKS))
                : Duration.ZERO;
    }

    private static Case waiting(Case received, Instant now) {
        return received.each(wish -> wish.in(RequestState.AWAITING_CONFIRMATION))
                .with(received.upkeep().linkSent(now));
    }

    /** A request as it came, before anything was done about it. */
    Case received(Ask ask, String key, Instant now) {
        LocalDate on = clock.receivedOn(ask.receivedAt());
        LocalDate due = clock.due(on, 0);
        List<Wish> wishes =
                ask.wishes().entrySet().stream()
                        .map(wish -> Wish.received(wish.getKey(), wish.getValue(), due))
                        .toList();
        return new Case(
                CaseKey.of(keys.current(), ask, key),
                1,
                new Asker(ask.language(), ask.name(), ask.address(), hash.newest(ask.address())),
                new Arrived(ask.channel(), ask.receivedAt(), on, statement.currentVersion().key()),
                null,
                wishes,
                List.of(
                        Step.until(
                                now, Step.Kind.RECEIVED, List.copyOf(ask.wishes().keySet()), due)),
                null,
                Upkeep.NEW);
    }

    /** Of a case that was stored before only its day: how it stands is nobody's but its owner's. */
    private Asked asked(Case request) {
        return new Asked(
                links.token(Purpose.RESEND, request.id()),
                request.number(),
                clock.due(request.receivedOn(), 0));
    }
}
