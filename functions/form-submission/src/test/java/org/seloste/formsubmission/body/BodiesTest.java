package org.seloste.formsubmission.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.formsubmission.body.Refusals.reasonOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.formsubmission.body.UnreadableBody.Reason;

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
            strings = {"application/json; charset=UTF-8", "Application/JSON;charset=\"utf-8\""})
    void parametersAndCase_doNotMatter(String contentType) {
        assertThat(reasonOf(contentType, "{}")).isEmpty();
    }

    @Test
    void aBodyOverTheLimit_isRefusedUnread() {
        byte[] tenMegabytes = new byte[10_000_000];
        assertThat(reasonOf("application/json", tenMegabytes)).contains(Reason.TOO_LARGE);
        assertThat(reasonOf("application/json", new byte[Bodies.LONGEST + 1]))
                .contains(Reason.TOO_LARGE);
        assertThat(reasonOf("application/json", new byte[Bodies.LONGEST]))
                .contains(Reason.MALFORMED);
    }

    @Test
    void whatWasSent_isInNoStringOfIt() throws UnreadableBody {
        SentFields fields = Bodies.read("application/json", "{\"canary\":\"canary\"}".getBytes());
        assertThat(fields.toString() + fields.all().getFirst()).doesNotContain("canary");
    }
}
