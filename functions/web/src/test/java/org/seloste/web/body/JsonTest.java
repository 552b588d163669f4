package org.seloste.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seloste.web.body.Refusals.reasonOf;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.web.body.UnreadableBody.Reason;

import java.nio.charset.StandardCharsets;

class JsonTest {
    private static final String TYPE = "application/json";

    @Test
    void plainValues_areTakenAsTheyWereTyped() throws UnreadableBody {
        assertThat(read("{\"a\":\"x\",\"b\":true,\"c\":1.50,\"d\":[\"only\"]}").all())
                .containsExactly(
                        new SentField("a", "x"),
                        new SentField("b", "true"),
                        new SentField("c", "1.50"),
                        new SentField("d", "only"));
    }

    @Test
    void aByteOrderMark_isPassedOver_butOnlyOneAndOnlyInFront() throws UnreadableBody {
        assertThat(read("\uFEFF{\"a\":\"\uFEFFx\"}").values("a")).containsExactly("\uFEFFx");
        assertThat(reasonOf(TYPE, "\uFEFF\uFEFF{}")).contains(Reason.MALFORMED);
    }

    @Test
    void null_isNoField() throws UnreadableBody {
        assertThat(read("{\"a\":null}").all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.seloste.web.body.Hostile#values")
    void hostileValues_arriveUnchanged(String value) throws UnreadableBody {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(value));
        assertThat(read("{\"v\":\"" + quoted + "\"}").values("v")).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"a\"",
                "{\"a\":\"x\"",
                "{\"a\":\"x\"}}",
                "{\"a\":\"x\"} {}",
                "{'a':'x'}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":\"x\",}",
                "{\"a\":\"line\nline\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\udc00\\ud800\"}",
                "{\"\\ud800\":\"x\"}"
            })
    void whatIsNotOneObjectOfText_isRefused(String body) {
        assertThat(reasonOf(TYPE, body)).contains(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"1\",\"a\":\"2\"}", "{\"a\":null,\"\\u0061\":1}"})
    void aFieldThatComesTwice_isRefused(String body) {
        assertThat(reasonOf(TYPE, body)).contains(Reason.DUPLICATE_FIELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":{}}",
                "{\"a\":[]}",
                "{\"a\":[\"x\",\"y\"]}",
                "{\"a\":[[\"x\"]]}",
                "{\"a\":{\"b\":\"c\"}}"
            })
    void listsAndObjects_areRefused(String body) {
        assertThat(reasonOf(TYPE, body)).contains(Reason.NOT_A_PLAIN_VALUE);
    }

    @Test
    void aListWhereListsAreTaken_isItsNameSentSeveralTimes() throws UnreadableBody {
        assertThat(readWithLists("{\"a\":[\"x\",\"\",2],\"b\":[],\"c\":\"y\"}").all())
                .containsExactly(
                        new SentField("a", "x"),
                        new SentField("a", ""),
                        new SentField("a", "2"),
                        new SentField("c", "y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[[\"x\"]]}", "{\"a\":[{}]}", "{\"a\":[null]}"})
    void aListOfAnythingButPlainValues_isRefusedThereToo(String body) {
        assertThatThrownBy(() -> readWithLists(body))
                .isInstanceOfSatisfying(
                        UnreadableBody.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(Reason.NOT_A_PLAIN_VALUE));
    }

    @Test
    void aListLongerThanAnyForm_isRefused() {
        String body = "{\"a\":[" + "1,".repeat(SentFields.MOST) + "1]}";
        assertThatThrownBy(() -> readWithLists(body))
                .isInstanceOfSatisfying(
                        UnreadableBody.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_FIELDS));
    }

    @Test
    void brokenUtf8_isRefused() {
        byte[] surrogateAsThreeBytes = {
            '{', '"', 'a', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'
        };
        assertThat(reasonOf(TYPE, surrogateAsThreeBytes)).contains(Reason.MALFORMED);
        assertThat(reasonOf(TYPE, "{\"a\":1}".getBytes(StandardCharsets.UTF_16)))
                .contains(Reason.MALFORMED);
    }

    @Test
    void aThousandBrackets_areRefused() {
        assertThat(reasonOf(TYPE, "{\"a\":".repeat(1000))).contains(Reason.NOT_A_PLAIN_VALUE);
        assertThat(reasonOf(TYPE, "[".repeat(1000))).contains(Reason.MALFORMED);
    }

    @Test
    void moreFieldsThanAnyFormHas_areRefused() {
        StringBuilder body = new StringBuilder("{\"a\":1");
        for (int i = 0; i < SentFields.MOST; i++) {
            body.append(",\"a").append(i).append("\":1");
        }
        assertThat(reasonOf(TYPE, body.append('}').toString())).contains(Reason.TOO_MANY_FIELDS);
    }

    private static SentFields readWithLists(String body) throws UnreadableBody {
        return Bodies.readWithLists(TYPE, body.getBytes(StandardCharsets.UTF_8));
    }

    private static SentFields read(String body) throws UnreadableBody {
        return Bodies.read(TYPE, body.getBytes(StandardCharsets.UTF_8));
    }
}
