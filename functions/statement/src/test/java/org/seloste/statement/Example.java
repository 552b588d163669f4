package org.seloste.statement;

import java.io.InputStream;
import java.util.Objects;

/** A small compiled statement. */
final class Example {
    private Example() {}

    static Statement statement() {
        InputStream json = Example.class.getResourceAsStream("statement.json");
        return Statements.read(Objects.requireNonNull(json));
    }
}
