package org.seloste.subjectrequest.copy;

import org.seloste.register.cases.Case;
import org.seloste.register.journal.Recorded;
import org.seloste.register.person.PersonExport;
import org.seloste.statement.Texts;
import org.seloste.web.Site;

import java.time.Instant;
import java.util.List;
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
     * @param export what is stored of the person
     * @param addressOnly whether only what came from the asker's address is in it
     * @param number the number of the request that it answers
     * @param cases the person's requests
     * @param journal what the evidence tells of the person and the requests
     * @param at the moment that it tells of
     */
    public Copy of(
            PersonExport export,
            boolean addressOnly,
            String number,
            List<Case> cases,
            List<Recorded> journal,
            Instant at) {
        Names names = new Names(site.statement(), texts);
        return new Copy(
                site,
                texts,
                scope(export, addressOnly),
                number,
                at,
                origin,
                export.state().kept(),
                () ->
                        Stream.concat(
                                new PersonEntries(names, export).all(),
                                new RequestEntries(names, cases, journal, at).all()));
    }

    private static Copy.Scope scope(PersonExport export, boolean addressOnly) {
        if (export.isOnlyKeptByLaw()) {
            return Copy.Scope.KEPT_BY_LAW;
        }
        return addressOnly ? Copy.Scope.SENT_FROM_ADDRESS : Copy.Scope.EVERYTHING;
    }
}
