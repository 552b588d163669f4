package org.seloste.formsubmission.body;

/**
 * One field as it was sent, unchecked.
 *
 * @param name its name
 * @param value its value
 */
public record SentField(String name, String value) {
    @Override
    public String toString() {
        return "SentField[…]";
    }
}
