package org.seloste.statementcompiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A small statement in which nothing is wrong, and ways to change it. */
final class Example {
    private Example() {}

    static String yaml() {
        return resource("example.yaml");
    }

    static String resource(String name) {
        try (InputStream file = Example.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statement with one piece of it replaced, which must be there. */
    static String with(String piece, String other) {
        String yaml = yaml();
        if (!yaml.contains(piece)) {
            throw new IllegalArgumentException("the example has no '%s'".formatted(piece));
        }
        return yaml.replace(piece, other);
    }

    static Compiled compile(Path directory, String yaml) throws InvalidStatement {
        return StatementCompiler.compile(write(directory, yaml));
    }

    static Path write(Path directory, String yaml) {
        try {
            return Files.writeString(directory.resolve("statement.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
