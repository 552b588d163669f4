package org.seloste.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.register.cases.Parcel;
import org.seloste.statement.Right;
import org.seloste.web.request.CopyText;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class CopyFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void short_copy_is_three_files_and_the_data_is_as_its_schema_says(String language) {
        List<CopyFile> files = new CopyFiles().all(Copies.small(language));

        assertThat(files)
                .extracting(CopyFile::name)
                .containsExactly("report.html", "data.json", "table.csv");
        assertThat(Schemas.errors(text(files.get(1)))).isEmpty();
    }

    @Test
    void data_has_keys_for_programs_and_every_section_even_an_empty_one() throws Exception {
        JsonNode data = JSON.readTree(data(Copies.small("fi")));

        for (Section section : Section.values()) {
            assertThat(data.has(section.key())).as(section.key()).isTrue();
        }
        assertThat(data.path("fields").path(0).path("value").asText()).isEqualTo("+358401234567");
        assertThat(data.path("fields").path(0).path("source").asText()).isEqualTo("web_form");
        assertThat(data.path("submissions").path(0).path("values").path("message").asText())
                .isEqualTo("=1+2, \"sanoi\" hän\nja lähti <b>");
        assertThat(data.path("disclosures").path(0).path("country").asText()).isEqualTo("SE");
        assertThat(data.path("at").asText()).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(data.path("$schema").asText()).isEqualTo("https://api.example/copy.schema.json");
        assertThat(data.path("withheld").path(0).asText()).isEqualTo("services");
        assertThat(data.path("more").asBoolean()).isFalse();
        assertThat(data.path("information").path("kept").path(0).path("lastDay").asText())
                .isEqualTo("2029-11-24");
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Käsittelyn tarkoitukset, Vastaanottajat, Säilytetään, 24.11.2029",
        "sv, Ändamålen med behandlingen, Mottagare, sparar, 24.11.2029",
        "en, Purposes, Recipients, until, 24 November 2029",
    })
    void report_tells_all_that_the_law_wants_told(
            String language, String purposes, String recipients, String kept, String day) {
        String report = report(Copies.small(language));
        Names names = Copies.names(language);

        assertThat(report)
                .contains("<html lang=\"" + language + "\">")
                .contains("<h2>" + purposes + "</h2>", "<h2>" + recipients + "</h2>")
                .containsIgnoringCase(day.replace(' ', '\u00A0'))
                .contains(
                        names.in(names.statement().authority().name()),
                        names.in(names.statement().rights().automatedDecisions()),
                        names.in(names.statement().transfers().policy()),
                        names.in(names.statement().register().name()),
                        "Printing House Ltd");
        assertThat(
                        Stream.of(
                                CopyText.BASIS,
                                CopyText.SOURCES,
                                CopyText.HELD,
                                CopyText.TRANSFERS,
                                CopyText.RIGHTS,
                                CopyText.AUTOMATED,
                                CopyText.LOOKS))
                .allSatisfy(text -> assertThat(report).contains(names.say(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "fi, kestää ja 5 vuotta sen päättymisestä",
        "sv, varar och 5 år efter att den har upphört",
        "en, lasts and 5 years after it has ended"
    })
    void report_says_how_long_what_a_relationship_keeps_stays_after_it(
            String language, String period) {
        assertThat(report(Copies.small(language)).replace('\u00A0', ' ')).contains(period);
    }

    @Test
    void data_says_by_what_the_last_day_is_found_also_where_there_is_none_yet() throws Exception {
        JsonNode kept =
                JSON.readTree(data(Copies.small("fi"))).path("information").path("kept").path(1);

        assertThat(kept.path("category").asText()).isEqualTo("contact");
        assertThat(kept.has("lastDay")).isFalse();
        assertThat(kept.path("period").asText()).isEqualTo("P5Y");
        assertThat(kept.path("from").asText()).isEqualTo("RELATIONSHIP_END");
        assertThat(kept.path("until").asText()).isEqualTo("ANNIVERSARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void copy_from_which_something_is_left_out_does_not_say_that_it_is_everything(String language)
            throws Exception {
        Copy part =
                new CopyMaker(Copies.site(), Copies.names(language).texts(), "https://api.example")
                        .of(
                                RequestEntriesTest.request(
                                        Copies.AT, RequestEntriesTest.wish(Right.ACCESS, null)),
                                without("services"),
                                Copies.AT,
                                new FakeExport(false),
                                List.of(),
                                List.of());

        assertThat(report(part))
                .contains(Copies.names(language).say(CopyText.SCOPE_IN_PART))
                .doesNotContain(Copies.names(language).say(CopyText.SCOPE_EVERYTHING));
        assertThat(JSON.readTree(data(part)).path("scope").asText()).isEqualTo("IN_PART");
        assertThat(Schemas.errors(data(part))).isEmpty();
    }

    @Test
    void report_shows_what_somebody_typed_and_never_runs_it() {
        assertThat(report(Copies.small("en")))
                .contains("ja lähti &lt;b&gt;")
                .doesNotContain("<b>", "<script", "stylesheet");
    }

    @Test
    void table_reads_as_csv_and_no_cell_of_it_is_a_formula() {
        String table = text(find(Copies.small("en"), "table.csv"));

        assertThat(table).startsWith("\uFEFFSection,Number,Fact,Value\r\n");
        List<CsvRecord> records = records(table);
        assertThat(records).allSatisfy(record -> assertThat(record.getFieldCount()).isEqualTo(4));
        assertThat(records)
                .extracting(record -> record.getField(3))
                .contains("'=1+2, \"sanoi\" hän\nja lähti <b>", "'+358401234567");
        assertThat(records)
                .flatExtracting(CsvRecord::getFields)
                .noneMatch(cell -> cell.matches("(?s)[=+@\\-\\t\\r].*"));
    }

    @Test
    void history_of_twenty_thousand_messages_is_cut_and_nothing_is_lost_or_doubled()
            throws Exception {
        Copy copy = Copies.ofMessages(20_000);
        List<CopyFile> files = new CopyFiles().all(copy);

        assertThat(files)
                .allSatisfy(file -> assertThat(file.compressed().length).isLessThan(3_200_000));
        List<CopyFile> data = of(files, Format.DATA);
        assertThat(data).hasSizeGreaterThan(1);
        List<String> messages = new ArrayList<>();
        for (CopyFile file : data) {
            String json = text(file);
            assertThat(Schemas.errors(json)).isEmpty();
            JsonNode read = JSON.readTree(json);
            assertThat(read.path("more").asBoolean()).isEqualTo(!file.equals(data.getLast()));
            read.path("submissions")
                    .forEach(sent -> messages.add(sent.path("values").path("message").asText()));
        }
        assertThat(messages)
                .extracting(message -> message.substring(0, message.indexOf(' ')))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20_000).mapToObj(Integer::toString).toList());
        assertThat(of(files, Format.TABLE).stream().mapToInt(file -> messagesOf(file)).sum())
                .isEqualTo(20_000);
        assertThat(of(files, Format.REPORT))
                .hasSizeGreaterThan(1)
                .extracting(CopyFile::name)
                .startsWith("report-1.html", "report-2.html");
    }

    private static int messagesOf(CopyFile table) {
        return (int)
                records(text(table)).stream()
                        .filter(record -> record.getField(3).matches("\\d+ \\S{200,}"))
                        .count();
    }

    @Test
    void each_file_is_found_again_by_its_name_and_is_the_same() {
        CopyFiles small = new CopyFiles(20_000);
        Copy copy = Copies.ofMessages(300);
        List<CopyFile> files = small.all(copy);

        assertThat(of(files, Format.DATA)).hasSizeGreaterThan(2);
        assertThat(files)
                .allSatisfy(
                        file ->
                                assertThat(small.find(copy, file.name()))
                                        .hasValueSatisfying(
                                                found -> {
                                                    assertThat(found.check())
                                                            .isEqualTo(file.check());
                                                    assertThat(found.bytes())
                                                            .isEqualTo(file.bytes())
                                                            .hasSize((int) file.size());
                                                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data",
                "data-0.json",
                "data-1.json",
                "data.JSON",
                "../data.json",
                "table.html"
            })
    void file_of_another_name_is_not_found(String name) {
        assertThat(new CopyFiles().find(Copies.small("fi"), name)).isEmpty();
    }

    @Test
    void other_data_has_another_check() {
        CopyFiles files = new CopyFiles();
        assertThat(find(Copies.ofMessages(1), "data.json").check())
                .isNotEqualTo(find(Copies.ofMessages(2), "data.json").check());
        assertThat(files.find(Copies.ofMessages(1), "data.json").orElseThrow().check())
                .isEqualTo(find(Copies.ofMessages(1), "data.json").check());
    }

    @Test
    void entries_in_the_wrong_order_are_a_mistake_of_ours() {
        Names names = Copies.names("fi");
        Copy copy =
                Copies.of(
                        "fi",
                        () ->
                                Stream.of(Section.LOOKS, Section.PERSON)
                                        .map(section -> new EntryMaker(names, section).make()));
        assertThatThrownBy(() -> new CopyFiles().all(copy))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1", "+358", "-1", "@a", "\tx", "\rx", "\nx", "\0x", "＝1", "＋1", "－1", "＠a"
            })
    void what_a_spreadsheet_could_run_is_guarded(String cell) {
        assertThat(Formulas.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1", "ä", "'=1"})
    void what_it_could_not_stays_as_it_is(String cell) {
        assertThat(Formulas.guarded(cell)).isEqualTo(cell);
    }

    private static List<CopyFile> of(List<CopyFile> files, Format format) {
        return files.stream().filter(file -> file.format() == format).toList();
    }

    private static Parcel without(String category) {
        LocalDate until = LocalDate.parse("2026-12-01");
        return new Parcel(
                Copies.AT,
                until,
                Copies.AT.plusSeconds(604_800),
                false,
                List.of(category),
                null,
                null,
                false,
                0,
                false);
    }

    private static CopyFile find(Copy copy, String name) {
        return new CopyFiles().find(copy, name).orElseThrow();
    }

    private static String data(Copy copy) {
        return text(find(copy, "data.json"));
    }

    private static String report(Copy copy) {
        return text(find(copy, "report.html"));
    }

    private static String text(CopyFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> records(String csv) {
        return CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
    }
}
