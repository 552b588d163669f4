package org.seloste.published;

import org.seloste.statement.Statement;
import org.seloste.statement.Statements;
import org.seloste.statement.Texts;
import org.seloste.statement.Wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled statement, its texts and its public files. */
public final class Published {
    /** Names a directory to read from; local runs and tests of other statements set it. */
    static final String DIRECTORY = "SELOSTE_PUBLISHED";

    private final Folder files;
    private final Statement statement;
    private final Map<String, Texts> texts = new ConcurrentHashMap<>();

    private Published(Folder files) {
        this.files = files;
        this.statement = Statements.read(required("statement.json"));
    }

    /**
     * From the directory that SELOSTE_PUBLISHED names, else from the class path.
     *
     * @throws IllegalStateException when no compiled statement is there
     */
    public static Published open(Map<String, String> environment) {
        String directory = environment.get(DIRECTORY);
        return new Published(
                directory == null || directory.isEmpty()
                        ? Folder.ofClassPath()
                        : Folder.ofDirectory(directory));
    }

    /** The statement in force. */
    public Statement statement() {
        return statement;
    }

    /**
     * The words of one language.
     *
     * @throws IllegalStateException when it is none of the statement's
     */
    public Texts texts(String language) {
        return texts.computeIfAbsent(
                language,
                tag ->
                        Wording.read(
                                tag, required("texts/%s.json".formatted(tag)), statement.zone()));
    }

    /** The public file of that path, such as {@code fi/statement.html}, if there is one. */
    public Optional<byte[]> page(String path) {
        try (InputStream page = files.open("pages/" + path).orElse(null)) {
            return page == null ? Optional.empty() : Optional.of(page.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream required(String name) {
        return files.open(name)
                .orElseThrow(
                        () -> new IllegalStateException("no compiled file '%s'".formatted(name)));
    }
}
