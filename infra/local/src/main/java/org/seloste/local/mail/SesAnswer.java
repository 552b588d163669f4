package org.seloste.local.mail;

import java.util.UUID;

/**
 * An answer of SES.
 *
 * @param status HTTP status
 * @param xml the document
 */
record SesAnswer(int status, String xml) {
    private static final String SPACE = "http://ses.amazonaws.com/doc/2010-12-01/";

    static SesAnswer result(String action, String result) {
        return new SesAnswer(
                200,
                """
                <%1$sResponse xmlns="%2$s">
                  <%1$sResult>%3$s</%1$sResult>
                  <ResponseMetadata><RequestId>%4$s</RequestId></ResponseMetadata>
                </%1$sResponse>
                """
                        .formatted(action, SPACE, result, UUID.randomUUID()));
    }

    static SesAnswer refused(SesRefusal refusal) {
        return error(refusal.status(), "Sender", refusal.code(), refusal.words());
    }

    static SesAnswer down() {
        return error(503, "Receiver", "ServiceUnavailable", "Service Unavailable");
    }

    private static SesAnswer error(int status, String type, String code, String message) {
        return new SesAnswer(
                status,
                """
                <ErrorResponse xmlns="%s">
                  <Error><Type>%s</Type><Code>%s</Code><Message>%s</Message></Error>
                  <RequestId>%s</RequestId>
                </ErrorResponse>
                """
                        .formatted(SPACE, type, code, escaped(message), UUID.randomUUID()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
