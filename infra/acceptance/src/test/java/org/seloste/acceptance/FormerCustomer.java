package org.seloste.acceptance;

import java.util.Map;

/** Whom A4 is about: a customer until 30 June 2026, with an invoice of that day. */
final class FormerCustomer {
    static final String PHONE = "+358401234567";
    static final String INVOICE = "2026-117";
    private static final String ENDED_ON = "2026-06-30";

    private FormerCustomer() {}

    /**
     * Has an employee add them and the invoice, end the relationship, and gives the person's id.
     */
    static String add(Desk desk, String email) {
        String person = desk.addCustomer(email, "2020-01-01");
        Desk.done(
                desk.post(
                        "/desk/persons/" + person + "/vouchers",
                        Map.of(
                                "financialYearEnd",
                                "2026-12-31",
                                "values",
                                Map.of(
                                        "invoiceNumber", INVOICE,
                                        "invoiceDate", ENDED_ON,
                                        "invoiceLines", "Tiedote 1 kpl"))));
        String relationship = desk.person(person).at("/relationships/0/id").asText();
        Desk.done(
                desk.post(
                        "/desk/persons/" + person + "/relationships",
                        Map.of("id", relationship, "endedOn", ENDED_ON)));
        return person;
    }
}
