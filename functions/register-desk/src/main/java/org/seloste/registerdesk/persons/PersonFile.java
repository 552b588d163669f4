package org.seloste.registerdesk.persons;

import org.seloste.register.cases.Case;
import org.seloste.register.person.Consent;
import org.seloste.register.person.Disclosure;
import org.seloste.register.person.Outlook;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Sent;
import org.seloste.register.person.Service;
import org.seloste.register.person.SourceAddress;
import org.seloste.register.person.Voucher;

import java.util.List;

/**
 * What an employee sees of a person; of each list the first {@link #MOST}.
 *
 * @param state how the person stands
 * @param onlyKeptByLaw whether they were erased, and only the least is kept
 * @param submissions what they sent with forms
 * @param consents what they agreed to
 * @param sourceAddresses the IP addresses that it came from
 * @param services what they ordered
 * @param vouchers what a law keeps
 * @param disclosures what was given to whom
 * @param cases what they asked for
 * @param outlook what a look of today would find: why they stay, what waits, when the next look is
 */
public record PersonFile(
        PersonState state,
        boolean onlyKeptByLaw,
        List<Sent> submissions,
        List<Consent> consents,
        List<SourceAddress> sourceAddresses,
        List<Service> services,
        List<Voucher> vouchers,
        List<Disclosure> disclosures,
        List<Case> cases,
        List<Outlook> outlook) {
    /**
     * More of one kind than these are not shown; a copy of all of it is the person's to ask for.
     */
    public static final int MOST = 200;

    public PersonFile {
        submissions = List.copyOf(submissions);
        consents = List.copyOf(consents);
        sourceAddresses = List.copyOf(sourceAddresses);
        services = List.copyOf(services);
        vouchers = List.copyOf(vouchers);
        disclosures = List.copyOf(disclosures);
        cases = List.copyOf(cases);
        outlook = List.copyOf(outlook);
    }

    /** Whether there may be more than is shown. */
    boolean isCut() {
        return List.of(submissions, consents, sourceAddresses, services, vouchers, disclosures)
                .stream()
                .anyMatch(list -> list.size() >= MOST);
    }

    /** Names the person. */
    @Override
    public String toString() {
        return "PersonFile[" + state.id() + "]";
    }
}
