package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The restriction of processing that a wish brought about (GDPR Art. 18, 21(1)).
 *
 * @param liftsOn the day from which it no longer holds, which the person was told (Art. 18(3));
 *     null while no end was told
 */
public record Hold(@Nullable LocalDate liftsOn) {
    /** With no end in sight. */
    public static final Hold OPEN = new Hold(null);
}
