package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.LegalClock;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A request of a data subject: one or several rights, each with a state of its own.
 *
 * @param id its id, which nobody can guess
 * @param version how many times it was written; each change is made on the version it read
 * @param asker who asks
 * @param arrived how and when it came
 * @param bound what confirming tied it to; null before it is confirmed
 * @param wishes the rights it asks for
 * @param history what happened, the oldest first
 * @param parcel the data to download; null when there is none
 * @param upkeep what else has to be looked after
 */
public record Case(
        String id,
        long version,
        Asker asker,
        Arrived arrived,
        @Nullable Bound bound,
        List<Wish> wishes,
        List<Step> history,
        @Nullable Parcel parcel,
        Upkeep upkeep) {
    public Case {
        wishes = List.copyOf(wishes);
        history = List.copyOf(history);
    }

    /** What people call it. */
    public String number() {
        return CaseNumber.of(id, arrived.on());
    }

    public Channel channel() {
        return arrived.channel();
    }

    public String language() {
        return asker.language();
    }

    public @Nullable String name() {
        return asker.name();
    }

    public @Nullable EmailAddress address() {
        return asker.address();
    }

    /** Whether mails could reach whoever asked; an erasure may have deleted the address since. */
    public boolean cameWithAddress() {
        return !addressHash().equals(id);
    }

    public String addressHash() {
        return asker.addressHash();
    }

    public Instant receivedAt() {
        return arrived.at();
    }

    public LocalDate receivedOn() {
        return arrived.on();
    }

    public String statementVersion() {
        return arrived.statementVersion();
    }

    public @Nullable Instant confirmedAt() {
        return bound == null ? null : bound.confirmedAt();
    }

    public @Nullable String person() {
        return bound == null ? null : bound.person();
    }

    /** Whether several people may stand behind the address. */
    public boolean shared() {
        return bound != null && bound.shared();
    }

    public @Nullable Instant closedAt() {
        return upkeep.closedAt();
    }

    /** Under what it is found: the person once one is known, else the hash of the address. */
    public String subject() {
        String person = person();
        return person == null ? addressHash() : person;
    }

    /** Whether an answer is still owed. */
    public boolean isOpen() {
        return wishes.stream().anyMatch(Wish::isOpen);
    }

    /** Whether nobody has confirmed it yet. */
    public boolean isUnconfirmed() {
        return wishes.stream().anyMatch(wish -> wish.state() == RequestState.AWAITING_CONFIRMATION);
    }

    /**
     * Whether the person's data must not expire: while an answer is owed, and while a copy can be
     * fetched that was promised for longer than the data has.
     */
    boolean keepsData() {
        return isOpen() || (parcel != null && parcel.keepsData());
    }

    /** Whether the person's data is being erased, which nobody can stop any more. */
    public boolean isErasing() {
        return upkeep.erasing() != null;
    }

    /**
     * Whether a right is granted and being carried out, or waits for nothing but a download: nobody
     * answers it otherwise, doubts who asked or takes longer for it any more.
     */
    boolean isUnderWay(Right right) {
        return isErasing() || (right == Right.ERASURE && upkeep.erasureWaits());
    }

    /** Whether another case for that right was open when this one began: it holds the lock. */
    boolean isBesideAnother(Right right) {
        return history.stream()
                .filter(step -> step.kind() == Step.Kind.BESIDE_ANOTHER)
                .anyMatch(step -> step.rights().contains(right));
    }

    /** The rights it asks for. */
    public List<Right> rights() {
        return wishes.stream().map(Wish::right).toList();
    }

    /** The rights that an answer is still owed to. */
    public List<Right> openRights() {
        return wishes.stream().filter(Wish::isOpen).map(Wish::right).toList();
    }

    /** What it says about one right. */
    public Optional<Wish> wish(Right right) {
        return wishes.stream().filter(wish -> wish.right() == right).findFirst();
    }

    /** Whether it left a right to that case, which asked for it before. */
    boolean isMerged(Right right, Case into) {
        return wish(right).map(Wish::mergedInto).filter(into.id()::equals).isPresent();
    }

    /** The keys of the categories that alone are to be erased; none when it is all or nothing. */
    List<String> erasedOnly() {
        return wish(Right.ERASURE).map(wish -> wish.details().categories()).orElse(List.of());
    }

    /** The earliest day on which an answer is due; empty when none is owed. */
    public Optional<LocalDate> due() {
        return wishes.stream().filter(Wish::isOpen).map(Wish::due).min(Comparator.naturalOrder());
    }

    /**
     * By when an earlier case answers what this one left to it; where that was late already when
     * this one joined it, by when this one would be answered. A day that was told stays the day.
     * Empty when it left nothing there, or that is answered.
     */
    public Optional<LocalDate> answeredBy(Case earlier, LegalClock clock) {
        LocalDate joined = clock.receivedOn(joinedAt());
        return earlier.wishes().stream()
                .filter(Wish::isOpen)
                .filter(wish -> isMerged(wish.right(), earlier))
                .map(wish -> wish.due().isBefore(joined) ? due(wish.right()) : wish.due())
                .min(Comparator.naturalOrder());
    }

    private Instant joinedAt() {
        return history.stream()
                .filter(step -> step.kind() == Step.Kind.MERGED)
                .map(Step::at)
                .findFirst()
                .orElseGet(this::receivedAt);
    }

    private LocalDate due(Right right) {
        return wish(right).orElseThrow().due();
    }

    /** Whether it restricts the use of data: as long as it does, nothing of it is deleted. */
    public boolean isHeld() {
        return wishes.stream().anyMatch(wish -> wish.hold() != null);
    }

    /**
     * The data that people may be handed now, because access or portability was granted and its
     * days are not over; empty when there is none.
     */
    public Optional<Parcel> handedOut(Instant now) {
        boolean granted =
                wishes.stream()
                        .filter(wish -> Copies.isCopy(wish.right()))
                        .anyMatch(Wish::isGranted);
        return Optional.ofNullable(parcel)
                .filter(_ -> granted && !isErasing() && person() != null)
                .filter(ready -> ready.endsAt().isAfter(now));
    }

    /** With each wish changed. */
    public Case each(UnaryOperator<Wish> change) {
        return with(wishes.stream().map(change).toList());
    }

    /** With the wish of that right in place of the one there was. */
    public Case with(Wish changed) {
        return each(wish -> wish.right() == changed.right() ? changed : wish);
    }

    private Case with(List<Wish> changed) {
        return new Case(id, version, asker, arrived, bound, changed, history, parcel, upkeep);
    }

    /** With one thing more that happened, not before the last: a run began when it began. */
    public Case with(Step step) {
        List<Step> longer = new ArrayList<>(history);
        longer.add(history.isEmpty() ? step : step.notBefore(history.getLast().at()));
        return new Case(id, version, asker, arrived, bound, wishes, longer, parcel, upkeep);
    }

    /** Without those steps: of what anybody may repeat, the last time is enough. */
    Case without(Step.Kind kind) {
        List<Step> others = history.stream().filter(step -> step.kind() != kind).toList();
        return new Case(id, version, asker, arrived, bound, wishes, others, parcel, upkeep);
    }

    /** With the data to download in that state. */
    public Case with(Parcel changed) {
        return new Case(id, version, asker, arrived, bound, wishes, history, changed, upkeep);
    }

    /** With nothing to download any more. */
    Case withoutParcel() {
        return new Case(id, version, asker, arrived, bound, wishes, history, null, upkeep);
    }

    /** With each of those wishes changed. */
    public Case each(Collection<Right> of, UnaryOperator<Wish> change) {
        return each(wish -> of.contains(wish.right()) ? change.apply(wish) : wish);
    }

    Case with(Asker other) {
        return new Case(id, version, other, arrived, bound, wishes, history, parcel, upkeep);
    }

    Case with(Bound tied) {
        return new Case(id, version, asker, arrived, tied, wishes, history, parcel, upkeep);
    }

    Case with(Upkeep changed) {
        return new Case(id, version, asker, arrived, bound, wishes, history, parcel, changed);
    }

    /** The same, read or written at that version. */
    Case at(long read) {
        return new Case(id, read, asker, arrived, bound, wishes, history, parcel, upkeep);
    }

    /** What is kept as evidence after its content has to go; letters are items of their own. */
    Case withoutContent() {
        return new Case(
                id,
                version,
                asker.withoutContent(),
                arrived,
                bound,
                wishes.stream().map(Wish::withoutContent).toList(),
                history.stream().map(Step::withoutContent).toList(),
                parcel,
                upkeep);
    }

    /** The wishes in that state. */
    public Stream<Wish> in(RequestState state) {
        return wishes.stream().filter(wish -> wish.state() == state);
    }

    /** Its number; the rest is personal data. */
    @Override
    public String toString() {
        return "Case[" + number() + "]";
    }
}
