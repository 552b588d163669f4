package org.seloste.subjectrequest.ask;

import java.util.Locale;
import java.util.Optional;

/** The pages of a request, in their order. */
enum Question {
    WISHES,
    DETAILS,
    CONTACT,
    REVIEW;

    /** Its name in what the page sends. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Question> of(String word) {
        return switch (word) {
            case "wishes" -> Optional.of(WISHES);
            case "details" -> Optional.of(DETAILS);
            case "contact" -> Optional.of(CONTACT);
            case "review" -> Optional.of(REVIEW);
            default -> Optional.empty();
        };
    }
}
