package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is known of a person that decides how long their data is kept.
 *
 * @param lastOwnActOn the last day the person did something themselves; null when they never did
 * @param collectedOn the day the data was last collected
 * @param relationships how the person stood and stands to the controller, in any order
 * @param financialYearEnds the last day of the financial year of each voucher
 * @param collected the day that data of a category was last collected, by its key, where that is
 *     known better than for the person
 * @param sent the day of the last message, by the relationship that its form stands for
 */
public record LifeFacts(
        @Nullable LocalDate lastOwnActOn,
        LocalDate collectedOn,
        List<Span> relationships,
        List<LocalDate> financialYearEnds,
        Map<String, LocalDate> collected,
        Map<String, LocalDate> sent) {
    public LifeFacts {
        relationships = List.copyOf(relationships);
        financialYearEnds = List.copyOf(financialYearEnds);
        collected = Map.copyOf(collected);
        sent = Map.copyOf(sent);
    }

    /** Of a person whose data was all collected on one day, and not by a form. */
    public LifeFacts(
            @Nullable LocalDate lastOwnActOn,
            LocalDate collectedOn,
            List<Span> relationships,
            List<LocalDate> financialYearEnds) {
        this(lastOwnActOn, collectedOn, relationships, financialYearEnds, Map.of(), Map.of());
    }

    /**
     * One relationship in time.
     *
     * @param relationship key of the relationship
     * @param startedOn the day it began
     * @param endedOn the day it ended; null while it lasts. One that began anew has its end taken
     *     away.
     * @param lastOwnActOn the last own act in this relationship, where another one may have a later
     *     one; null when the person's last act is meant
     */
    public record Span(
            String relationship,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate lastOwnActOn) {
        /** A relationship to which whatever act of the person belongs. */
        public Span(String relationship, LocalDate startedOn, @Nullable LocalDate endedOn) {
            this(relationship, startedOn, endedOn, null);
        }
    }
}
