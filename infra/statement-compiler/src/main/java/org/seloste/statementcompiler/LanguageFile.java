package org.seloste.statementcompiler;

import org.seloste.statement.DateText;
import org.seloste.statement.Template;
import org.seloste.statement.TextKey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of one language: the product's file, and the company's own wording over it. */
final class LanguageFile {
    private static final Set<String> FORMS_OF_A_VALUE = Set.of("weekday", "table", "time");

    private final String language;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final SortedMap<String, String> texts = new TreeMap<>();

    LanguageFile(String language, Vocabulary vocabulary, Problems problems) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * Reads the product's texts.
     *
     * @param named where the statement names the language
     */
    void readProduct(Tree named) {
        String file = "texts/%s.yaml".formatted(language);
        Optional<String> yaml = resource(file);
        if (yaml.isEmpty()) {
            problems.add(
                    named.place(),
                    "the product has no texts in '%s'".formatted(language),
                    "needed: a file functions/published/" + file + ", as of the other languages");
            return;
        }
        Optional<Tree> tree = new YamlReader(file, problems).read(yaml.get());
        if (tree.isPresent()) {
            add(tree.get());
            requireEveryKey(tree.get());
        }
    }

    /** Lays the company's own wording over the product's. */
    void override(Tree wording) {
        add(wording);
    }

    /** The texts by key. */
    Map<String, String> texts() {
        return texts;
    }

    private void add(Tree tree) {
        Map<String, Tree> flat = new LinkedHashMap<>();
        flatten("", tree, flat);
        flat.forEach(this::addText);
    }

    private static void flatten(String prefix, Tree tree, Map<String, Tree> flat) {
        tree.mapping()
                .forEach(
                        (key, value) -> {
                            if (value instanceof Tree.Mapping) {
                                flatten(prefix + key + ".", value, flat);
                            } else {
                                flat.put(prefix + key, value);
                            }
                        });
    }

    private void addText(String key, Tree value) {
        TextKey known = vocabulary.keys().get(key);
        Optional<String> text = value.text().filter(words -> !words.isBlank());
        if (known == null) {
            problems.add(
                    value.place(),
                    "the product does not say '%s'".formatted(key),
                    Problems.oneOf(vocabulary.near(key)));
        } else if (text.isEmpty()) {
            problems.add(value.place(), "this is no text", "allowed: a text that is not empty");
        } else {
            checkPlaceholders(known, text.get(), value.place());
            checkWords(known, text.get(), value.place());
            texts.put(key, text.get().strip());
        }
    }

    private void requireEveryKey(Tree file) {
        for (String key : vocabulary.keys().keySet()) {
            if (!texts.containsKey(key)) {
                problems.add(
                        file.place(),
                        "the text '%s' is missing".formatted(key),
                        "needed: each text that the product says");
            }
        }
    }

    private void checkPlaceholders(TextKey key, String text, Place place) {
        List<String> used = new Template(text).placeholders();
        for (String placeholder : used) {
            int colon = placeholder.indexOf(':');
            String name = colon < 0 ? placeholder : placeholder.substring(0, colon);
            boolean formKnown =
                    colon < 0 || FORMS_OF_A_VALUE.contains(placeholder.substring(colon + 1));
            if (!key.parameters().contains(name) || !formKnown) {
                problems.add(
                        place,
                        "the text cannot hold {%s}".formatted(placeholder),
                        allowedPlaceholders(key));
            }
        }
        for (String parameter : key.parameters()) {
            if (key.needsEveryParameter() && used.stream().noneMatch(p -> isOf(parameter, p))) {
                problems.add(
                        place,
                        "the text leaves {%s} out".formatted(parameter),
                        allowedPlaceholders(key));
            }
        }
    }

    private static boolean isOf(String parameter, String placeholder) {
        return placeholder.equals(parameter) || placeholder.startsWith(parameter + ":");
    }

    private static String allowedPlaceholders(TextKey key) {
        return key.parameters().isEmpty()
                ? "allowed: a text without parameters"
                : Problems.oneOf(key.parameters().stream().map("{%s}"::formatted).toList());
    }

    private void checkWords(TextKey key, String text, Place place) {
        int needed =
                switch (key) {
                    case DateText.WEEKDAY_NAMES, DateText.SHORT_WEEKDAY_NAMES -> 7;
                    case DateText.MONTH_NAMES, DateText.SHORT_MONTH_NAMES -> 12;
                    default -> 0;
                };
        int found = text.split(" ", -1).length;
        if (needed > 0 && found != needed) {
            problems.add(
                    place,
                    "these are %d names".formatted(found),
                    "needed: %d, parted by single spaces".formatted(needed));
        }
    }

    private static Optional<String> resource(String file) {
        try (InputStream yaml = LanguageFile.class.getResourceAsStream(file)) {
            return yaml == null
                    ? Optional.empty()
                    : Optional.of(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
