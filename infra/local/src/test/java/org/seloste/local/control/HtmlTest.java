package org.seloste.local.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;

class HtmlTest {
    @Test
    void escapesWhatIsPutIntoATemplate() {
        assertThat(Html.of("<a title=\"{}\">{}</a>", "\"'", "<b>&").markup())
                .isEqualTo("<a title=\"&quot;&#39;\">&lt;b&gt;&amp;</a>");
    }

    @Test
    void leavesMarkupAsItIsAlone() {
        assertThat(Html.of("<p>{}</p>", Html.of("<b>{}</b>", "{}")).markup())
                .isEqualTo("<p><b>{}</b></p>");
    }

    @Test
    void joinsListsOfMarkupAndOfText() {
        assertThat(Html.of("{}", List.of(Html.of("<br>"), "<")).markup()).isEqualTo("<br>&lt;");
        assertThat(Html.each(List.of(1, 2), number -> Html.of("<i>{}</i>", number)).markup())
                .isEqualTo("<i>1</i><i>2</i>");
    }

    @Test
    void isNothingWhenTheConditionDoesNotHold() {
        assertThat(Html.when(false, "<b>{}</b>", 1)).isEqualTo(Html.NOTHING);
        assertThat(Html.when(true, "<b>{}</b>", 1).markup()).isEqualTo("<b>1</b>");
    }

    @Test
    void refusesMoreOrFewerValuesThanHoles() {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("{}{}", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Html.of("{}", 1, 2));
    }
}
