package org.seloste.letters;

import org.seloste.letters.SubmissionNotice.Value;
import org.seloste.statement.Statement;
import org.seloste.statement.Statements;
import org.seloste.statement.Wording;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A company, its letters, and the words that the product has for them. */
final class Example {
    static final List<String> LANGUAGES = List.of("fi", "sv", "en");
    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 24);
    static final LocalDate LAST = LocalDate.of(2029, 11, 24);
    static final URI LINK =
            URI.create("https://register.example.com/submissions/T2xlbiBsaW5ra2k.Zm9v-_bar");

    static final String CODE = "407281";

    private static final Statement STATEMENT = read();
    private static final Map<String, Map<String, String>> TEXTS = new ConcurrentHashMap<>();

    private Example() {}

    static SubmissionReceived received() {
        return received(List.of());
    }

    static SubmissionReceived received(List<String> consents) {
        return new SubmissionReceived(
                "contact", List.of("message", "email", "name"), consents, RECEIVED, LAST);
    }

    static SubmissionNotice notice(Value... values) {
        return new SubmissionNotice("contact", RECEIVED, List.of(values));
    }

    static Written written(Letter letter, String language) {
        return Written.of(letter, speech(language, secret(letter)));
    }

    /** The letter as its recipient gets it: with its code, or else with a link. */
    static Secret secret(Letter letter) {
        return letter instanceof DownloadCode ? new Secret.OfCode(CODE) : new Secret.OfLink(LINK);
    }

    static Speech speech(String language, URI link) {
        return speech(language, new Secret.OfLink(link));
    }

    static Speech speech(String language, Secret secret) {
        return new Speech(statement(), wording(language), secret);
    }

    static Statement statement() {
        return STATEMENT;
    }

    private static Statement read() {
        try (InputStream json =
                Objects.requireNonNull(Example.class.getResourceAsStream("statement.json"))) {
            return Statements.read(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Wording wording(String language) {
        return Wording.of(language, texts(language), statement().zone());
    }

    /** The product's own texts, by their flattened keys. */
    static Map<String, String> texts(String language) {
        return TEXTS.computeIfAbsent(language, Example::read);
    }

    private static Map<String, String> read(String language) {
        try {
            String yaml = Files.readString(Path.of("../published/texts/" + language + ".yaml"));
            Map<String, String> texts = new HashMap<>();
            flatten("", new Load(LoadSettings.builder().build()).loadFromString(yaml), texts);
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void flatten(String key, Object value, Map<String, String> texts) {
        if (value instanceof Map<?, ?> section) {
            String prefix = key.isEmpty() ? "" : key + ".";
            section.forEach((name, text) -> flatten(prefix + name, text, texts));
            return;
        }
        texts.put(key, value.toString());
    }
}
