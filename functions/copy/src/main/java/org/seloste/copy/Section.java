package org.seloste.copy;

import org.seloste.web.request.CopyText;

/** A part of a copy, in the order in which they are written. */
public enum Section {
    PERSON("person", CopyText.PERSON),
    FIELDS("fields", CopyText.FIELDS),
    RELATIONSHIPS("relationships", CopyText.RELATIONSHIPS),
    RESTRICTIONS("restrictions", CopyText.RESTRICTIONS),
    SUBMISSIONS("submissions", CopyText.SUBMISSIONS),
    CONSENTS("consents", CopyText.CONSENTS),
    SOURCE_ADDRESSES("sourceAddresses", CopyText.SOURCE_ADDRESSES),
    SERVICES("services", CopyText.SERVICES),
    VOUCHERS("vouchers", CopyText.VOUCHERS),
    DISCLOSURES("disclosures", CopyText.DISCLOSURES),
    REQUESTS("requests", CopyText.REQUESTS),
    MAILS("mails", CopyText.MAILS),
    LOOKS("looks", CopyText.LOOKS);

    private final String key;
    private final CopyText heading;

    Section(String key, CopyText heading) {
        this.key = key;
        this.heading = heading;
    }

    /** Its name for programs. */
    String key() {
        return key;
    }

    /** Its name for people. */
    CopyText heading() {
        return heading;
    }
}
