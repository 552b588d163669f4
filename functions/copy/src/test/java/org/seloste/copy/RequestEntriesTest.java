package org.seloste.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.copy.Entries.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.AddressAdded;
import org.seloste.letters.CaseNotice;
import org.seloste.letters.DeskDigest;
import org.seloste.letters.FurtherAddress;
import org.seloste.letters.MarketingMessage;
import org.seloste.letters.NoticeOfSource;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.SubmissionReceived;
import org.seloste.register.cases.Arrived;
import org.seloste.register.cases.Asker;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Channel;
import org.seloste.register.cases.Correction;
import org.seloste.register.cases.Decision;
import org.seloste.register.cases.Details;
import org.seloste.register.cases.Term;
import org.seloste.register.cases.Upkeep;
import org.seloste.register.cases.Wish;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Looks;
import org.seloste.register.journal.Recorded;
import org.seloste.statement.RefusalGround;
import org.seloste.statement.RequestState;
import org.seloste.statement.Right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class RequestEntriesTest {
    private static final LocalDate DUE = LocalDate.parse("2026-12-28");
    private static final Instant EARLIER = Copies.AT.minusSeconds(3_600);

    @Test
    void each_right_of_each_request_is_told_oldest_first() {
        Case newer = request(Copies.AT, wish(Right.ERASURE, null), wish(Right.ACCESS, null));
        Case older = request(EARLIER, wish(Right.RECTIFICATION, null));

        assertThat(entries("en", List.of(newer, older)))
                .extracting(entry -> text(entry, "right"))
                .containsExactly("Correcting your data", "Deleting your data", "Seeing your data");
    }

    @Test
    void answer_is_told_with_its_words_and_an_open_request_with_its_day() {
        List<Entry> entries =
                entries(
                        "en",
                        List.of(
                                request(
                                        Copies.AT,
                                        wish(Right.ERASURE, refusal()),
                                        wish(Right.ACCESS, null))));

        assertThat(text(entries.getFirst(), "reason")).isEqualTo("The Accounting Act says so.");
        assertThat(text(entries.getLast(), "due")).contains("28", "December", "2026");
        assertThat(entries.getLast().values())
                .extracting(Value::key)
                .doesNotContain("answeredAt", "reason");
    }

    @ParameterizedTest
    @CsvSource({"fi, Maia, Maija", "sv, Maia, Maija", "en, Maia, Maija"})
    void correction_is_told_as_what_was_wrong_and_what_is_right(
            String language, String wrong, String right) {
        Wish wish =
                wish(
                        Right.RECTIFICATION,
                        new Details(
                                "own words",
                                List.of(new Correction("name", wrong, right)),
                                null,
                                List.of()),
                        null);

        Entry entry = entries(language, List.of(request(Copies.AT, wish))).getFirst();

        assertThat(text(entry, "asked")).isEqualTo("own words");
        assertThat(text(entry, "corrections")).contains(wrong, right);
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Vastaus, Markkinointiviesti, Viesti sinulle",
        "sv, Svar, Marknadsföringsmeddelande, Meddelande till dig",
        "en, Answer, Marketing message, Message to you",
    })
    void mail_is_called_by_what_it_was(
            String language, String answer, String marketing, String unknown) {
        assertThat(letters(language, RequestAnswered.KIND, MarketingMessage.KIND, "LATER"))
                .containsExactly(answer, marketing, unknown);
    }

    /** Those about a request have names already, for whoever supervises us. */
    @Test
    void each_letter_to_a_person_has_a_name_of_its_own() {
        assertThat(
                        letters(
                                "en",
                                SubmissionReceived.KIND,
                                MarketingMessage.KIND,
                                FurtherAddress.KIND,
                                AddressAdded.KIND,
                                NoticeOfSource.KIND))
                .doesNotContain("Message to you")
                .doesNotHaveDuplicates();
        assertThat(letters("en", DeskDigest.KIND)).containsExactly("Message to you");
    }

    @ParameterizedTest
    @CsvSource({
        "fi, väärin: Adda; oikein: Ada, oikein: Ada, väärin: Adda",
        "sv, fel: Adda; rätt: Ada, rätt: Ada, fel: Adda",
        "en, wrong: Adda; right: Ada, right: Ada, wrong: Adda",
    })
    void correction_tells_what_was_told(
            String language, String both, String missing, String superfluous) {
        RequestEntries entries = entries(language);

        assertThat(entries.correction(new Correction("name", "Adda", "Ada"))).isEqualTo(both);
        assertThat(entries.correction(new Correction("name", "", "Ada"))).isEqualTo(missing);
        assertThat(entries.correction(new Correction("name", "Adda", ""))).isEqualTo(superfluous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void correction_whose_content_was_deleted_is_called_by_its_field(String language) {
        assertThat(entries(language).correction(new Correction("phone", "", "")))
                .isEqualTo(Copies.names(language).field("phone"));
    }

    @Test
    void letters_to_the_person_are_told_and_those_to_the_company_are_not() {
        assertThat(entries(sent(EARLIER, CaseNotice.KIND), sent(EARLIER, RequestAnswered.KIND)))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.section()).isEqualTo(Section.MAILS);
                            assertThat(text(entry, "kind")).isEqualTo("Answer");
                        });
    }

    @Test
    void what_happened_later_than_the_copy_is_left_out() {
        assertThat(entries(sent(Copies.AT, RequestAnswered.KIND))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        Looks.RIGHTS_REQUEST + ", Answering a data protection request",
        Looks.LEGAL_DUTY + ", Doing what a law asks",
        "customerCare, Looking after customers",
        "abolished, abolished"
    })
    void look_is_told_with_its_purpose_and_never_with_who_it_was(String purpose, String told) {
        assertThat(
                        entries(
                                recorded(
                                        EARLIER,
                                        Event.DATA_VIEWED,
                                        Map.of("actor", "auli", "purpose", purpose))))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.section()).isEqualTo(Section.LOOKS);
                            assertThat(text(entry, "purpose")).isEqualTo(told);
                            assertThat(entry.all())
                                    .extracting(Value::text)
                                    .noneMatch(line -> line.contains("auli"));
                        });
    }

    private static List<String> letters(String language, String... kinds) {
        List<Recorded> journal = Stream.of(kinds).map(kind -> sent(EARLIER, kind)).toList();
        RequestEntries entries =
                new RequestEntries(Copies.names(language), List.of(), journal, Copies.AT);
        return entries.all().map(entry -> entry.values().getLast().lines().getFirst()).toList();
    }

    private static RequestEntries entries(String language) {
        return new RequestEntries(Copies.names(language), List.of(), List.of(), Copies.AT);
    }

    private static List<Entry> entries(String language, List<Case> cases) {
        return new RequestEntries(Copies.names(language), cases, List.of(), Copies.AT)
                .all()
                .toList();
    }

    private static List<Entry> entries(Recorded... journal) {
        return new RequestEntries(Copies.names("en"), List.of(), List.of(journal), Copies.AT)
                .all()
                .toList();
    }

    static Case request(Instant at, Wish... wishes) {
        return new Case(
                "AAAAAAAAAAAAAAAAAAAAAA",
                1,
                new Asker("en", null, null, "1.hash"),
                new Arrived(Channel.FORM, at, LocalDate.parse("2026-11-24"), "2018-10-19"),
                null,
                List.of(wishes),
                List.of(),
                null,
                Upkeep.NEW);
    }

    static Wish wish(Right right, @Nullable Decision decision) {
        return wish(right, Details.none(), decision);
    }

    private static Wish wish(Right right, Details details, @Nullable Decision decision) {
        RequestState state = decision == null ? RequestState.RECEIVED : RequestState.REFUSED;
        return new Wish(right, details, state, new Term(DUE, null, 0), null, decision, null, null);
    }

    private static Decision refusal() {
        return new Decision(
                "auli",
                Copies.AT,
                RefusalGround.LEGAL_OBLIGATION,
                "The Accounting Act says so.",
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                false);
    }

    private static Recorded sent(Instant at, String kind) {
        return recorded(at, Event.MAIL_SENT, Map.of("kind", kind));
    }

    private static Recorded recorded(Instant at, Event event, Map<String, String> refs) {
        String key = at.toString().replace("Z", ".000Z") + "#1";
        return new Recorded("J#2026-11#0", key, event.name(), "p1", refs, "digest");
    }
}
