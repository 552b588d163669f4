package org.seloste.register.cases;

import java.time.LocalDate;

/**
 * What a sender is told at once, whoever they are.
 *
 * @param resendToken for asking that the mail be sent again
 * @param number what people call the case
 * @param due the last day for the answer
 */
public record Asked(String resendToken, String number, LocalDate due) {
    /** The token lets one have mails sent. */
    @Override
    public String toString() {
        return "Asked[" + number + "]";
    }
}
