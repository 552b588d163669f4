package org.seloste.register.cases;

import org.seloste.statement.EmailAddress;
import org.seloste.statement.RequestState;

import java.time.Instant;

/**
 * An address that a rectification brought, and that its owner has to confirm before anything leads
 * there. The link in force is the one with this end: a later decision ends the link of an earlier
 * one.
 *
 * @param address the new address
 * @param field key of the field that holds it
 * @param linkEnds when the mailed link ends
 * @param outcome where the wish stands once it is confirmed
 * @param decision how the rectification was decided
 */
public record NewAddress(
        EmailAddress address,
        String field,
        Instant linkEnds,
        RequestState outcome,
        Decision decision) {
    /** Says nothing of the address. */
    @Override
    public String toString() {
        return "NewAddress[" + linkEnds + "]";
    }
}
