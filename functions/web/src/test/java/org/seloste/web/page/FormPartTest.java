package org.seloste.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seloste.statement.Field;
import org.seloste.web.ExampleSite;
import org.seloste.web.Site;
import org.seloste.web.page.Control.Choice;
import org.seloste.web.page.Control.Choices;
import org.seloste.web.page.Control.Entry;
import org.seloste.web.page.Control.Group;
import org.seloste.web.page.Control.Reading;
import org.seloste.web.page.Control.Review;
import org.seloste.web.page.Control.Row;
import org.seloste.web.page.Part.Event;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Part.Form;
import org.seloste.web.page.Part.Timeline;
import org.seloste.web.page.Part.When;

import java.time.LocalDate;
import java.util.List;

final class FormPartTest {
    private static final Site SITE = ExampleSite.site();
    private static final Layout LAYOUT = Layout.of(SITE, SITE.texts("en"), "Questions");

    @Test
    void form_isCheckedByUs_andCarriesWhatIsHidden_escaped() {
        assertThat(form("/here", List.of(), Button.primary("Send")))
                .contains(
                        "<form method=\"post\" action=\"/here\" accept-charset=\"utf-8\""
                                + " novalidate>",
                        "<input type=\"hidden\" name=\"key\" value=\"&lt;1&#34;\">",
                        "<button class=\"button\" type=\"submit\">Send</button>");
    }

    @Test
    void formOfThePageItself_hasNoAction() {
        assertThat(form(null, List.of(), Button.primary("Send"))).doesNotContain("action=");
    }

    @Test
    void choices_areAGroup_whoseHintAndErrorAreHeardWithIt() {
        Choices choices =
                new Choices(
                        "wish",
                        true,
                        "What?",
                        "Several.",
                        "Choose.",
                        List.of(
                                new Choice("A", "Letter A", "The first", true),
                                new Choice("B", "Letter B", null, false)));
        assertThat(form(null, List.of(choices), Button.primary("Send")))
                .containsSubsequence(
                        "<fieldset aria-describedby=\"hint-wish error-wish\">",
                        "<legend>What?</legend>",
                        "id=\"hint-wish\">Several.",
                        "class=\"boxes wrong\"",
                        "id=\"error-wish\">Choose.",
                        "<input type=\"checkbox\" id=\"box-wish-A\" name=\"wish\" value=\"A\""
                                + " checked aria-describedby=\"box-wish-A-hint\">",
                        "<label for=\"box-wish-A\">Letter A</label>",
                        "id=\"box-wish-A-hint\">The first",
                        "<input type=\"checkbox\" id=\"box-wish-B\" name=\"wish\" value=\"B\">");
    }

    @Test
    void oneOfSeveral_isChosenByRadioButtons() {
        Choices choices =
                new Choices(
                        "ground",
                        false,
                        "Why?",
                        null,
                        null,
                        List.of(new Choice("A", "Because", null, false)));
        assertThat(form(null, List.of(choices), Button.primary("Send")))
                .contains("type=\"radio\"", "<fieldset>")
                .doesNotContain("aria-describedby", "class=\"error\"");
    }

    @Test
    void group_holdsSeveralFieldsOfOneName_withIdsOfTheirOwn() {
        Group group = new Group("Correction 2", List.of(input("field-wrong-2", "No.")));
        assertThat(form(null, List.of(group, new Entry(input("field-wrong", null))), next()))
                .containsSubsequence(
                        "<legend>Correction 2</legend>",
                        "id=\"field-wrong-2-error\">No.",
                        "<input id=\"field-wrong-2\" name=\"wrong\"",
                        "</fieldset>",
                        "<input id=\"field-wrong\" name=\"wrong\"");
    }

    @Test
    void review_hasAButtonForEachAnswer_thatSaysWhatItChanges() {
        Button change = Button.link("Change").sending("to", "contact").about("Address");
        Review review =
                new Review(List.of(new Row(new Fact("Address", List.of(Span.plain("a"))), change)));
        assertThat(form(null, List.of(review), next()))
                .containsSubsequence(
                        "<dt>Address</dt>",
                        "<dd>a</dd>",
                        "<button class=\"link\" type=\"submit\" name=\"to\" value=\"contact\">"
                                + "Change<span class=\"heard\"> Address</span></button>");
    }

    @Test
    void whatIsRead_standsBetweenTheQuestions() {
        assertThat(form(null, List.of(new Reading(new Part.Heading("Between"))), next()))
                .containsSubsequence("<form", "<h2>Between</h2>", "<button", "</form>");
    }

    @Test
    void buttons_standInTheirOrder_theFirstIsWhatEnterPresses() {
        Part form =
                new Form(
                        null,
                        List.of(),
                        List.of(),
                        List.of(next(), Button.secondary("More").sending("to", "more")));
        assertThat(page(form))
                .containsSubsequence(
                        ">Next</button>",
                        "<button class=\"button secondary\" type=\"submit\" name=\"to\""
                                + " value=\"more\">More</button>");
    }

    @Test
    void timeline_isAnOrderedList_inWords() {
        LocalDate day = LocalDate.parse("2026-11-24");
        Timeline timeline =
                new Timeline(
                        "Now",
                        List.of(
                                new Event(When.PAST, "Asked", "Tue", day, List.of()),
                                new Event(When.CURRENT, "Handled", "Wed", day, List.of("How")),
                                new Event(When.FUTURE, "Answered", "Thu", day, List.of())));
        assertThat(page(timeline))
                .containsSubsequence(
                        "<ol class=\"timeline\" role=\"list\">",
                        "<li>",
                        "<h3>Asked</h3>",
                        "<time datetime=\"2026-11-24\">Tue</time>",
                        "<li aria-current=\"step\">",
                        "<h3>Handled <strong class=\"now\">Now</strong></h3>",
                        "<p>How</p>",
                        "<li class=\"future\">",
                        "<h3>Answered</h3>",
                        "</ol>");
    }

    private static Button next() {
        return Button.primary("Next");
    }

    private static Input input(String id, @Nullable String error) {
        return new Input(
                id, "wrong", "Wrong", null, error, Field.Type.LINE, "", false, null, List.of());
    }

    private static String form(@Nullable String action, List<Control> controls, Button button) {
        List<Hidden> hidden = List.of(new Hidden("key", "<1\""));
        return page(new Form(action, hidden, controls, List.of(button)));
    }

    private static String page(Part part) {
        return Pages.render("message.jte", new MessagePage(LAYOUT, "Questions", List.of(part)));
    }
}
