package org.seloste.register.person;

/** What DynamoDB's Time to Live took, as its key tells. The names stand in the journal. */
public enum Taken {
    /** A person. */
    PERSON,
    /** An address that led to persons, or to what the law keeps of them. */
    POINTER,
    /** What was sent with a form. */
    SUBMISSION,
    /** The IP address that a form came from. */
    IP_ADDRESS,
    /** A consent. */
    CONSENT,
    /** A service, or a change to it. */
    SERVICE,
    /** A voucher. */
    VOUCHER,
    /** A record of what was given to whom. */
    DISCLOSURE,
    /** Something else that lay under a person. */
    OTHER;

    static Taken of(String pk, String sk) {
        if (pk.startsWith(PointerItems.PREFIX)) {
            return POINTER;
        }
        if (sk.equals(RootItems.ROOT)) {
            return PERSON;
        }
        return switch (sk.substring(0, Math.min(2, sk.length()))) {
            case "S#" -> SUBMISSION;
            case "I#" -> IP_ADDRESS;
            case "C#" -> CONSENT;
            case LeafItems.SERVICE -> SERVICE;
            case LeafItems.VOUCHER -> VOUCHER;
            case LeafItems.DISCLOSURE -> DISCLOSURE;
            default -> OTHER;
        };
    }
}
