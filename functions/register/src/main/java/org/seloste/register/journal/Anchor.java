package org.seloste.register.journal;

/**
 * What shows from outside that a seal was there: a table whose last seals were cut off proves
 * nothing against this.
 *
 * @param number the seal's number
 * @param hash its hash
 */
public record Anchor(long number, String hash) {
    /**
     * Reads one as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Anchor parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new IllegalArgumentException("not NUMBER:HASH");
        }
        return new Anchor(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
