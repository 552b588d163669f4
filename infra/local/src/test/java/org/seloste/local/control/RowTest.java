package org.seloste.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

class RowTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private static Row row(Map<String, Object> values) {
        return new Row("Register", "P#1", "@", values);
    }

    @Test
    void saysEveryTypeOfValueAsJsonWould() {
        Row row =
                Row.of(
                        "Register",
                        Map.of(
                                "pk", AttributeValue.fromS("P#1"),
                                "sk", AttributeValue.fromS("@"),
                                "number", AttributeValue.fromN("12"),
                                "flag", AttributeValue.fromBool(true),
                                "texts", AttributeValue.fromSs(List.of("b", "a")),
                                "numbers", AttributeValue.fromNs(List.of("1")),
                                "list", AttributeValue.fromL(List.of(AttributeValue.fromS("x"))),
                                "map", AttributeValue.fromM(Map.of("k", AttributeValue.fromS("v"))),
                                "bytes", AttributeValue.fromB(SdkBytes.fromUtf8String("abc")),
                                "null", AttributeValue.fromNul(true)));

        assertThat(row.attributes())
                .containsEntry("number", new BigDecimal("12"))
                .containsEntry("flag", true)
                .containsEntry("texts", List.of("a", "b"))
                .containsEntry("numbers", List.of("1"))
                .containsEntry("list", List.of("x"))
                .containsEntry("map", Map.of("k", "v"))
                .containsEntry("bytes", "(3 bytes)")
                .containsEntry("null", "(NUL)")
                .doesNotContainKeys("pk", "sk");
    }

    @ParameterizedTest
    @CsvSource({
        "Register, A#1.x, @, Address",
        "Register, P#1, @, Person",
        "Register, P#1, S#1, Submission",
        "Register, P#1, C#news#1, Consent",
        "Register, IP#x#2026, @, Posts from one place",
        "Register, X#1, @, Row",
        "Outbox, P#1, M#1, Mail owed",
        "Outbox, L#h#2026, @, Mails of a day",
        "Register, P#1, I#1, Where it came from",
        "Journal, J#2026, x, Journal: entry",
        "Journal, SEAL, 2026, Seal",
        "Register, P#1, V#1, Service",
        "Register, P#1, B#1, Voucher",
        "Register, P#1, D#1, Disclosure",
        "Cases, C#1, @, Request",
        "Cases, C#1, L#1, Letter",
        "Cases, C#1, T#1, Recipient to tell",
        "Cases, K#1#ERASURE, @, Open right",
        "Suppression, 1.x, MARKETING, Suppressed address",
    })
    void tellsWhatItIs(String table, String pk, String sk, String kind) {
        assertThat(new Row(table, pk, sk, Map.of()).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-11-25#abc, 2027-11-24T22:00:00Z",
        "2027-11-25T10:00:00Z#abc, 2027-11-25T10:00:00Z"
    })
    void isDueAtTheBeginningOfADayOrToTheSecond(String text, Instant due) {
        assertThat(row(Map.of("dueAt", text)).dueAt(ZONE)).contains(due);
    }

    @Test
    void isNeverDueWithoutATime() {
        assertThat(row(Map.of()).dueAt(ZONE)).isEmpty();
        assertThat(row(Map.of("dueAt", "soon")).dueAt(ZONE)).isEmpty();
    }

    @Test
    void findsMarksAndAddressesHoweverDeep() {
        Row row = row(Map.of("a", Map.of("b", List.of("x abc y", "Maija@example.net"))));

        assertThat(row.mentions("abc")).isTrue();
        assertThat(row.mentions("P#1")).isTrue();
        assertThat(row.mentions("xyz")).isFalse();
        assertThat(row.hasAddress("maija@EXAMPLE.net")).isTrue();
        assertThat(row.hasAddress("aija@example.net")).isFalse();
    }

    @Test
    void cutsLongKeys() {
        assertThat(new Row("Register", "P#0123456789abcdef", "S#k", Map.of()).shortKeys())
                .isEqualTo("P#0123456789ab… / S#k");
    }
}
