package org.seloste.subjectrequest;

import java.util.stream.Stream;

/** Values that tend to break what reads them. */
public final class Hostile {
    private Hostile() {}

    /** The values. */
    public static Stream<String> values() {
        return Stream.of(
                "",
                " ",
                "null",
                "undefined",
                "0x0",
                "1e400",
                "a&b=c;d",
                "100 % + 1",
                "\"quoted\" and 'quoted'",
                "<script>alert(1)</script>",
                "</textarea><img src=x onerror=alert(1)>",
                "${jndi:ldap://127.0.0.1/a}",
                "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
                "'; DROP TABLE persons; --",
                "../../../etc/passwd\u0000.txt",
                "line\r\nBcc: other@example.com\r\n\r\nbody",
                "line\nline\rline",
                "\u0000\u0001\u0007\u001B[31m\u007F",
                "\uFEFFbyte order mark",
                "right\u202Eleft",
                "zero\u200Bwidth\u200Djoiner",
                "e\u0301 and \u00E9",
                "Z\u0351\u036B\u0343\u036A\u0302alg\u0353o",
                "\uD83D\uDC69\u200D\uD83D\uDE80 and \uD83C\uDDEB\uD83C\uDDEE",
                "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
                "\uFFFE\uFFFF",
                "--boundary--",
                "x".repeat(20_000));
    }
}
