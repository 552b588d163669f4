package org.seloste.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.local.policy.PolicyRule;

import java.util.List;
import java.util.Map;

class PolicyReaderTest {
    private static final String QUEUE = "arn:aws:sqs:eu-north-1:000000000000:stack-Things";

    @Test
    void statementBecomesARuleForEachActionAndResource() {
        assertThat(
                        rules(
                                """
                                - Version: "2012-10-17"
                                  Statement:
                                    - Sid: All
                                      Effect: Allow
                                      Action: ["sqs:A", "sqs:B"]
                                      Resource: [!GetAtt Things.Arn, !Sub "${Things.Arn}/x"]
                                    - !Ref AWS::NoValue
                                """))
                .containsExactly(
                        new PolicyRule(true, "sqs:A", QUEUE, Map.of()),
                        new PolicyRule(true, "sqs:A", QUEUE + "/x", Map.of()),
                        new PolicyRule(true, "sqs:B", QUEUE, Map.of()),
                        new PolicyRule(true, "sqs:B", QUEUE + "/x", Map.of()));
    }

    @Test
    void singlePolicyAndStatementNeedNoList() {
        assertThat(
                        rules(
                                """
                                Statement:
                                  Effect: Deny
                                  Action: "ses:*"
                                  Resource: "*"
                                  Condition: { StringEquals: { "ses:FromAddress": [a@b.fi, c@d.fi] } }
                                """))
                .containsExactly(
                        new PolicyRule(
                                false,
                                "ses:*",
                                "*",
                                Map.of("ses:FromAddress", List.of("a@b.fi", "c@d.fi"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AmazonDynamoDBFullAccess | only policies with Version and Statement",
                "DynamoDBCrudPolicy: { TableName: x } | part of a policy 'DynamoDBCrudPolicy'",
                "Statement: { Effect: allow, Action: a, Resource: r } | Allow or Deny",
                "Statement: { Effect: Allow, NotAction: a, Resource: r } | 'NotAction'",
                "Statement: { Effect: Allow, Action: a } | 'Resource' is missing",
                "Statement: { Effect: Allow, Action: a, Resource: r, Condition: { Bool: {} } }"
                        + " | operator of a condition 'Bool'",
                "Statement: { Effect: Allow, Action: a, Resource: r, Condition:"
                        + " { StringEquals: { \"aws:PrincipalTag/x\": y } } }"
                        + " | key of a condition 'aws:PrincipalTag/x'",
            })
    void whatIsNotUnderstoodStopsTheStartWithItsPlace(String policy, String why) {
        assertThatThrownBy(() -> rules("- " + policy))
                .isInstanceOf(TemplateException.class)
                .hasMessageMatching("(?s).*\\.yaml:7: .*")
                .hasMessageContaining(why);
    }

    private static List<PolicyRule> rules(String policies) {
        String yaml =
                """
                Resources:
                  Things: { Type: AWS::SQS::Queue }
                  Fn:
                    Type: AWS::Serverless::Function
                    Properties:
                      Policies:
                """
                        + policies.indent(8)
                        + "      Handler: org.example.Handler\n";
        return Templates.read(yaml, Map.of()).functions().getFirst().rules();
    }
}
