package org.seloste.statement;

/** Why processing is restricted (GDPR Art. 18(1)). */
public enum RestrictionGround {
    /** The person contests that the data is accurate, and it is being verified. */
    ACCURACY_CONTESTED("18(1)(a)"),
    /** The processing is unlawful, and the person wants restriction instead of erasure. */
    UNLAWFUL("18(1)(b)"),
    /** The person needs the data for a legal claim. */
    LEGAL_CLAIM("18(1)(c)"),
    /** The person objected, and the grounds are being weighed (Art. 21(1)). */
    OBJECTION_PENDING("18(1)(d)");

    private final String article;

    RestrictionGround(String article) {
        this.article = article;
    }

    /** The provision, such as {@code 18(1)(a)}. */
    public String article() {
        return article;
    }

    /** Whether the person wants the data kept, so that it may not even expire meanwhile. */
    public boolean stopsExpiry() {
        return switch (this) {
            case UNLAWFUL, LEGAL_CLAIM -> true;
            case ACCURACY_CONTESTED, OBJECTION_PENDING -> false;
        };
    }
}
