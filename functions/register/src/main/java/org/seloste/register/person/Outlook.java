package org.seloste.register.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a look finds at a person on a day (statement, section 4). */
public sealed interface Outlook {
    /**
     * The person's time is over.
     *
     * @param rule key of the retention rule that says so
     * @param lastDay the last day they are kept
     * @param keepsByLaw whether the least stays, because other law makes the controller keep it
     */
    record Goes(String rule, LocalDate lastDay, boolean keepsByLaw) implements Outlook {}

    /**
     * Only what has a shorter time of its own goes.
     *
     * @param leaves how much of what lies under the person, by group
     * @param fields keys of the fields that nothing is known of any more
     */
    record Sheds(Map<Erased, Integer> leaves, List<String> fields) implements Outlook {
        public Sheds {
            leaves = Map.copyOf(leaves);
            fields = List.copyOf(fields);
        }
    }

    /**
     * The person's time is over, but they stay for now.
     *
     * @param rule key of the retention rule that says when they would have left
     * @param lastDay the last day they would have been kept
     * @param reasons why they stay
     */
    record Held(String rule, LocalDate lastDay, Set<HoldReason> reasons) implements Outlook {
        public Held {
            reasons = Set.copyOf(reasons);
        }
    }

    /**
     * The time of some of it is over, but it stays for now.
     *
     * @param leaves how much of what lies under the person, by group
     * @param fields keys of the fields of which something stays too long
     * @param reasons why it stays
     */
    record HeldInPart(Map<Erased, Integer> leaves, List<String> fields, Set<HoldReason> reasons)
            implements Outlook {
        public HeldInPart {
            leaves = Map.copyOf(leaves);
            fields = List.copyOf(fields);
            reasons = Set.copyOf(reasons);
        }
    }

    /**
     * Nothing has been heard of a relationship for long: people are asked whether it goes on
     * (S4.2).
     *
     * @param relation id of the relation
     * @param lastEvent the day of what was heard last
     */
    record ReviewOpens(String relation, LocalDate lastEvent) implements Outlook {}

    /**
     * Nobody answered: the relationship has ended.
     *
     * @param relation id of the relation
     * @param endsOn its last day: that of what was heard last
     */
    record ReviewLapses(String relation, LocalDate endsOn) implements Outlook {}

    /**
     * The person must be told where their data is from (GDPR Art. 14(3)).
     *
     * @param due until when
     */
    record NoticeOwed(LocalDate due) implements Outlook {}

    /** An erasure, or the holding of what lies under the person, was begun and has to be ended. */
    record Unfinished() implements Outlook {}

    /**
     * There is nothing to do before a day.
     *
     * @param lookOn that day
     */
    record Later(LocalDate lookOn) implements Outlook {}
}
