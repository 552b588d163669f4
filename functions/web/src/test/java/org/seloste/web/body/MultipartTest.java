package org.seloste.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.web.body.Refusals.reasonOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.web.body.UnreadableBody.Reason;

import java.nio.charset.StandardCharsets;

class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=----edge";

    @Test
    void fieldsComeInTheirOrder_andAsOftenAsTheyWereSent() throws UnreadableBody {
        assertThat(read(field("nimi", "Äiti") + field("a", "1") + field("nimi", "Isä")).all())
                .containsExactly(
                        new SentField("nimi", "Äiti"),
                        new SentField("a", "1"),
                        new SentField("nimi", "Isä"));
    }

    @ParameterizedTest
    @MethodSource("org.seloste.web.body.Hostile#values")
    void hostileValues_arriveUnchanged(String value) throws UnreadableBody {
        assertThat(read(field("v", value)).values("v")).containsExactly(value);
    }

    @Test
    void aQuotedBoundary_isRead() throws UnreadableBody {
        String body = whole(field("a", "1"));
        assertThat(
                        Bodies.read(
                                        "Multipart/Form-Data; x=\";\"; Boundary=\"----edge\"",
                                        body.getBytes(StandardCharsets.UTF_8))
                                .values("a"))
                .containsExactly("1");
    }

    @Test
    void aFileInputLeftEmpty_isNoField() throws UnreadableBody {
        String empty = part("form-data; name=\"file\"; filename=\"\"", "");
        assertThat(read(field("a", "1") + empty).names()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form-data; name=\"file\"; filename=\"cv.pdf\"",
                "form-data; name=\"file\"; filename=\"\"",
                "form-data; name=\"file\"; filename*=UTF-8''cv.pdf"
            })
    void aFile_isRefused(String disposition) {
        assertThat(reasonOf(TYPE, whole(part(disposition, "%PDF")))).contains(Reason.FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form-data",
                "form-data; name",
                "form-data; name=\"\"",
                "attachment; name=\"a\"",
                "",
                "form-data; name=\"a\"\r\nContent-Type: text/html",
                "form-data; name=\"a\"\r\nContent-Type: multipart/mixed; boundary=x",
                "form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64",
                "form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"",
                "form-data; name=\"a\"\r\nno colon here"
            })
    void aPartThatNoFormSends_isRefused(String disposition) {
        assertThat(reasonOf(TYPE, whole(part(disposition, "x")))).contains(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=another",
                "multipart/form-data; boundary=" + SEVENTY_ONE
            })
    void aBoundaryThatIsNone_isRefused(String type) {
        assertThat(reasonOf(type, whole(field("a", "1")))).contains(Reason.MALFORMED);
    }

    @Test
    void aBodyCutOffAnywhere_isRefused() {
        String whole = whole(field("a", "first value") + field("b", "second value"));
        for (int end = 0; end < whole.length() - "--\r\n".length(); end++) {
            assertThat(reasonOf(TYPE, whole.substring(0, end)))
                    .as("cut off after %d", end)
                    .contains(Reason.MALFORMED);
        }
    }

    @Test
    void brokenUtf8_isRefused() {
        byte[] name = whole(field("a\u0001", "x")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] value = whole(field("a", "\u0001")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reasonOf(TYPE, broken(name))).contains(Reason.MALFORMED);
        assertThat(reasonOf(TYPE, broken(value))).contains(Reason.MALFORMED);
    }

    @Test
    void noParts_areRefused() {
        assertThat(reasonOf(TYPE, "------edge--\r\n")).contains(Reason.MALFORMED);
        assertThat(reasonOf(TYPE, "")).contains(Reason.MALFORMED);
    }

    @Test
    void moreFieldsThanAnyFormHas_areRefused() throws UnreadableBody {
        assertThat(read(field("a", "1").repeat(100)).all()).hasSize(100);
        assertThat(reasonOf(TYPE, whole(field("a", "1").repeat(101))))
                .contains(Reason.TOO_MANY_FIELDS);
    }

    @Test
    void aLongPartHeader_isRefused() {
        assertThat(reasonOf(TYPE, whole(field("a".repeat(2000), "1")))).contains(Reason.MALFORMED);
    }

    private static final String SEVENTY_ONE =
            "01234567890123456789012345678901234567890123456789012345678901234567890";

    private static SentFields read(String parts) throws UnreadableBody {
        return Bodies.read(TYPE, whole(parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String whole(String parts) {
        return parts + "------edge--\r\n";
    }

    private static String field(String name, String value) {
        return part("form-data; name=\"" + name + "\"", value);
    }

    private static String part(String disposition, String content) {
        return "------edge\r\nContent-Disposition: " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    /** Puts a byte that no UTF-8 has where the test left a mark. */
    private static byte[] broken(byte[] body) {
        for (int i = 0; i < body.length; i++) {
            if (body[i] == 1) {
                body[i] = (byte) 0xFF;
            }
        }
        return body;
    }
}
