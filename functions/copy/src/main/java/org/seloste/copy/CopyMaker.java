package org.seloste.copy;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Parcel;
import org.seloste.register.journal.Recorded;
import org.seloste.register.person.PersonExport;
import org.seloste.statement.Field;
import org.seloste.statement.Texts;
import org.seloste.web.Site;

import java.time.Instant;
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
                scope(export, parcel),
                request.number(),
                at,
                origin,
                parcel.withheld(),
                export.state().kept(),
                export.state().isHeld(),
                () ->
                        Stream.concat(
                                new PersonEntries(names, export, fields(parcel.withheld())).all(),
                                new RequestEntries(names, cases, journal, at).all()));
    }

    private Set<String> fields(List<String> categories) {
        return site.statement().categories().stream()
                .filter(category -> categories.contains(category.key()))
                .flatMap(category -> category.fields().stream())
                .map(Field::key)
                .collect(Collectors.toSet());
    }

    private static Copy.Scope scope(PersonExport export, Parcel parcel) {
        if (export.isOnlyKeptByLaw()) {
            return Copy.Scope.KEPT_BY_LAW;
        }
        if (parcel.ofAddressOnly()) {
            return Copy.Scope.SENT_FROM_ADDRESS;
        }
        return parcel.withheld().isEmpty() ? Copy.Scope.EVERYTHING : Copy.Scope.IN_PART;
    }
}
