package org.seloste.web;

import org.seloste.statement.Statement;
import org.seloste.statement.Statements;
import org.seloste.statement.Texts;
import org.seloste.statement.Wording;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A bookshop's pages, in the product's own words. */
public final class ExampleSite {
    private static final Path TEXTS = Path.of("..", "published", "texts");

    private static final Map<String, Site> SITES = new ConcurrentHashMap<>();

    private ExampleSite() {}

    /** The bookshop, whose statement says everything. */
    public static Site site() {
        return SITES.computeIfAbsent("statement.json", ExampleSite::site);
    }

    /** A company whose statement says as little as it can. */
    public static Site withGaps() {
        return SITES.computeIfAbsent("statement-with-gaps.json", ExampleSite::site);
    }

    private static Site site(String file) {
        InputStream json = ExampleSite.class.getResourceAsStream(file);
        Statement statement = Statements.read(Objects.requireNonNull(json));
        Map<String, Texts> texts = new HashMap<>();
        for (String language : statement.languages()) {
            texts.put(language, Wording.of(language, read(language), statement.zone()));
        }
        return new Site(statement, language -> Objects.requireNonNull(texts.get(language)));
    }

    private static Map<String, String> read(String language) {
        Map<String, String> flat = new HashMap<>();
        try (InputStream yaml = Files.newInputStream(TEXTS.resolve(language + ".yaml"))) {
            flatten("", new Load(LoadSettings.builder().build()).loadFromInputStream(yaml), flat);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return flat;
    }

    private static void flatten(String prefix, Object node, Map<String, String> flat) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(prefix + "." + key, value, flat));
        } else {
            flat.put(prefix.substring(1), node.toString());
        }
    }
}
