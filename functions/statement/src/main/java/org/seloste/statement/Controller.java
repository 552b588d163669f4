package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;

/**
 * The controller (GDPR Art. 4(7)) and whom to turn to.
 *
 * @param name the company's name
 * @param businessId its number in the trade register, if the statement gives one
 * @param address where letters reach it, one line
 * @param country where it is, ISO 3166
 * @param contactName the person to turn to
 * @param email the address that people write to; answers to mails go there
 * @param phone the number to call, if the statement gives one
 * @param website the company's own pages, if the statement gives them
 * @param dataProtectionOfficer name and address of the officer, if there is one (Art. 37)
 * @param roleMailboxes addresses that stand for many people, such as info@; in lower case
 */
public record Controller(
        String name,
        @Nullable String businessId,
        String address,
        String country,
        String contactName,
        String email,
        @Nullable String phone,
        @Nullable URI website,
        @Nullable String dataProtectionOfficer,
        List<String> roleMailboxes) {
    public Controller {
        roleMailboxes = List.copyOf(roleMailboxes);
    }
}
