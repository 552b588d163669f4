package org.seloste.copy;

import org.seloste.register.Register;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Cases;
import org.seloste.register.cases.Parcel;
import org.seloste.register.journal.Recorded;
import org.seloste.statement.Texts;
import org.seloste.web.Site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds in the register what a copy holds.
 *
 * @param register what it is made of
 * @param site whose register it is
 */
public record CopySource(Register register, Site site) {
    /**
     * What kind of copy is wanted.
     *
     * @param texts the words of the reader's language
     * @param origin the address of our pages, without a slash at the end
     * @param at the moment that it tells of
     */
    public record Wanted(Texts texts, String origin, Instant at) {}

    /**
     * The copy that answers a request; empty when the person is leaving, has expired or is gone.
     *
     * @param parcel how much of it is handed out
     */
    public Optional<Copy> of(Case request, Parcel parcel, Wanted wanted, Instant now) {
        boolean addressOnly = parcel.ofAddressOnly();
        return Optional.ofNullable(request.person())
                .flatMap(
                        person ->
                                register.persons()
                                        .export(
                                                person,
                                                addressOnly ? request.address() : null,
                                                now))
                .map(
                        export ->
                                new CopyMaker(site, wanted.texts(), wanted.origin())
                                        .of(
                                                request,
                                                parcel,
                                                wanted.at(),
                                                export,
                                                cases(request, addressOnly),
                                                journal(request, addressOnly)));
    }

    /** What the same person asked; behind a shared address, what came from there. */
    private List<Case> cases(Case request, boolean addressOnly) {
        Cases cases = register.cases();
        return Stream.concat(
                        cases.ofSubject(request.subject()).stream(),
                        cases.ofSubject(request.addressHash()).stream())
                .filter(other -> !addressOnly || other.addressHash().equals(request.addressHash()))
                .toList();
    }

    private List<Recorded> journal(Case request, boolean addressOnly) {
        Stream<String> person = addressOnly ? Stream.empty() : Stream.of(request.subject());
        return Stream.concat(person, cases(request, addressOnly).stream().map(Case::id))
                .distinct()
                .flatMap(subject -> register.chronicle().of(subject).stream())
                .toList();
    }
}
