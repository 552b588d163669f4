package org.seloste.statementcompiler;

import org.seloste.statement.TextKey;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that the product says: the constants of each enum of the project that is a {@link
 * TextKey}. They are looked for in what the build has on its class path, so that a module that
 * speaks needs to be named nowhere.
 */
final class Vocabulary {
    private static final String ROOT = "org/seloste/";

    private final SortedMap<String, TextKey> keys = new TreeMap<>();

    private Vocabulary() {}

    static Vocabulary ofClassPath() {
        Vocabulary vocabulary = new Vocabulary();
        ClassLoader loader = Vocabulary.class.getClassLoader();
        try {
            for (URL url : Collections.list(loader.getResources(ROOT))) {
                vocabulary.search(url, loader);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot search the class path", e);
        }
        return vocabulary;
    }

    private void search(URL root, ClassLoader loader) throws IOException, URISyntaxException {
        if (!(root.openConnection() instanceof JarURLConnection connection)) {
            searchDirectory(Path.of(root.toURI()), loader);
            return;
        }
        // By path: the file system of a URI is shared, and another thread may close it.
        Path file = Path.of(connection.getJarFileURL().toURI());
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            searchDirectory(jar.getPath(ROOT), loader);
        }
    }

    private void searchDirectory(Path root, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                    add(load((ROOT + name).replace(".class", "").replace('/', '.'), loader));
                }
            }
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot load " + name, e);
        }
    }

    private void add(Class<?> type) {
        if (!type.isEnum() || !TextKey.class.isAssignableFrom(type)) {
            return;
        }
        for (Object constant : type.getEnumConstants()) {
            TextKey key = (TextKey) constant;
            keys.put(key.key(), key);
        }
    }

    /** All keys by their names. */
    SortedMap<String, TextKey> keys() {
        return Collections.unmodifiableSortedMap(keys);
    }

    /** The keys of the same section as one that does not exist, which may be what was meant. */
    List<String> near(String unknown) {
        int dot = unknown.lastIndexOf('.');
        String section = dot < 0 ? "" : unknown.substring(0, dot + 1);
        List<String> near = keys.keySet().stream().filter(key -> key.startsWith(section)).toList();
        return near.isEmpty() ? List.of("a key of the language files") : near;
    }
}
