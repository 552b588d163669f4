package org.seloste.registerdesk.persons;

import org.seloste.register.journal.Looks;
import org.seloste.register.person.PersonState;
import org.seloste.statement.Basis;
import org.seloste.statement.Purpose;
import org.seloste.statement.Statement;

import java.util.Optional;

/** Why a person is not shown for a purpose. */
public enum Unseen {
    /** Processing is restricted: for the statement's purposes the data lies still (Art. 18(2)). */
    RESTRICTED,
    /** The person refused marketing, and is no longer looked at for it (Art. 21(3)). */
    MARKETING_BANNED,
    /** What a law keeps of somebody is for what that law wants (statement, section 4). */
    ONLY_KEPT_BY_LAW;

    /**
     * What is against showing somebody; empty when nothing is. To answer a request and to do what a
     * law asks, everybody may be looked at.
     *
     * @param onlyKeptByLaw whether they left, and only the least is kept
     * @param purpose key of one of the statement's purposes, or one of {@link Looks}
     */
    public static Optional<Unseen> of(
            Statement statement, PersonState state, boolean onlyKeptByLaw, String purpose) {
        return statement.purposes().stream()
                .filter(named -> named.key().equals(purpose))
                .findFirst()
                .flatMap(named -> against(named, state, onlyKeptByLaw));
    }

    private static Optional<Unseen> against(
            Purpose purpose, PersonState state, boolean onlyKeptByLaw) {
        if (purpose.basis() == Basis.LEGAL_OBLIGATION) {
            return Optional.empty();
        }
        if (onlyKeptByLaw) {
            return Optional.of(ONLY_KEPT_BY_LAW);
        }
        if (!state.restrictions().isEmpty()) {
            return Optional.of(RESTRICTED);
        }
        boolean refused = purpose.directMarketing() && state.marketingBanned();
        return refused ? Optional.of(MARKETING_BANNED) : Optional.empty();
    }
}
