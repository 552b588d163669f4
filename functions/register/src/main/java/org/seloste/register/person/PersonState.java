package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.KeptGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a person stands in the register now, as one read of it told.
 *
 * @param id the random id
 * @param version of the root; what is decided on it holds only while this is the version
 * @param relationship key of the relationship that counts
 * @param language the language that the person last used here
 * @param erasableAtOnce whether an erasure request needs nobody's decision: every relationship
 *     there ever was is erased at once on request, nothing is kept by law, and the person did not
 *     ask for the data to stay (statement, section 4)
 * @param hasStatutoryGround whether a law keeps some of it after an erasure (GDPR Art. 17(3)(b))
 * @param restrictions the restrictions in force (Art. 18)
 * @param holds ids of the open cases that stop expiry
 * @param marketingBanned whether the person refused marketing (Art. 21(3))
 * @param addressHashes keyed hashes of the person's addresses, under whichever key
 * @param formerHashes the same of addresses that were corrected
 * @param fields what is known of the person, by key of the field
 * @param relations the relationships that employees recorded, the earliest first
 * @param financialYearEnds the ends of the financial years that the person's vouchers belong to
 * @param collectedOn the day on which the first of it was collected
 * @param lastOwnActOn the day on which the person last did something here; null when they never did
 * @param lastDay the last day that the person is kept without the law's grounds; null while a
 *     relationship is open
 * @param kept how long what is kept, by category
 * @param keptByLaw the part of it that a law keeps after an erasure
 * @param noticeDue until when the person must be told that we have data from somebody else (Art.
 *     14(3)); null when they gave it themselves or were told
 */
public record PersonState(
        String id,
        long version,
        String relationship,
        String language,
        boolean erasableAtOnce,
        boolean hasStatutoryGround,
        List<Restriction> restrictions,
        Set<String> holds,
        boolean marketingBanned,
        List<String> addressHashes,
        List<String> formerHashes,
        Map<String, Fact> fields,
        List<Relation> relations,
        List<LocalDate> financialYearEnds,
        LocalDate collectedOn,
        @Nullable LocalDate lastOwnActOn,
        @Nullable LocalDate lastDay,
        List<KeptGroup> kept,
        List<KeptGroup> keptByLaw,
        @Nullable LocalDate noticeDue) {
    public PersonState {
        restrictions = List.copyOf(restrictions);
        holds = Set.copyOf(holds);
        addressHashes = List.copyOf(addressHashes);
        formerHashes = List.copyOf(formerHashes);
        fields = Map.copyOf(fields);
        relations = List.copyOf(relations);
        financialYearEnds = List.copyOf(financialYearEnds);
        kept = List.copyOf(kept);
        keptByLaw = List.copyOf(keptByLaw);
    }

    /** Whether processing is restricted: no marketing, no edits, no disclosure, no lists. */
    public boolean isRestricted() {
        return !restrictions.isEmpty();
    }

    /** Whether the data must not expire: the person asked for it to stay, or a case is open. */
    public boolean isHeld() {
        return !holds.isEmpty() || restrictions.stream().anyMatch(Restriction::stopsExpiry);
    }

    /** Whether the time to keep the person is over on a day, apart from what a law keeps. */
    public boolean isOverOn(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    /** All under which an import could bring the person back after an erasure. */
    public List<String> hashesToSuppress() {
        return Stream.concat(addressHashes.stream(), formerHashes.stream()).distinct().toList();
    }

    /** Names the person; the rest is personal data. */
    @Override
    public String toString() {
        return "PersonState[" + id + "]";
    }
}
