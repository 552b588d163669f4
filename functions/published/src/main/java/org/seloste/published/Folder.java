package org.seloste.published;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where compiled files lie.
 *
 * @param directory the directory, or null for the class path
 */
record Folder(@Nullable Path directory) {
    static Folder ofClassPath() {
        return new Folder(null);
    }

    static Folder ofDirectory(String directory) {
        return new Folder(Path.of(directory));
    }

    /** The file of that name, if there is one; a name never leads out of the directory. */
    Optional<InputStream> open(String name) {
        // A directory would answer with the list of what lies in it; files have an extension.
        boolean file = name.lastIndexOf('.') > name.lastIndexOf('/');
        if (!file || name.contains("..") || name.contains("\\") || name.contains("\0")) {
            return Optional.empty();
        }
        if (directory == null) {
            return Optional.ofNullable(Published.class.getResourceAsStream(name));
        }
        Path path = directory.resolve(name);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newInputStream(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
