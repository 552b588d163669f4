package org.seloste.statement;

import java.net.URI;
import java.time.LocalDate;

/**
 * The supervisory authority to which one may complain (GDPR Art. 77), and the court.
 *
 * @param name its name
 * @param address where letters reach it
 * @param phone its number
 * @param email its address
 * @param website its pages
 * @param court the court to which a matter may be taken (Art. 79)
 * @param checkedOn the day somebody last saw that all this is right
 */
public record Authority(
        LocalText name,
        LocalText address,
        String phone,
        String email,
        URI website,
        LocalText court,
        LocalDate checkedOn) {}
