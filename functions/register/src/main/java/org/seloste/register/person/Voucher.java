package org.seloste.register.person;

import java.time.LocalDate;
import java.util.Map;

/**
 * A voucher that a law keeps (statement, section 4; GDPR Art. 17(3)(b)).
 *
 * @param id its own id within the person
 * @param financialYearEnd the end of the financial year that it belongs to
 * @param lastDay the last day it is kept
 * @param values what was recorded, by key of the field
 */
public record Voucher(
        String id, LocalDate financialYearEnd, LocalDate lastDay, Map<String, String> values) {
    public Voucher {
        values = Map.copyOf(values);
    }

    /** Names the voucher; the rest is personal data. */
    @Override
    public String toString() {
        return "Voucher[" + id + "]";
    }
}
