package org.seloste.statement;

import java.util.List;

/**
 * Something that Articles 13 and 14 of the GDPR want a statement to say. A statement that does not
 * say it is still published, and its owner is told; the software never fills a gap by itself.
 */
public enum Gap implements TextKey {
    /** The right to complain to an authority, Art. 13(2)(d). */
    G1("rights.complaint"),
    /** The right to object, shown apart from everything else, Art. 21(4). */
    G2("rights.objection"),
    /** Recipients or their categories, Art. 13(1)(e). */
    G3("recipients"),
    /** The safeguard of transfers to third countries, Art. 13(1)(f). */
    G4("transfers.safeguard"),
    /** Portability, withdrawal of consent, whether data is compulsory: Art. 13(2)(b), (c), (e). */
    G5("rights.portability, rights.consentWithdrawal, rights.compulsory"),
    /** What other law makes the controller keep, Art. 13(2)(a). */
    G6("statutoryRetention"),
    /** What exactly starts the period of each retention rule, Art. 13(2)(a). */
    G7("retention[].starts"),
    /** The law that the statement follows, as it stands today. */
    G8("law");

    private final String path;

    Gap(String path) {
        this.path = path;
    }

    /** Where in the statement it is filled in. */
    public String path() {
        return path;
    }

    @Override
    public String key() {
        return "gaps." + name();
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
