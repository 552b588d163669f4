package org.seloste.statementcompiler;

/**
 * Where something stands.
 *
 * @param file the file
 * @param line the line, from 1
 * @param column the column, from 1
 * @param path the way to it from the top of the file, as {@code forms[0].fields[2].field}
 */
record Place(String file, int line, int column, String path) {
    static Place top(String file) {
        return new Place(file, 1, 1, "");
    }

    @Override
    public String toString() {
        return "%s:%d:%d: %s".formatted(file, line, column, path.isEmpty() ? "(file)" : path);
    }
}
