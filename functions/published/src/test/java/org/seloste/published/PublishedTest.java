package org.seloste.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.statement.Gap;
import org.seloste.statement.Statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** What holds for whichever statement the build compiled. */
final class PublishedTest {
    private final Published published = Published.open(Map.of());

    @Test
    void every_language_has_its_words_and_its_pages() {
        Statement statement = published.statement();
        for (String language : statement.languages()) {
            assertThat(published.texts(language).say(Gap.G1)).isNotBlank();
            assertThat(published.texts(language).day(LocalDate.of(2026, 4, 2))).contains("2026");
            assertThat(published.texts(language)).isSameAs(published.texts(language));
            assertThat(published.page(language + "/statement.html")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement.json",
                "statement.schema.json",
                "copy.schema.json",
                "statement.tilt.json"
            })
    void data_is_there_for_other_software(String path) {
        assertThat(published.page(path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none.html", "../statement.json", "..\\statement.json", "fi", "fi/\0", ""})
    void nothing_else_is_a_page(String path) {
        assertThat(published.page(path)).isEmpty();
    }

    @Test
    void another_statement_is_read_from_the_directory_that_the_environment_names(
            @TempDir Path directory) throws IOException {
        Path pages = Files.createDirectories(directory.resolve("pages"));
        Files.writeString(pages.resolve("hello.html"), "hello");
        Files.write(directory.resolve("secret.txt"), new byte[] {1});
        Path compiled = Path.of("target/classes/org/seloste/published/statement.json");
        Files.copy(compiled, directory.resolve("statement.json"));

        Published other = Published.open(Map.of("SELOSTE_PUBLISHED", directory.toString()));

        assertThat(other.statement()).isEqualTo(published.statement());
        assertThat(other.page("hello.html")).hasValue("hello".getBytes(UTF_8));
        assertThat(other.page("../secret.txt")).isEmpty();
        assertThatThrownBy(() -> other.texts("fi")).hasMessage("no compiled file 'texts/fi.json'");
    }

    @Test
    void directory_without_a_statement_is_an_error(@TempDir Path directory) {
        Map<String, String> environment = Map.of("SELOSTE_PUBLISHED", directory.toString());
        assertThatThrownBy(() -> Published.open(environment))
                .hasMessage("no compiled file 'statement.json'");
    }
}
