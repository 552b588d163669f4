package org.seloste.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A statement with a few words of its YAML changed, as its owner would change them. */
public final class EditedStatement {
    private String yaml;

    private EditedStatement(String yaml) {
        this.yaml = yaml;
    }

    public static EditedStatement of(Path statement) throws IOException {
        return new EditedStatement(Files.readString(statement));
    }

    /** Replaces the first place where the words stand; fails when they stand nowhere. */
    public EditedStatement replace(String words, String others) {
        int at = yaml.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the statement does not say: " + words);
        }
        yaml = yaml.substring(0, at) + others + yaml.substring(at + words.length());
        return this;
    }

    /** Replaces the first match of a pattern; fails when there is none. */
    public EditedStatement replacePattern(String pattern, String replacement) {
        String edited = yaml.replaceFirst(pattern, replacement);
        if (edited.equals(yaml)) {
            throw new IllegalArgumentException("the statement does not match: " + pattern);
        }
        yaml = edited;
        return this;
    }

    /** Lets one sender and one address have as much as a load test needs. */
    public EditedStatement withoutLimits() {
        return replacePattern("formsPerHour: *\\d+", "formsPerHour: 100000")
                .replacePattern("mailsPerDay: *\\d+", "mailsPerDay: 1000");
    }

    /** Writes it down beside nothing else. */
    public Path write() throws IOException {
        Path file = Files.createTempDirectory("statement").resolve("statement.yaml");
        return Files.writeString(file, yaml);
    }
}
