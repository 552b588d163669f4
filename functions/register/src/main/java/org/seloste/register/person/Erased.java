package org.seloste.register.person;

/** What an erasure counts, apart from each other. The names stand in letters and in evidence. */
public enum Erased {
    /** Values known of the person: name, telephone number and the like. */
    FIELDS,
    /** Addresses that led to the person. */
    ADDRESSES,
    /** What was sent with forms. */
    SUBMISSIONS,
    /** Consents that were ticked. */
    CONSENTS,
    /** IP addresses that forms came from. */
    IP_ADDRESSES,
    /** Services and changes to them. */
    SERVICES,
    /** Relationships that employees recorded. */
    RELATIONSHIPS,
    /** Records of what was given to whom. */
    DISCLOSURES,
    /** Vouchers that no law keeps any more. */
    VOUCHERS,
    /** Mails that had not been sent. */
    MAILS
}
