package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.RestrictionGround;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A restriction of processing (GDPR Art. 18).
 *
 * @param caseId the case that asked for it
 * @param ground on which ground
 * @param since since when
 * @param liftOn the first day on which it may be lifted, as the person was told (Art. 18(3)); null
 *     while nobody has announced that
 */
public record Restriction(
        String caseId, RestrictionGround ground, Instant since, @Nullable LocalDate liftOn) {
    /** Whether the person needs the data to stay, so that it must not expire either. */
    public boolean stopsExpiry() {
        return ground.stopsExpiry();
    }
}
