package org.seloste.statement;

/** What a person may ask for: the rights of GDPR Art. 7(3) and 15 to 21. */
public enum Right {
    /** To see the data and to be told about it. */
    ACCESS("15"),
    /** To have it corrected or completed. */
    RECTIFICATION("16"),
    /** To have it erased. */
    ERASURE("17"),
    /** To have its use limited to storing it. */
    RESTRICTION("18"),
    /** To get it in a machine-readable form. */
    PORTABILITY("20"),
    /** To object to its use, for reasons of one's own situation. */
    OBJECTION("21(1)"),
    /** To object to direct marketing; absolute, without any reason. */
    MARKETING_BAN("21(2)"),
    /** To withdraw consent. */
    CONSENT_WITHDRAWAL("7(3)");

    private final String article;

    Right(String article) {
        this.article = article;
    }

    /** The article of the GDPR that gives it, such as {@code 21(1)}. */
    public String article() {
        return article;
    }
}
