package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.Letters;
import org.seloste.register.journal.Entry;
import org.seloste.register.journal.Journal;
import org.seloste.register.outbox.Mail;
import org.seloste.register.outbox.Outbox;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Persons;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Outcome.Refused;
import org.seloste.register.storage.Transaction;
import org.seloste.register.suppression.Suppression.Kind;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes changes of cases. There is no other way to write one. */
final class Turns {
    private static final String CASE = "case";
    private static final String LOCK = "lock ";

    private final Database database;
    private final CaseItems items;
    private final Notices notices;
    private final Persons persons;
    private final Outbox outbox;
    private final Journal journal;
    private final Statement statement;

    Turns(
            Database database,
            CaseItems items,
            Persons persons,
            Outbox outbox,
            Journal journal,
            Statement statement) {
        this.database = database;
        this.items = items;
        this.notices = new Notices(statement, persons, items.tasks());
        this.persons = persons;
        this.outbox = outbox;
        this.journal = journal;
        this.statement = statement;
    }

    /** What became of a change. */
    sealed interface Result {
        /** It is written; {@code after} is the case as it is stored. */
        record Written(Case after) implements Result {}

        /**
         * It is not: what it was decided on has changed.
         *
         * @param found the case that is stored; null when it was not the case that changed
         * @param locks the open cases that ask for the same, by right
         */
        record Outdated(@Nullable Case found, Map<Right, String> locks) implements Result {}
    }

    /**
     * Writes all of it or nothing.
     *
     * @throws IllegalStateException when a wish would go where none may go
     */
    Result write(Turn turn, Instant now, Budget budget) {
        Case after = settled(turn, now);
        Transaction transaction = database.transaction();
        addCase(transaction, turn.before(), after);
        addLocks(transaction, turn.before(), after);
        addPerson(transaction, turn, after, now);
        addLetters(transaction, turn, after, now);
        forgetLetters(transaction, turn.before(), after);
        notices.add(transaction, turn, after, now);
        journal.write(transaction, entry(turn, after), now);
        return switch (transaction.commit(budget)) {
            case Committed() -> {
                settlePerson(turn, after, now, budget);
                yield new Result.Written(after);
            }
            case Refused refused -> outdated(refused);
        };
    }

    /** What lies under a person follows the person; how much that is, no transaction could hold. */
    private void settlePerson(Turn turn, Case after, Instant now, Budget budget) {
        PersonState person = turn.person();
        if (person != null && change(turn, person, after).mayHold()) {
            persons.settle(person.id(), now, budget);
        }
    }

    private static Result outdated(Refused refused) {
        Map<Right, String> locks = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            refused.found(LOCK + right)
                    .flatMap(CaseItems::holder)
                    .ifPresent(holder -> locks.put(right, holder));
        }
        return new Result.Outdated(refused.found(CASE).map(CaseItems::read).orElse(null), locks);
    }

    private static Case settled(Turn turn, Instant now) {
        Case before = turn.before();
        Case after = turn.after();
        for (Wish wish : after.wishes()) {
            RequestState from = before == null ? RequestState.RECEIVED : state(before, wish);
            if (!Moves.isAllowed(from, wish.state())) {
                throw new IllegalStateException(
                        "a wish cannot go from %s to %s".formatted(from, wish.state()));
            }
        }
        Upkeep upkeep = after.upkeep();
        if (!after.isOpen() && upkeep.closedAt() == null) {
            upkeep = upkeep.closed(now);
        }
        return after.with(upkeep.wrote(toPerson(turn)))
                .at(before == null ? 1 : before.version() + 1);
    }

    private static int toPerson(Turn turn) {
        return (int) turn.posts().stream().filter(post -> post.to() == Post.To.PERSON).count();
    }

    private static RequestState state(Case before, Wish wish) {
        return before.wish(wish.right()).map(Wish::state).orElse(RequestState.RECEIVED);
    }

    private void addCase(Transaction transaction, @Nullable Case before, Case after) {
        transaction.put(
                CASE,
                before == null ? items.create(after) : items.replace(after, before.version()));
    }

    /**
     * Who holds a lock follows from the states; nobody else needs to think of it. Whoever learns
     * whom a case concerns moves the locks with it.
     */
    private void addLocks(Transaction transaction, @Nullable Case before, Case after) {
        boolean moves = before != null && !before.subject().equals(after.subject());
        for (Wish wish : after.wishes()) {
            if (after.isBesideAnother(wish.right())) {
                continue;
            }
            boolean held = before != null && Moves.holdsLock(state(before, wish));
            boolean holds = Moves.holdsLock(wish.state());
            if (held && before != null && (moves || !holds)) {
                transaction.delete(
                        "unlock", items.unlock(before.subject(), wish.right(), after.id()));
            }
            if (holds && (moves || !held)) {
                transaction.put(
                        LOCK + wish.right(), items.lock(after.subject(), wish.right(), after.id()));
            }
            addMerger(transaction, before, after, wish);
        }
    }

    /** A wish joins one that is open, or nobody would ever answer it. */
    private void addMerger(Transaction transaction, @Nullable Case before, Case after, Wish wish) {
        String open = wish.mergedInto();
        boolean joins = before == null || state(before, wish) != wish.state();
        if (open != null && joins) {
            transaction.put(
                    LOCK + wish.right(), items.keepLock(after.subject(), wish.right(), open));
        }
    }

    private void addPerson(Transaction transaction, Turn turn, Case after, Instant now) {
        leaveAlone(transaction, turn.before(), after, now);
        PersonState person = turn.person();
        if (person != null) {
            persons.change(transaction, person, change(turn, person, after), now);
        }
        for (Map.Entry<String, Set<Kind>> entry : turn.suppressed().entrySet()) {
            for (Kind kind : entry.getValue()) {
                persons.suppress(transaction, entry.getKey(), kind, after.id(), now);
            }
        }
        if (turn.endsErasure() && after.person() != null) {
            persons.close(transaction, after.person(), after.id(), !after.keepsData(), now);
        }
    }

    /** Whom the case turned out not to be about expires by their own time again. */
    private void leaveAlone(
            Transaction transaction, @Nullable Case before, Case after, Instant now) {
        String was = leftAlone(before, after);
        if (was.isEmpty()) {
            return;
        }
        persons.state(was, now)
                .filter(other -> other.holds().contains(after.id()))
                .ifPresent(
                        other ->
                                persons.change(
                                        transaction,
                                        other,
                                        PersonChange.by(after.id()).release(),
                                        now));
    }

    /** Their id; the empty text when there is nobody. */
    private static String leftAlone(@Nullable Case before, Case after) {
        String was = before == null ? null : before.person();
        return was == null || was.equals(after.person()) ? "" : was;
    }

    /** A person's data does not expire while a case about it needs it (statement, section 4). */
    private static PersonChange change(Turn turn, PersonState person, Case after) {
        PersonChange change = turn.change();
        boolean leaves = change.steps().stream().anyMatch(PersonChange.Condemn.class::isInstance);
        boolean held = person.holds().contains(after.id());
        if (leaves || held == after.keepsData()) {
            return change;
        }
        return after.keepsData() ? change.hold() : change.release();
    }

    /** In the order in which they are to be read, which is the order in which mails go out. */
    private void addLetters(Transaction transaction, Turn turn, Case after, Instant now) {
        Case addressee = turn.before() == null ? after : turn.before();
        EmailAddress known = addressee.address();
        int number = after.upkeep().letters() - toPerson(turn);
        for (Post post : turn.posts()) {
            if (post.to() == Post.To.COMPANY) {
                outbox.owe(transaction, after.id(), toCompany(post), now);
                continue;
            }
            EmailAddress address = post.at() == null ? known : post.at();
            if (address != null) {
                outbox.owe(transaction, after.id(), mail(post, after, address), now);
            }
            if (post.to() == Post.To.PERSON) {
                boolean byPost = address == null;
                number++;
                SentLetter letter = kept(post, after, number, byPost, now);
                transaction.put("letter", items.letter(after.id(), letter));
            }
        }
    }

    /** Letters hold what people wrote: they go with the rest of it. */
    private void forgetLetters(Transaction transaction, @Nullable Case before, Case after) {
        if (before == null || before.upkeep().contentGone() || !after.upkeep().contentGone()) {
            return;
        }
        for (int number = 1; number <= before.upkeep().letters(); number++) {
            transaction.delete("letter", items.deleteLetter(after.id(), number));
        }
    }

    /** The kinds of letters that no mail brings, for want of an address. */
    private static String byPost(Turn turn, Case after) {
        Case addressee = turn.before() == null ? after : turn.before();
        return turn.posts().stream()
                .filter(post -> post.to() == Post.To.PERSON)
                .filter(post -> post.at() == null && addressee.address() == null)
                .map(post -> post.letter().kind())
                .collect(Collectors.joining(" "));
    }

    private static SentLetter kept(Post post, Case after, int number, boolean byPost, Instant now) {
        return new SentLetter(
                number,
                post.letter().kind(),
                after.language(),
                Letters.write(post.letter()),
                now,
                byPost,
                null);
    }

    private static Mail mail(Post post, Case after, EmailAddress address) {
        return new Mail(
                post.letter().kind(),
                after.language(),
                address.asTyped(),
                null,
                Letters.write(post.letter()),
                post.to() == Post.To.ADDRESS || post.to() == Post.To.ADDRESS_ONCE,
                post.to() == Post.To.ADDRESS_ONCE,
                post.link());
    }

    private Mail toCompany(Post post) {
        return new Mail(
                post.letter().kind(),
                statement.languages().getFirst(),
                statement.requests().notification(),
                null,
                Letters.write(post.letter()),
                false,
                post.link());
    }

    /** What a human has decided by this, also where it is carried out later. */
    private static Optional<Decision> ruled(@Nullable Case before, Wish wish) {
        Decision known =
                before == null ? null : before.wish(wish.right()).map(Wish::decision).orElse(null);
        return Optional.ofNullable(wish.decision())
                .filter(decision -> !decision.actor().equals(Decision.SOFTWARE))
                .filter(decision -> known == null || !known.at().equals(decision.at()));
    }

    /** The ground, and whether something stays; the words are personal data. */
    private static void seal(Wish wish, Decision decision, Map<String, String> refs) {
        RefusalGround ground = decision.ground();
        if (ground != null) {
            refs.put(wish.right() + ".ground", ground.name());
        }
        if (wish.isOpen()) {
            refs.put(wish.right() + ".granted", decision.kept().isEmpty() ? "WHOLE" : "IN_PART");
        }
    }

    /** What happened, with where each right stands by it. */
    private static Entry entry(Turn turn, Case after) {
        Map<String, String> refs = new HashMap<>(turn.refs());
        for (Wish wish : after.wishes()) {
            Case before = turn.before();
            if (before == null || state(before, wish) != wish.state()) {
                refs.put(wish.right().name(), wish.state().name());
            }
            ruled(before, wish).ifPresent(decision -> seal(wish, decision, refs));
        }
        String posted = byPost(turn, after);
        String left = leftAlone(turn.before(), after);
        if (!left.isEmpty()) {
            refs.put("leftAlone", left);
        }
        if (!posted.isEmpty()) {
            refs.put(Evidence.TO_BE_POSTED, posted);
        }
        return new Entry(turn.event(), after.id(), refs);
    }
}
