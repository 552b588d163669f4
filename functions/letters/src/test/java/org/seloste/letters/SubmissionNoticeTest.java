package org.seloste.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seloste.letters.SubmissionNotice.Value;

final class SubmissionNoticeTest {
    @Test
    void showsTheValuesUnderTheLabelsOfTheForm() {
        SubmissionNotice letter =
                Example.notice(
                        new Value("message", "Ensimmäinen rivi\n\nToinen rivi"),
                        new Value("email", "maija@example.com"),
                        new Value("topic", "other"));

        assertThat(Example.written(letter, "fi").text())
                .contains(
                        """
                        Mitä mietit?
                        ------------

                        > Ensimmäinen rivi
                        >
                        > Toinen rivi

                        Sähköpostiosoite: maija@example.com
                        Aihe: Jokin muu
                        """);
    }

    @Test
    void withoutValuesSaysOnlyThatThereIsOne() {
        assertThat(Example.written(Example.notice(), "en").text())
                .contains("The form “Contact us” was sent on Tuesday")
                .contains("This mail does not hold what was sent.")
                .doesNotContain("sender");
    }

    @Test
    void whatWasTypedIsNotMarkup() {
        SubmissionNotice letter =
                Example.notice(
                        new Value("message", "<script>alert('x')</script>\n<img src=\"//evil\">"),
                        new Value("name", "\"><a href='https://evil.example'>& Co"));

        assertThat(Example.written(letter, "fi").html())
                .doesNotContain("<script", "<img", "<a href='")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;<br>")
                .contains("&quot;&gt;&lt;a href=&#39;https://evil.example&#39;&gt;&amp; Co");
    }

    @Test
    void whatWasTypedIsInNoSubjectAndNoPrintedForm() {
        SubmissionNotice letter = Example.notice(new Value("name", "kanarialintu"));

        Written written = Example.written(letter, "fi");
        assertThat(written.subject()).isEqualTo("Ota yhteyttä: uusi lomake 24.11.2026");
        assertThat(
                        written
                                + " "
                                + letter
                                + " "
                                + letter.blocks(Example.speech("fi", new Secret.None())))
                .doesNotContain("kanarialintu");
    }
}
