package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong and how it should be (GDPR Art. 16).
 *
 * @param field key of the field; null when the sender did not tell which
 * @param wrong the value that is wrong; empty when it is missing
 * @param right the value that is right
 */
public record Correction(@Nullable String field, String wrong, String right) {
    /** What may be kept longer than the content: which field it was. */
    Correction withoutContent() {
        return new Correction(field, "", "");
    }

    /** Names the field; the rest is personal data. */
    @Override
    public String toString() {
        return "Correction[" + field + "]";
    }
}
