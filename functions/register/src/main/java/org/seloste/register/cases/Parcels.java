package org.seloste.register.cases;

import org.seloste.register.journal.Journal;
import org.seloste.register.key.Codes;
import org.seloste.register.key.Keys;
import org.seloste.register.key.Links;
import org.seloste.register.key.Purpose;
import org.seloste.register.key.TimedId;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Statement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/**
 * Who may download what a request of access or portability asked for (GDPR Art. 15(3), 20): whoever
 * has the mailed link and a fresh code mailed after it, a few times, for a few days.
 */
public final class Parcels {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ParcelTurn GONE =
            ParcelTurn.only(request -> new Download.Gone(request.language()));

    private final CaseStore store;
    private final Rounds rounds;
    private final ParcelSteps steps;
    private final Links links;

    public Parcels(
            Database database,
            String table,
            Statement statement,
            Keys keys,
            Persons persons,
            Outbox outbox,
            Journal journal) {
        LegalClock clock = LegalClock.of(statement);
        CaseItems items = new CaseItems(table, new Agenda(clock));
        Turns turns = new Turns(database, items, persons, outbox, journal, statement);
        this.store = new CaseStore(database, items);
        this.rounds = new Rounds(store, turns);
        this.steps = new ParcelSteps(clock.rules(), new Codes(keys));
        this.links = new Links(keys);
    }

    /** What is behind a mailed link: {@code Ready}, {@code Gone} or {@code Unknown}. Only reads. */
    public Download find(String token, Instant now) {
        return answer(
                token,
                now,
                (request, parcel) -> ParcelTurn.only(_ -> new Download.Ready(request, parcel)));
    }

    /**
     * Owes a mail with a fresh code, which takes the place of the one before: {@code CodeSent}, or
     * {@code Wait} when another one was mailed a moment ago.
     *
     * @throws org.seloste.register.storage.Busy when it could not be stored in time; trying again
     *     is safe
     */
    public Download sendCode(String token, Instant now) {
        return answer(token, now, (request, parcel) -> steps.sendCode(request, parcel, now));
    }

    /**
     * Takes a code: {@code Open}, {@code Wrong}, {@code TooManyTries} or {@code NoCode}. The right
     * one opens the same again as long as it lasts, and counts as nothing until a file is taken.
     *
     * @throws org.seloste.register.storage.Busy when it could not be stored in time; trying again
     *     is safe
     */
    public Download open(String token, String typed, Instant now) {
        return answer(token, now, (request, parcel) -> steps.open(request, parcel, typed, now));
    }

    /** Whether files may be fetched: {@code Open} or {@code GrantOver}. Only reads. */
    public Download granted(String token, String grant, Instant now) {
        return answer(
                token,
                now,
                (request, parcel) ->
                        ParcelTurn.only(
                                _ ->
                                        isGranted(request, grant, now)
                                                ? new Download.Open(request, parcel)
                                                : new Download.GrantOver(request)));
    }

    /**
     * Notes that a file is handed out: {@code Open} or {@code GrantOver}. All files of one code are
     * one download. Called with the file at hand, for what is noted has to be so.
     *
     * @throws org.seloste.register.storage.Busy when it could not be stored in time; trying again
     *     is safe
     */
    public Download take(String token, String grant, Instant now) {
        return answer(
                token,
                now,
                (request, parcel) ->
                        isGranted(request, grant, now)
                                ? ParcelSteps.take(request, parcel, now)
                                : ParcelTurn.only(Download.GrantOver::new));
    }

    /** The token that lets one fetch the files of an open parcel, as long as its grant lasts. */
    public String grant(Download.Open open) {
        Instant end = open.parcel().grantEndsAt();
        if (end == null) {
            throw new IllegalStateException("an open parcel has no grant");
        }
        return links.token(Purpose.GRANT, new TimedId(open.request().id(), end).signed());
    }

    private boolean isGranted(Case request, String grant, Instant now) {
        return links.verify(Purpose.GRANT, grant, now)
                .flatMap(TimedId::parse)
                .filter(granted -> granted.id().equals(request.id()) && !granted.isOver(now))
                .isPresent();
    }

    private Download answer(String token, Instant now, BiFunction<Case, Parcel, ParcelTurn> step) {
        Optional<TimedId> link = links.verify(Purpose.PACKAGE, token, now).flatMap(TimedId::parse);
        return link.isEmpty() ? new Download.Unknown() : answer(link.get(), now, step);
    }

    private Download answer(TimedId link, Instant now, BiFunction<Case, Parcel, ParcelTurn> step) {
        Optional<Case> read = store.find(link.id());
        if (read.isEmpty() || link.isOver(now)) {
            return new Download.Gone(read.map(Case::language).orElse(null));
        }
        AtomicReference<ParcelTurn> last = new AtomicReference<>(GONE);
        Case after =
                rounds.play(
                        read.get(),
                        (request, _) -> {
                            ParcelTurn turn = turn(request, now, step);
                            last.set(turn);
                            return Optional.ofNullable(turn.change());
                        },
                        now,
                        Budget.of(PATIENCE));
        return last.get().answer().apply(after);
    }

    private ParcelTurn turn(Case request, Instant now, BiFunction<Case, Parcel, ParcelTurn> step) {
        Parcel parcel = request.parcel();
        return parcel == null || steps.isOver(request, parcel, now)
                ? GONE
                : step.apply(request, parcel);
    }
}
