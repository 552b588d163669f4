package org.seloste.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.statement.Field;
import org.seloste.web.ExampleSite;
import org.seloste.web.Site;

import java.util.List;

final class FormPageTest {
    private static final Site SITE = ExampleSite.site();
    private static final Layout LAYOUT = Layout.of(SITE, SITE.texts("en"), "Contact");

    @Test
    void field_hasAVisibleLabel_itsHintAndItsValue() {
        assertThat(page(input(Field.Type.EMAIL, "a@b", "We answer here.", null)))
                .contains(
                        "<label for=\"field-x\">Question</label>",
                        "<p class=\"hint\" id=\"field-x-hint\">We answer here.</p>",
                        "<input id=\"field-x\" name=\"x\" type=\"email\" value=\"a@b\""
                            + " autocomplete=\"email\" aria-describedby=\"field-x-hint\" required>")
                .doesNotContain("aria-invalid", "placeholder", "class=\"error");
    }

    @Test
    void wrongField_saysSo_whereItIs_andInTheSummary() {
        FormPage page =
                form(
                        new ErrorSummary("Check these", List.of(Span.link("No @.", "#field-x"))),
                        input(Field.Type.EMAIL, "a", "Hint.", "No @."));

        assertThat(Pages.render("forms/form.jte", page))
                .containsSubsequence(
                        "tabindex=\"-1\" autofocus",
                        "<a href=\"#field-x\">No @.</a>",
                        "<h1>Contact</h1>",
                        "<p class=\"error\" id=\"field-x-error\">No @.</p>",
                        "value=\"a\"",
                        "aria-describedby=\"field-x-hint field-x-error\" aria-invalid=\"true\"");
    }

    @Test
    void longAnswer_keepsItsLines() {
        assertThat(page(input(Field.Type.TEXT, "\nyksi\n</textarea>", null, null)))
                .contains("required>\n\nyksi\n&lt;/textarea&gt;</textarea>");
    }

    @Test
    void choice_keepsWhatWasChosen() {
        assertThat(page(input(Field.Type.CHOICE, "b", null, null)))
                .contains(
                        "<option value=\"\">Choose</option>",
                        "<option value=\"a\">Letter A</option>",
                        "<option value=\"b\" selected>Letter B</option>");
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL,email",
        "PHONE,tel",
        "URL,url",
        "DATE,date",
        "LINE,text",
        "TEXT,text",
        "CHOICE,text",
        "IP,text"
    })
    void keyboardOfAPhone_fitsWhatIsAsked(Field.Type type, String html) {
        assertThat(input(type, "", null, null).htmlType()).isEqualTo(html);
    }

    @Test
    void form_isCheckedByUs_andTheTrapIsOutOfReach() {
        assertThat(page(input(Field.Type.LINE, "", null, null)))
                .contains(
                        "<form method=\"post\" accept-charset=\"utf-8\" novalidate>",
                        "name=\"_gotcha\" tabindex=\"-1\" autocomplete=\"off\"",
                        "<button class=\"button\" type=\"submit\">Send</button>");
    }

    @Test
    void consents_areAGroup_neverTickedBeforehand() {
        assertThat(page(input(Field.Type.LINE, "", null, null)))
                .contains(
                        "<legend>Consents</legend>",
                        "type=\"checkbox\" id=\"box-consent-news\" name=\"consent\""
                                + " value=\"news\">",
                        "type=\"checkbox\" id=\"box-consent-calls\" name=\"consent\""
                                + " value=\"calls\" checked>");
    }

    @Test
    void titleOfAPageWithErrors_beginsWithThem() {
        assertThat(LAYOUT.withErrors().title()).startsWith("Error: Contact – ");
    }

    @Test
    void answerToAPost_linksNoOtherLanguage() {
        Layout layout = LAYOUT.inOneLanguage();

        assertThat(Pages.render("message.jte", new MessagePage(layout, "Contact", List.of())))
                .doesNotContain("hreflang");
    }

    @Test
    void buttonsOfDanger_lookLikeIt() {
        assertThat(Button.danger("Delete").style().classes()).isEqualTo("button danger");
        assertThat(Button.Style.SECONDARY.classes()).isEqualTo("button secondary");
    }

    private static String page(Input input) {
        return Pages.render("forms/form.jte", form(null, input));
    }

    private static FormPage form(@Nullable ErrorSummary errors, Input input) {
        List<Checkbox> boxes =
                List.of(
                        new Checkbox("consent", "news", "Newsletter", false),
                        new Checkbox("consent", "calls", "Calls", true));
        return new FormPage(
                LAYOUT,
                "Contact",
                null,
                errors,
                null,
                List.of(new Hidden("_key", "1")),
                "Leave empty",
                List.of(input),
                new FormPage.Consents("Consents", "Once confirmed.", null, boxes),
                Button.primary("Send"),
                new FormPage.Privacy(
                        "Your data",
                        new Part.Facts(null, List.of()),
                        "Objecting",
                        null,
                        Span.link("Statement", "/statement")));
    }

    private static Input input(
            Field.Type type, String value, @Nullable String hint, @Nullable String error) {
        return new Input(
                "x",
                "Question",
                hint,
                error,
                type,
                value,
                true,
                type == Field.Type.EMAIL ? "email" : null,
                List.of(new Input.Choice("a", "Letter A"), new Input.Choice("b", "Letter B")));
    }
}
