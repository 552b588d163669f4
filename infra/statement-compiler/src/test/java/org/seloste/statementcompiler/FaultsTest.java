package org.seloste.statementcompiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The faults of faults.txt, each with the whole message, line and column included. */
final class FaultsTest {
    @TempDir private Path directory;

    static List<Fault> faults() {
        return Fault.parse(Example.resource("faults.txt"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void fault_is_told_with_its_place_and_what_is_allowed(Fault fault) {
        String yaml = Example.with(fault.piece(), fault.other());
        assertThat(messages(Example.write(directory, yaml)))
                .containsExactlyElementsOf(fault.messages());
    }

    @Test
    void everything_wrong_is_told_at_once_in_the_order_of_the_file() {
        String yaml =
                Example.with("zone: Europe/Helsinki", "zone: Nowhere")
                        .replace("period: P5Y", "period: five years")
                        .replace("  name: Example\n", "")
                        .replace("{ pages.skip: Hyppää sisältöön }", "{ pages.skip: '{x}' }");
        assertThat(messages(Example.write(directory, yaml)))
                .hasSize(4)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("statement.yaml:1:1: controller: "),
                        second -> assertThat(second).startsWith("statement.yaml:10:1: zone: "),
                        third -> assertThat(third).startsWith("statement.yaml:79:5: retention[1]"),
                        fourth -> assertThat(fourth).startsWith("statement.yaml:143:9: texts.fi."));
    }

    @Test
    void language_that_is_not_everywhere_is_told_wherever_it_lacks() {
        String yaml = Example.with("languages: [fi, en]", "languages: [fi, en, et]");
        assertThat(messages(Example.write(directory, yaml)))
                .contains(
                        "statement.yaml:10:21: languages[2]: the product has no texts in 'et';"
                                + " needed: a file functions/published/texts/et.yaml, as of the"
                                + " other languages",
                        "statement.yaml:138:5: forms[0].replyWithin: 'et' is missing; needed: a"
                                + " text in each of the languages fi, en, et")
                .hasSizeGreaterThan(50);
    }

    @Test
    void file_that_cannot_be_read_is_told_too() throws IOException {
        assertThat(messages(directory.resolve("none.yaml")))
                .containsExactly(
                        "none.yaml:1:1: (file): there is no such file; name an existing file");
        assertThat(messages(Example.write(directory, "# nothing\n")))
                .containsExactly(
                        "statement.yaml:1:1: (file): the file is empty; write a statement into it");
        assertThat(messages(Example.write(directory, "- a\n")).getFirst())
                .startsWith("statement.yaml:1:1: (file): this is a list; allowed: ");
        Path latin =
                Files.write(
                        directory.resolve("latin.yaml"),
                        "zone: ä".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(messages(latin))
                .containsExactly(
                        "latin.yaml:1:1: (file): this is not UTF-8; save the file as UTF-8");
    }

    private static List<String> messages(Path file) {
        return Objects.requireNonNull(
                        catchThrowableOfType(
                                InvalidStatement.class, () -> StatementCompiler.compile(file)))
                .messages();
    }
}
