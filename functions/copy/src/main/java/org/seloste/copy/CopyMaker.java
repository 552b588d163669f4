package org.seloste.copy;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Parcel;
import org.seloste.register.journal.Recorded;
import org.seloste.register.person.PersonExport;
import org.seloste.statement.Field;
import org.seloste.statement.KeptGroup;
import org.seloste.statement.LegalClock;
import org.seloste.statement.Texts;
import org.seloste.web.Site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a copy out of what the register holds.
 *
 * @param site whose register it is
 * @param texts the words of the reader's language
 * @param origin the address of our pages, without a slash at the end
 */
public record CopyMaker(Site site, Texts texts, String origin) {
    /**
     * A copy.
     *
     * @param request the request that it answers
     * @param parcel how much of it is handed out
     * @param at the moment that it tells of
     * @param export what is stored of the person
     * @param cases the person's requests
     * @param journal what the evidence tells of the person and the requests
     */
    public Copy of(
            Case request,
            Parcel parcel,
            Instant at,
            PersonExport export,
            List<Case> cases,
            List<Recorded> journal) {
        Names names = new Names(site.statement(), texts);
        return new Copy(
                site,
                texts,
                scope(export, parcel.ofAddressOnly()),
                request.number(),
                at,
                origin,
                parcel.withheld(),
                kept(export, at),
                () ->
                        Stream.concat(
                                new PersonEntries(names, export, fields(parcel.withheld())).all(),
                                new RequestEntries(names, cases, journal, at).all()));
    }

    /** Of what is over nothing is left: only what is kept now has a day on which that ends. */
    private List<KeptGroup> kept(PersonExport export, Instant at) {
        LocalDate today = LegalClock.of(site.statement()).receivedOn(at);
        return kept(export.state().kept(), today);
    }

    static List<KeptGroup> kept(List<KeptGroup> groups, LocalDate today) {
        return groups.stream().filter(group -> !isOver(group.lastDay(), today)).toList();
    }

    private static boolean isOver(@Nullable LocalDate lastDay, LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    private Set<String> fields(List<String> categories) {
        return site.statement().categories().stream()
                .filter(category -> categories.contains(category.key()))
                .flatMap(category -> category.fields().stream())
                .map(Field::key)
                .collect(Collectors.toSet());
    }

    private static Copy.Scope scope(PersonExport export, boolean addressOnly) {
        if (export.isOnlyKeptByLaw()) {
            return Copy.Scope.KEPT_BY_LAW;
        }
        return addressOnly ? Copy.Scope.SENT_FROM_ADDRESS : Copy.Scope.EVERYTHING;
    }
}
