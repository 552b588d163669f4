package org.seloste.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.letters.AddressAdded;
import org.seloste.letters.DeskDigest;
import org.seloste.letters.FurtherAddress;
import org.seloste.letters.MarketingMessage;
import org.seloste.letters.NoticeOfSource;
import org.seloste.letters.RequestAnswered;
import org.seloste.letters.SubmissionReceived;
import org.seloste.register.cases.Correction;
import org.seloste.register.journal.Event;
import org.seloste.register.journal.Recorded;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

final class RequestEntriesTest {
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

    private static List<String> letters(String language, String... kinds) {
        List<Recorded> journal = Stream.of(kinds).map(RequestEntriesTest::sent).toList();
        RequestEntries entries =
                new RequestEntries(
                        Copies.names(language), List.of(), journal, Copies.AT.plusSeconds(1));
        return entries.all().map(entry -> entry.values().getLast().lines().getFirst()).toList();
    }

    private static Recorded sent(String kind) {
        return new Recorded(
                "2026-11-24T10#0",
                "2026-11-24T10:00:00.000Z#1",
                Event.MAIL_SENT.name(),
                "subject",
                Map.of("kind", kind),
                "");
    }

    private static RequestEntries entries(String language) {
        return new RequestEntries(Copies.names(language), List.of(), List.of(), Copies.AT);
    }
}
