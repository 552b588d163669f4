package org.seloste.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.seloste.copy.Entries.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.web.Json;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

final class PersonEntriesTest {
    @Test
    void everything_that_is_stored_is_told_section_by_section() {
        assertThat(entries("en"))
                .extracting(Entry::section)
                .containsExactly(
                        Section.PERSON,
                        Section.FIELDS,
                        Section.FIELDS,
                        Section.FIELDS,
                        Section.FIELDS,
                        Section.RELATIONSHIPS,
                        Section.RELATIONSHIPS,
                        Section.RESTRICTIONS,
                        Section.SUBMISSIONS,
                        Section.CONSENTS,
                        Section.CONSENTS,
                        Section.SOURCE_ADDRESSES,
                        Section.SERVICES,
                        Section.SERVICES,
                        Section.VOUCHERS,
                        Section.DISCLOSURES);
    }

    @Test
    void field_is_told_with_source_and_the_last_day_of_its_category() {
        assertThat(of(entries("en"), Section.FIELDS, "phone"))
                .contains("+358401234567", "24\u00A0November\u00A02031", "Web form");
    }

    @Test
    void field_that_stays_with_vouchers_is_told_with_their_last_day() {
        assertThat(of(entries("en"), Section.FIELDS, "postalAddress"))
                .contains("Katu 1", "31\u00A0December\u00A02032");
    }

    @Test
    void what_a_request_corrected_says_so_and_what_has_no_end_has_no_last_day() {
        Entry company = entry(entries("en"), Section.FIELDS, "Meikäläinen Oy");
        assertThat(lines(company)).contains(Copies.names("en").source("rights_request"));
        assertThat(company.values()).extracting(Value::key).doesNotContain("lastDay");
    }

    @Test
    void what_todays_statement_does_not_name_is_told_by_its_key() {
        assertThat(lines(entry(entries("en"), Section.FIELDS, "of an older statement")))
                .contains("abolished", "fax");
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Asiakas, ruotsi, Ruotsi",
        "sv, Kund, svenska, Sverige",
        "en, Customer, Swedish, Sweden"
    })
    void person_and_recipient_are_told_in_the_readers_words(
            String language, String relationship, String own, String country) {
        List<Entry> entries = entries(language);
        assertThat(lines(entries.getFirst())).contains(relationship, own);
        assertThat(lines(entries.getLast()))
                .contains("Printing House Ltd", country)
                .contains(Copies.names(language).field("phone"));
    }

    @Test
    void withdrawn_consent_is_told_as_no_longer_in_force() {
        List<Entry> consents =
                entries("en").stream().filter(one -> one.section() == Section.CONSENTS).toList();
        assertThat(consents).extracting(one -> text(one, "inForce")).containsExactly("yes", "no");
        assertThat(consents)
                .extracting(one -> one.values().stream().map(Value::key).toList())
                .satisfiesExactly(
                        first -> assertThat(first).doesNotContain("withdrawnAt"),
                        second -> assertThat(second).contains("withdrawnAt"));
    }

    @Test
    void message_is_told_line_by_line() {
        Entry sent = entry(entries("en"), Section.SUBMISSIONS, "first line\nsecond line");
        assertThat(sent.fields())
                .filteredOn(value -> value.key().equals("message"))
                .flatExtracting(Value::lines)
                .containsExactly("first line", "second line");
    }

    @ParameterizedTest
    @CsvSource({"fi, 25.11.2026", "sv, 25.11.2026", "en, 25 November 2026"})
    void day_that_somebody_typed_is_told_as_days_are_written_and_for_programs_as_it_is(
            String language, String day) {
        Entry voucher = entry(entries(language), Section.VOUCHERS, "1001");

        assertThat(voucher.fields())
                .filteredOn(value -> value.key().equals("invoiceDate"))
                .extracting(
                        value -> value.text().replace('\u00A0', ' '),
                        value -> Json.write(value.json()))
                .containsExactly(tuple(day, "\"2026-11-25\""));
    }

    @Test
    void what_was_typed_before_the_field_was_a_day_stays_as_it_is() {
        assertThat(Copies.names("en").value("invoiceDate", "last week")).isEqualTo("last week");
    }

    @Test
    void what_is_withheld_is_in_no_entry() {
        List<Entry> entries =
                entries("en", "phone", "message", "orderedService", "invoiceLines", "ipAddress");
        assertThat(entries)
                .extracting(Entry::section)
                .contains(Section.SUBMISSIONS, Section.VOUCHERS, Section.SERVICES)
                .doesNotContain(Section.SOURCE_ADDRESSES);
        assertThat(entries.stream().flatMap(PersonEntriesTest::lines))
                .contains("1001")
                .doesNotContain("+358401234567", "first line", "A leaflet", "Leaflet, 1");
    }

    @Test
    void service_of_which_all_is_withheld_is_left_out_and_one_without_values_stays() {
        assertThat(entries("en", "orderedService"))
                .filteredOn(entry -> entry.section() == Section.SERVICES)
                .singleElement()
                .satisfies(entry -> assertThat(entry.fields()).isEmpty());
    }

    private static List<Entry> entries(String language, String... withheld) {
        return new PersonEntries(Copies.names(language), new FakeExport(false), Set.of(withheld))
                .all()
                .toList();
    }

    private static List<String> of(List<Entry> entries, Section section, String field) {
        String name = Copies.names("en").field(field);
        return lines(entry(entries, section, name)).toList();
    }

    private static Entry entry(List<Entry> entries, Section section, String text) {
        return entries.stream()
                .filter(entry -> entry.section() == section)
                .filter(entry -> entry.all().stream().map(Value::text).anyMatch(text::equals))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> lines(Entry entry) {
        return entry.all().stream().flatMap(value -> value.lines().stream());
    }
}
