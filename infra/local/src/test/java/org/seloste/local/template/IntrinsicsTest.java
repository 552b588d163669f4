package org.seloste.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntrinsicsTest {
    private static final String HEAD =
            """
            Parameters:
              Word: { Type: String, Default: hej }
              Days: { Type: Number, Default: 30 }
              Words: { Type: CommaDelimitedList, Default: "a, b,c" }
            Mappings:
              Sizes: { small: { memory: 128 } }
            Conditions:
              Yes: !Equals [!Ref Word, hej]
              No: !Not [!Condition Yes]
              Both: !And [!Condition Yes, !Condition No]
              Either: !Or [!Condition Yes, Condition: No]
              Long: { "Fn::Equals": [{ Ref: Days }, "30"] }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!Ref Word | hej",
                "{ Ref: Days } | 30",
                "!Ref Things | https://sqs.eu-north-1.amazonaws.com/000000000000/stack-Things",
                "!GetAtt Things.QueueName | stack-Things",
                "{ 'Fn::GetAtt': [Things, Arn] } |"
                        + " arn:aws:sqs:eu-north-1:000000000000:stack-Things",
                "!Sub 'a ${Word} ${!Literal} ${Things.QueueName}' | a hej ${Literal} stack-Things",
                "!Sub ['${Own}-${Word}', { Own: !Ref Days }] | 30-hej",
                "!Sub '${AWS::Region} ${AWS::AccountId}' | eu-north-1 000000000000",
                "!Sub '${AWS::StackName} ${AWS::Partition}' | stack aws",
                "!Join ['-', [a, !Ref Word]] | a-hej",
                "!Join ['+', !Ref Words] | a+b+c",
                "!Select [1, !Split ['/', 'x/y/z']] | y",
                "!FindInMap [Sizes, small, memory] | 128",
                "{ 'Fn::Base64': hej } | aGVq",
                "!If [Yes, !Ref Word, other] | hej",
                "!If [No, !Ref Word, other] | other",
                "!If [Both, both, one] | one",
                "!If [Either, either, none] | either",
                "!If [Long, long, short] | long",
                "!If [No, a, !Ref AWS::NoValue] | null",
            })
    void functionHasItsValue(String expression, String value) {
        assertThat(Templates.value(HEAD, expression)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!ImportValue x | does not understand the function 'ImportValue'",
                "!Ref Nobody | There is no parameter or resource 'Nobody'",
                "!Ref AWS::NotificationARNs | does not understand the pseudo parameter",
                "!GetAtt Things.Colour | knows no attribute 'Colour' of 'Things'",
                "!Sub '${Nobody}' | There is no parameter or resource 'Nobody'",
                "!If [Maybe, a, b] | There is no condition 'Maybe'",
                "!If [Yes, a] | takes 3 arguments",
                "!Select [7, [a]] | no element 7",
                "!FindInMap [Colours, a, b] | no mapping 'Colours'",
                "[a, b] | A text is expected here",
            })
    void wrongFunctionIsRefusedWithItsLine(String expression, String message) {
        assertThatThrownBy(() -> Templates.value(HEAD, expression))
                .isInstanceOf(TemplateException.class)
                .hasMessageMatching("(?s)template.*\\.yaml:\\d+: .*")
                .hasMessageContaining(message);
    }
}
