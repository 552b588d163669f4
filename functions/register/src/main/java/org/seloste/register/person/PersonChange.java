package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.RestrictionGround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a case changes of a person, all of it in one update: {@code
 * PersonChange.by(id).banMarketing().hold()}.
 *
 * @param caseId the case
 * @param steps what is changed, in order
 * @param happenedAt when it had happened first, if it is done again after a restore; else null
 */
public record PersonChange(String caseId, List<Step> steps, @Nullable Instant happenedAt) {
    public PersonChange {
        steps = steps.stream().distinct().toList();
    }

    /** Nothing yet, in the name of a case. */
    public static PersonChange by(String caseId) {
        return new PersonChange(caseId, List.of(), null);
    }

    /**
     * The same, done again: what it writes on the person is of the time when it happened first, so
     * that what came between stays as it is. The evidence is of today, and names that time.
     */
    public PersonChange again(Instant happened) {
        return new PersonChange(caseId, steps, happened);
    }

    /** One thing that is changed. */
    public sealed interface Step {}

    /** No marketing any more (GDPR Art. 21(3)). Only the person can take it back. */
    public record BanMarketing() implements Step {}

    /** No consent given until now is worth anything any more (Art. 7(3)). */
    public record WithdrawConsents() implements Step {}

    /** Processing is restricted (Art. 18(1), 21(1)). */
    public record Restrict(RestrictionGround ground) implements Step {}

    /**
     * The person is told that the case's restrictions will be lifted (Art. 18(3)).
     *
     * @param on the first day on which they may be
     */
    public record AnnounceLift(LocalDate on) implements Step {}

    /** The case's restrictions are lifted. */
    public record Lift() implements Step {}

    /** Nothing expires while the case is open. */
    public record Hold() implements Step {}

    /** The case does not stop expiry any more. */
    public record Release() implements Step {}

    /**
     * The person leaves: nobody finds them any more from that moment, and {@link Persons#erase}
     * deletes what is there.
     */
    public record Condemn() implements Step {}

    /**
     * Some of what is there leaves; the person stays. {@link Persons#erase} deletes it.
     *
     * @param categories keys of the categories that go; none when what was sent from the address of
     *     the case goes
     */
    public record Reduce(Set<String> categories) implements Step {
        public Reduce {
            categories = Set.copyOf(categories);
        }
    }

    /**
     * Values are corrected or completed (Art. 16).
     *
     * @param fields by key of the field, as the statement's rules write them
     */
    public record Correct(Map<String, String> fields) implements Step {
        public Correct {
            fields = Map.copyOf(fields);
        }

        /** Names the fields. */
        @Override
        public String toString() {
            return "Correct" + fields.keySet();
        }
    }

    /**
     * The person is found by another address; its owner has confirmed that.
     *
     * @param from the address that leads to them no more; null when one more is added
     * @param to the new one
     */
    public record Move(@Nullable EmailAddress from, EmailAddress to) implements Step {}

    public PersonChange banMarketing() {
        return with(new BanMarketing());
    }

    public PersonChange withdrawConsents() {
        return with(new WithdrawConsents());
    }

    public PersonChange restrict(RestrictionGround ground) {
        return with(new Restrict(ground));
    }

    public PersonChange announceLift(LocalDate on) {
        return with(new AnnounceLift(on));
    }

    public PersonChange lift() {
        return with(new Lift());
    }

    public PersonChange hold() {
        return with(new Hold());
    }

    public PersonChange release() {
        return with(new Release());
    }

    public PersonChange condemn() {
        return with(new Condemn());
    }

    /** By what was sent from the address of the case. */
    public PersonChange reduce() {
        return reduce(Set.of());
    }

    public PersonChange reduce(Collection<String> categories) {
        return with(new Reduce(Set.copyOf(categories)));
    }

    public PersonChange correct(Map<String, String> fields) {
        return with(new Correct(new HashMap<>(fields)));
    }

    public PersonChange move(@Nullable EmailAddress from, EmailAddress to) {
        return with(new Move(from, to));
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Whether what lies under the person may have to be held, or let go, after it. */
    public boolean mayHold() {
        return steps.stream().anyMatch(PersonChange::mayHold);
    }

    private static boolean mayHold(Step step) {
        return switch (step) {
            case Hold _, Release _, Restrict _, Lift _ -> true;
            case BanMarketing _,
                    WithdrawConsents _,
                    AnnounceLift _,
                    Condemn _,
                    Reduce _,
                    Correct _,
                    Move _ ->
                    false;
        };
    }

    private PersonChange with(Step step) {
        return new PersonChange(
                caseId, Stream.concat(steps.stream(), Stream.of(step)).toList(), happenedAt);
    }
}
