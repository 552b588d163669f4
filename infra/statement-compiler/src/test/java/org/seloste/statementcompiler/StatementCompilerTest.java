package org.seloste.statementcompiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.statement.Field;
import org.seloste.statement.Form;
import org.seloste.statement.Gaps;
import org.seloste.statement.Statement;
import org.seloste.statement.Statements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Optional;

final class StatementCompilerTest {
    @TempDir private Path directory;

    @Test
    void what_the_functions_read_is_the_statement_that_was_compiled() throws Exception {
        Statement compiled = compile(Example.yaml());
        try (InputStream json = Files.newInputStream(directory.resolve("out/statement.json"))) {
            assertThat(Statements.read(json)).isEqualTo(compiled);
        }
        assertThat(Gaps.of(compiled)).isEmpty();
        assertThat(written("texts/fi.json")).contains("\"pages.skip\":\"Hyppää sisältöön\"");
        assertThat(written("texts/en.json")).contains("\"pages.skip\":\"Skip to content\"");
        assertThat(compiled.zone().getId()).isEqualTo("Europe/Helsinki");
    }

    @Test
    void every_version_has_its_page_in_every_language() throws Exception {
        compile(Example.yaml());
        assertThat(written("pages/fi/statement.html"))
                .contains("lang=\"fi\"", "Rekisteri")
                .isEqualTo(written("pages/fi/statement-2026-11-24.html"));
        assertThat(written("pages/en/statement.html")).contains("lang=\"en\"", "Register");
        assertThat(written("pages/en/statement-2026-01-01.html")).contains("Old.");
    }

    @Test
    void public_view_is_valid_and_does_not_say_where_the_company_hears_of_it() throws Exception {
        compile(Example.yaml());
        String view = written("pages/statement.json");
        assertThat(view).doesNotContain("notify", "desk@example.com");
        assertThat(errors(written("pages/statement.schema.json"), view)).isEmpty();
    }

    @Test
    void tilt_document_is_valid_against_the_schema_of_tilt() throws Exception {
        compile(Example.yaml());
        String tilt = written("pages/statement.tilt.json");
        assertThat(errors(Example.resource("tilt-schema.json"), tilt)).isEmpty();
        assertThat(tilt).contains("Vakiolausekkeet", "GDPR-6-1-f", "P3Y");
    }

    @Test
    void tilt_document_of_a_statement_with_every_gap_is_valid_too() throws Exception {
        StatementCompiler.compile(Path.of("starter/statement.yaml"), directory.resolve("out"));
        assertThat(
                        errors(
                                Example.resource("tilt-schema.json"),
                                written("pages/statement.tilt.json")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "holidays_fi.csv", numLinesToSkip = 1)
    void official_holiday_is_in_the_table_and_an_eve_is_not(
            LocalDate day, String name, boolean official) throws Exception {
        assertThat(Shared.STATEMENT.holidays().contains(day)).as(name).isEqualTo(official);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2030, 2040})
    void there_are_thirteen_holidays_in_a_year_and_no_more(int year) {
        assertThat(Shared.STATEMENT.holidays().days())
                .filteredOn(day -> day.getYear() == Year.of(year).getValue())
                .hasSize(13);
    }

    @Test
    void another_company_in_another_country_needs_nothing_but_its_statement() throws Exception {
        Path yaml = Path.of("../acceptance/src/test/resources/statements/forening.yaml");
        Statement statement = StatementCompiler.compile(yaml, directory.resolve("out"));
        Form form = statement.findForm("bli-medlem").orElseThrow();
        assertThat(statement.retentionOf(form).from(LocalDate.of(2026, 11, 24)).lastDay())
                .isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(statement.holidays().contains(LocalDate.of(2027, 6, 6))).isTrue();
        assertThat(written("pages/sv/statement.html")).contains("Skärgårdens vänner");
        assertThat(directory.resolve("out/pages/fi")).doesNotExist();
        assertThat(written("texts/sv.json")).contains("Skicka till föreningen");
    }

    @Test
    void changed_period_is_a_changed_line() throws Exception {
        Statement changed = compile(Example.with("period: P3Y", "period: P18M"));
        Form form = changed.findForm("contact").orElseThrow();
        assertThat(changed.retentionOf(form).period()).isEqualTo(Period.ofMonths(18));
        assertThat(written("pages/en/statement.html")).contains("18\u00A0months");
        assertThat(written("pages/statement.tilt.json")).contains("P18M");
    }

    @Test
    void added_field_is_two_added_lines() throws Exception {
        String phone =
                "      - { key: phone, name: { fi: Puhelin, en: Telephone }, type: PHONE,"
                        + " maxLength: 20 }\n"
                        + "      - { key: second";
        Statement changed =
                compile(
                        Example.with("      - { key: second", phone)
                                .replace(
                                        "      - { field: email, required: true }\n",
                                        "      - { field: email, required: true }\n"
                                                + "      - { field: phone, required: false }\n"));
        assertThat(changed.field("phone").type()).isEqualTo(Field.Type.PHONE);
        assertThat(changed.findForm("contact").map(form -> form.asksFor("phone"))).hasValue(true);
        assertThat(written("pages/en/statement.html")).contains("Telephone");
    }

    @Test
    void added_form_is_a_few_added_lines() throws Exception {
        String order =
                """
                forms:
                  - key: order
                    title: { fi: Tilaa, en: Order }
                    purpose: service
                    source: web_form
                    relationship: prospect
                    fields: [{ field: email, required: true }, { field: topic, required: true }]
                    replyWithin: { fi: Heti., en: At once. }
                """;
        Optional<Form> form = compile(Example.with("forms:\n", order)).findForm("order");
        assertThat(form).isPresent();
        assertThat(form.orElseThrow().consents()).isEmpty();
        assertThat(written("pages/en/statement.html")).contains("/forms/order");
    }

    @Test
    void file_that_does_not_change_is_left_alone() throws Exception {
        compile(Example.yaml());
        Path file = directory.resolve("out/statement.json");
        FileTime before = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, before);
        compile(Example.yaml());
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        compile(Example.with("P3Y", "P4Y"));
        assertThat(Files.getLastModifiedTime(file)).isNotEqualTo(before);
    }

    @Test
    void nothing_of_another_statement_stays_behind() throws Exception {
        compile(Example.yaml());
        StatementCompiler.compile(Path.of("starter/statement.yaml"), directory.resolve("out"));
        assertThat(directory.resolve("out/texts/fi.json")).doesNotExist();
        assertThat(directory.resolve("out/pages/fi/statement.html")).doesNotExist();
        assertThat(directory.resolve("out/pages/en/statement.html")).exists();
        assertThat(directory.resolve("out/pages/en/statement-2026-01-01.html")).doesNotExist();
    }

    @Test
    void command_takes_relative_paths_and_tells_the_gaps() throws IOException {
        Example.write(
                directory, Example.with("  safeguard: { fi: Lausekkeet., en: Clauses. }", ""));
        assertThat(run(directory.toString(), "statement.yaml", "out"))
                .matches(
                        "statement\\.yaml: published, with gaps that its owner has to fill:\\R"
                                + "  G4, transfers\\.safeguard: [^\\n]+\\R");
        assertThat(directory.resolve("out/statement.json")).exists();
    }

    @Test
    void command_tells_what_is_wrong_and_writes_nothing() throws IOException {
        Example.write(directory, Example.with("zone: Europe/Helsinki", "zone: Nowhere"));
        assertThat(run(directory.toString(), "statement.yaml", "out"))
                .startsWith("failed: The statement cannot be published:")
                .contains("statement.yaml:11:1: zone: there is no time zone 'Nowhere'");
        assertThat(directory.resolve("out")).doesNotExist();
        assertThat(run("only one")).startsWith("failed: Needed: ");
    }

    private static String run(String... args) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        boolean done = Main.run(args, stream, stream);
        return (done ? "" : "failed: ") + bytes.toString(StandardCharsets.UTF_8);
    }

    private Statement compile(String yaml) throws InvalidStatement {
        return StatementCompiler.compile(Example.write(directory, yaml), directory.resolve("out"));
    }

    private String written(String name) throws IOException {
        return Files.readString(directory.resolve("out").resolve(name));
    }

    private static List<Error> errors(String schema, String json) {
        Schema compiled =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema);
        return compiled.validate(json, InputFormat.JSON);
    }

    /** Compiled once for the rows of the holidays. */
    private static final class Shared {
        static final Statement STATEMENT = statement();

        private static Statement statement() {
            try {
                Path directory = Files.createTempDirectory("holidays");
                return Example.compile(directory, Example.yaml()).statement();
            } catch (IOException | InvalidStatement e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
