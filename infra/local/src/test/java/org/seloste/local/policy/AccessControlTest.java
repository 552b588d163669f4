package org.seloste.local.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class AccessControlTest {
    private static final String THINGS = "arn:aws:dynamodb:eu-north-1:000000000000:table/Things";
    private static final Access PUT = Access.of("dynamodb:PutItem", THINGS);
    private static final Access DELETE = Access.of("dynamodb:DeleteItem", THINGS);

    @ParameterizedTest
    @CsvSource({
        "dynamodb:PutItem, " + THINGS + ", true",
        "DynamoDB:putitem, " + THINGS + ", true",
        "dynamodb:Put*, *, true",
        "*, *:table/T?ings, true",
        "dynamodb:Put, " + THINGS + ", false",
        "dynamodb:PutItem, " + THINGS + "/index/due, false",
        "dynamodb:PutItem, *:table/things, false",
        "dynamodb:PutItem, *:table/T?, false",
        "dynamodb.PutItem, *, false",
    })
    void ruleAllowsWhatItsActionAndResourceCover(String action, String resource, boolean allowed) {
        AccessControl control = control(new PolicyRule(true, action, resource, Map.of()));

        assertThat(control.refusal(signed("Web"), List.of(PUT)).isEmpty()).isEqualTo(allowed);
    }

    @Test
    void whatADenyCoversIsRefusedAlthoughAnotherRuleAllowsIt() {
        AccessControl control =
                control(allow("dynamodb:*"), new PolicyRule(false, "*:Delete*", "*", Map.of()));

        assertThat(control.refusal(signed("Web"), List.of(PUT))).isEmpty();
        assertThat(control.refusal(signed("Web"), List.of(DELETE))).isPresent();
    }

    @Test
    void oneRefusedAccessRefusesTheWholeCallAndIsNamed() {
        AccessControl control = control(allow("dynamodb:PutItem"));

        assertThat(control.refusal(signed("Web"), List.of(PUT, DELETE)))
                .hasValueSatisfying(
                        words ->
                                assertThat(words)
                                        .contains("Web", "dynamodb:DeleteItem", "table/Things"));
    }

    @ParameterizedTest
    @CsvSource({"register@example.com, true", "other@example.com, false", ", false"})
    void conditionHoldsForTheValuesThatItNames(String from, boolean allowed) {
        AccessControl control =
                control(
                        new PolicyRule(
                                true,
                                "ses:SendRawEmail",
                                "*",
                                Map.of("ses:FromAddress", List.of("register@example.com"))));
        Map<String, String> context = from == null ? Map.of() : Map.of("ses:FromAddress", from);
        Access send = new Access("ses:SendRawEmail", "arn:identity", context);

        assertThat(control.refusal(signed("Web"), List.of(send)).isEmpty()).isEqualTo(allowed);
    }

    @Test
    void whoIsNoFunctionIsRefusedExceptTheRunner() {
        AccessControl control = control(allow("*"));

        assertThat(control.refusal(signed("Other"), List.of(PUT))).isPresent();
        assertThat(control.refusal(null, List.of(PUT))).isPresent();
        assertThat(control.refusal(signed(AccessControl.RUNNER), List.of(DELETE))).isEmpty();
    }

    @Test
    void unusedIsWhatWasAllowedAndNeverAskedFor() {
        AccessControl control = control(allow("dynamodb:PutItem"), allow("dynamodb:DeleteItem"));
        control.refusal(signed("Web"), List.of(PUT));

        assertThat(control.unused()).containsExactly("Web: dynamodb:DeleteItem on *");
    }

    private static PolicyRule allow(String action) {
        return new PolicyRule(true, action, "*", Map.of());
    }

    private static AccessControl control(PolicyRule... rules) {
        return new AccessControl(Map.of("Web", List.of(rules)));
    }

    private static String signed(String key) {
        return "AWS4-HMAC-SHA256 Credential=%s/20261124/eu-north-1/dynamodb/aws4_request, Signature=x"
                .formatted(key);
    }
}
