package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * What a try to come closer to one's files leads to.
 *
 * @param answer what is answered, of the case as it is then
 * @param change what is written for it; null when nothing is
 */
record ParcelTurn(Function<Case, Download> answer, @Nullable Turn change) {
    /** Nothing is written. */
    static ParcelTurn only(Function<Case, Download> answer) {
        return new ParcelTurn(answer, null);
    }
}
