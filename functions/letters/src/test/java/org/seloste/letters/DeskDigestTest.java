package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeskDigestTest {
    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void whatTheOutboxKeepsIsReadBackAsItWas(String language) {
        for (DeskDigest digest : new DeskDigest[] {CaseExamples.digest(), CaseExamples.quiet()}) {
            Letter read = Letters.read(DeskDigest.KIND, Letters.write(digest));

            assertThat(read).isEqualTo(digest);
            assertThat(Example.written(read, language).hash())
                    .isEqualTo(Example.written(digest, language).hash());
        }
    }

    @Test
    void tellsEveryCountThatIsNotNothingAndTheSeal() {
        String text = Example.written(CaseExamples.digest(), "en").text();

        assertThat(text)
                .contains("answer is late", "at least 500", "12:abc")
                .contains(Example.wording("en").day(CaseExamples.DUE));
    }

    @Test
    void whatWasWrittenBeforeRecipientsWereCountedIsReadAsNone() {
        String before = Letters.write(CaseExamples.digest()).replace("\"untold\":8,", "");

        DeskDigest read = (DeskDigest) Letters.read(DeskDigest.KIND, before);

        assertThat(before).doesNotContain("untold");
        assertThat(read.requests()).isEqualTo(new DeskDigest.Requests(1, 2, 4, 0));
    }

    @Test
    void tellsOfRecipientsAlsoOnADayOfNothingElse() {
        DeskDigest quiet = CaseExamples.quiet();
        DeskDigest.Requests untold = new DeskDigest.Requests(0, 0, 0, 2);
        DeskDigest digest =
                new DeskDigest(quiet.day(), untold, quiet.leaving(), quiet.waiting(), null);

        assertThat(digest.isQuiet()).isFalse();
        assertThat(Example.written(digest, "en").text()).contains("should have been told");
    }

    @Test
    void tellsNoCountOfNothing() {
        String text = Example.written(CaseExamples.quiet(), "en").text();

        assertThat(CaseExamples.quiet().isQuiet()).isTrue();
        assertThat(text).contains("Nothing waited").doesNotContain("People whose", "Newest seal");
    }
}
