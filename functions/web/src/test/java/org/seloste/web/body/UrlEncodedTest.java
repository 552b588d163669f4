package org.seloste.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.web.body.Refusals.reasonOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.web.body.UnreadableBody.Reason;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

class UrlEncodedTest {
    private static final String TYPE = "application/x-www-form-urlencoded";

    @Test
    void fieldsComeInTheirOrder_andAsOftenAsTheyWereSent() throws UnreadableBody {
        assertThat(read("b=1&a=2&b=3").all())
                .containsExactly(
                        new SentField("b", "1"), new SentField("a", "2"), new SentField("b", "3"));
    }

    @Test
    void plusIsASpace_andAnEscapeIsAByteOfUtf8() throws UnreadableBody {
        assertThat(read("nimi=%C3%84iti+M%c3%a4ki%2B").values("nimi"))
                .containsExactly("Äiti Mäki+");
    }

    @Test
    void unescapedUtf8_isTakenAsItIs() throws UnreadableBody {
        assertThat(read("nimi=Äiti").values("nimi")).containsExactly("Äiti");
    }

    @Test
    void aNameWithoutValue_isAnEmptyField() throws UnreadableBody {
        assertThat(read("a&=b&&c=d=e").all())
                .containsExactly(
                        new SentField("a", ""), new SentField("", "b"), new SentField("c", "d=e"));
    }

    @Test
    void anEmptyBody_hasNoFields() throws UnreadableBody {
        assertThat(read("").all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.seloste.web.body.Hostile#values")
    void hostileValues_arriveUnchanged(String value) throws UnreadableBody {
        assertThat(read("v=" + URLEncoder.encode(value, StandardCharsets.UTF_8)).values("v"))
                .containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%4&b=c", "a=%zz", "a=% 41", "%", "a=%u0041"})
    void brokenEscapes_areRefused(String body) {
        assertThat(reasonOf(TYPE, body)).contains(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%FF", "a=%C3", "a=%C0%AF", "a=%ED%A0%80", "a=%F4%90%80%80", "%80=a"})
    void whatIsNotUtf8_isRefused(String body) {
        assertThat(reasonOf(TYPE, body)).contains(Reason.MALFORMED);
    }

    @Test
    void moreFieldsThanAnyFormHas_areRefused() throws UnreadableBody {
        assertThat(read("a=b&".repeat(100)).all()).hasSize(100);
        assertThat(reasonOf(TYPE, "a=b&".repeat(101))).contains(Reason.TOO_MANY_FIELDS);
    }

    private static SentFields read(String body) throws UnreadableBody {
        return Bodies.read(TYPE, body.getBytes(StandardCharsets.UTF_8));
    }
}
