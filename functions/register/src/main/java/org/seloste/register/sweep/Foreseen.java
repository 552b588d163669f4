package org.seloste.register.sweep;

import org.seloste.register.person.Outlook;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run of some day would find at a person.
 *
 * @param person id of the person
 * @param lookOn the day they are due
 * @param outlooks what it would do, all that applies
 */
public record Foreseen(String person, LocalDate lookOn, List<Outlook> outlooks) {
    public Foreseen {
        outlooks = List.copyOf(outlooks);
    }
}
