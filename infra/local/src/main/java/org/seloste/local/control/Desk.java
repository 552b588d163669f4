package org.seloste.local.control;

import org.seloste.local.Controls;
import org.seloste.local.mail.Inbox;
import org.seloste.local.mail.SesEndpoint;

/**
 * What the control pages show and work on.
 *
 * @param controls the running system
 * @param inbox the mails that it sent
 * @param mail the endpoint that takes them
 * @param log what its functions logged
 * @param owner whose statement it runs
 * @param pseudonyms what stands for addresses in its tables
 */
record Desk(
        Controls controls,
        Inbox inbox,
        SesEndpoint mail,
        RecentLog log,
        Owner owner,
        Pseudonyms pseudonyms) {
    TableReader tables() {
        return new TableReader(controls, pseudonyms);
    }

    Due due() {
        return new Due(tables(), owner.zone());
    }

    Times times() {
        return new Times(owner.zone());
    }
}
