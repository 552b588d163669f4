package org.seloste.statementcompiler;

/**
 * Something wrong in a file.
 *
 * @param place where
 * @param wrong what is wrong
 * @param allowed what is allowed
 */
record Problem(Place place, String wrong, String allowed) {
    @Override
    public String toString() {
        return "%s: %s; %s".formatted(place, wrong, allowed);
    }
}
