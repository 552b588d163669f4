package org.seloste.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.web.body.Refusals.reasonOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.web.body.UnreadableBody.Reason;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

class BodiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "application/xml",
                "application/jsonp",
                "multipart/mixed; boundary=x",
                "application/json; charset=utf-16",
                "application/x-www-form-urlencoded; charset=iso-8859-1"
            })
    void aMediaTypeThatFormsDoNotUse_isRefused(String contentType) {
        assertThat(reasonOf(contentType, "a=b")).contains(Reason.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=UTF-8",
                "Application/JSON;charset=\"utf-8\"",
                "application/json; charset=UTF8"
            })
    void parametersAndCase_doNotMatter(String contentType) {
        assertThat(reasonOf(contentType, "{}")).isEmpty();
    }

    @Test
    void aBodyOverTheRawLimit_isRefusedUnread() {
        byte[] tenMegabytes = new byte[10_000_000];
        assertThat(reasonOf("application/json", tenMegabytes)).contains(Reason.TOO_LARGE);
        assertThat(reasonOf("application/json", new byte[Bodies.LONGEST_RAW + 1]))
                .contains(Reason.TOO_LARGE);
        assertThat(reasonOf("application/json", new byte[Bodies.LONGEST_RAW]))
                .contains(Reason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u597D", "\uD83D\uDE80"})
    void fiveThousandCharacters_areRead_howeverTheyAreEscaped(String character)
            throws UnreadableBody {
        String text = character.repeat(5000);
        for (Sent sent : Sent.each(text)) {
            assertThat(sent.read().values("m")).containsExactly(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "%", "\u00E5", "\u597D", "\uD83D\uDE80"})
    void theLimit_isOfWhatIsSaid_inBytesOfUtf8(String character) throws UnreadableBody {
        int bytes = character.getBytes(StandardCharsets.UTF_8).length;
        int fits = (Bodies.LONGEST - "m".length()) / bytes;
        for (Sent sent : Sent.each(character.repeat(fits))) {
            assertThat(sent.read().values("m")).hasSize(1);
        }
        for (Sent sent : Sent.each(character.repeat(fits + 1))) {
            assertThat(reasonOf(sent.type(), sent.body())).contains(Reason.TOO_LARGE);
        }
    }

    @Test
    void namesAndEveryField_countToo() {
        String half = "a".repeat(Bodies.LONGEST / 2);
        String type = "application/x-www-form-urlencoded";
        assertThat(reasonOf(type, "a=" + half + "&b=" + half)).contains(Reason.TOO_LARGE);
        assertThat(reasonOf(type, half + "=" + half + "a")).contains(Reason.TOO_LARGE);
    }

    @Test
    void whatWasSent_isInNoStringOfIt() throws UnreadableBody {
        SentFields fields = Bodies.read("application/json", "{\"canary\":\"canary\"}".getBytes());
        assertThat(fields.toString() + fields.all().getFirst()).doesNotContain("canary");
    }

    /** One field m, sent in one of the ways that forms use. */
    private record Sent(String type, String body) {
        static List<Sent> each(String value) {
            return List.of(
                    new Sent(
                            "application/x-www-form-urlencoded",
                            "m=" + URLEncoder.encode(value, StandardCharsets.UTF_8)),
                    new Sent("application/json", "{\"m\":\"" + value + "\"}"),
                    new Sent("application/json", "{\"m\":\"" + escaped(value) + "\"}"),
                    new Sent(
                            "multipart/form-data; boundary=x",
                            "--x\r\nContent-Disposition: form-data; name=\"m\"\r\n\r\n"
                                    + value
                                    + "\r\n--x--\r\n"));
        }

        SentFields read() throws UnreadableBody {
            return Bodies.read(type, body.getBytes(StandardCharsets.UTF_8));
        }

        /** As programs write it that keep to ASCII. */
        private static String escaped(String value) {
            StringBuilder escaped = new StringBuilder();
            for (char unit : value.toCharArray()) {
                escaped.append(unit < 128 ? String.valueOf(unit) : "\\u%04x".formatted((int) unit));
            }
            return escaped.toString();
        }
    }
}
