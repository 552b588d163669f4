package org.seloste.statementcompiler;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the compiled files. One that would not change is left alone, with its time; what another
 * statement left behind is deleted.
 */
final class Output {
    private final Path directory;
    private final Set<Path> written = new HashSet<>();

    Output(Path directory) {
        this.directory = directory;
    }

    void write(Compiled compiled) throws IOException {
        write("statement.json", Json.compact(compiled.json()));
        for (Map.Entry<String, Map<String, String>> language : compiled.texts().entrySet()) {
            ObjectNode texts = Json.object();
            language.getValue().forEach(texts::put);
            write("texts/%s.json".formatted(language.getKey()), Json.compact(texts));
        }
        for (Map.Entry<String, byte[]> page : PublicFiles.of(compiled).entrySet()) {
            write("pages/" + page.getKey(), page.getValue());
        }
        deleteOthers(directory.resolve("texts"));
        deleteOthers(directory.resolve("pages"));
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = directory.resolve(name);
        written.add(file);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, content);
    }

    private void deleteOthers(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!written.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
