package org.seloste.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class TemplateReaderTest {
    @Test
    void theTemplateThatIsDeployedIsUnderstood() throws Exception {
        Template template =
                TemplateReader.read(
                        Path.of("../../template.yaml"), Map.of(), Stack.local("seloste"));

        assertThat(template.functions())
                .extracting(FunctionSpec::id)
                .contains("FormSubmission", "PublicStatement", "MailDelivery", "UnsentMails");
        assertThat(template.tables())
                .extracting(TableSpec::id)
                .containsExactlyInAnyOrder("Register", "Outbox", "Journal", "Cases", "Suppression");
        assertThat(template.secrets()).hasSize(1);
        assertThat(template.notRun()).containsKey("Undelivered");
    }

    @Test
    void authorizerOfAnApiIsRead() {
        Template template =
                Templates.read(
                        """
                        Resources:
                          Users: { Type: AWS::Cognito::UserPool }
                          Client: { Type: AWS::Cognito::UserPoolClient }
                          Api:
                            Type: AWS::Serverless::HttpApi
                            Properties:
                              Auth:
                                Authorizers:
                                  Desk:
                                    IdentitySource: $request.header.Authorization
                                    JwtConfiguration:
                                      issuer: !GetAtt Users.ProviderURL
                                      audience: [!Ref Client]
                        """,
                        Map.of());

        Authorizer authorizer =
                template.authorizers().getOrDefault("Desk", new Authorizer("", List.of()));
        assertThat(authorizer.audience()).containsExactly("stack-Client");
        assertThat(template.userPools()).containsExactly(authorizer.issuer());
    }

    @Test
    void globalsAreMergedAsSamDoes() {
        Template template =
                Templates.read(
                        """
                        Globals:
                          Function:
                            Timeout: 20
                            Handler: org.example.Global
                            Environment: { Variables: { A: global, B: global } }
                        Resources:
                          Fn:
                            Type: AWS::Serverless::Function
                            Properties:
                              Timeout: 5
                              Environment: { Variables: { B: own, C: own } }
                        """,
                        Map.of());

        FunctionSpec function = template.functions().getFirst();
        assertThat(function.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(function.handler()).isEqualTo("org.example.Global");
        assertThat(function.environment()).isEqualTo(Map.of("A", "global", "B", "own", "C", "own"));
    }

    @Test
    void resourceWhoseConditionDoesNotHoldIsNotThere() {
        Template template =
                Templates.read(
                        """
                        Parameters: { With: { Type: String, Default: "no", AllowedValues: ["yes", "no"] } }
                        Conditions: { Wanted: !Equals [!Ref With, "yes"] }
                        Resources:
                          Topic: { Type: AWS::SNS::Topic, Condition: Wanted }
                          Other: { Type: AWS::SNS::Topic }
                        """,
                        Map.of("With", "no"));

        assertThat(template.notRun()).containsOnlyKeys("Other");
    }

    @Test
    void parametersAreChecked() {
        String yaml =
                """
                Parameters:
                  Address: { Type: String, AllowedPattern: "[a-z]+@[a-z]+" }
                Resources: {}
                """;

        assertThatThrownBy(() -> Templates.read(yaml, Map.of("Address", "nobody")))
                .hasMessageContaining("'Address' cannot be 'nobody'");
        assertThatThrownBy(() -> Templates.read(yaml, Map.of("Addres", "a@b")))
                .hasMessageContaining("no parameter 'Addres'; it has [Address]");
        assertThatThrownBy(() -> Templates.read(yaml, Map.of()))
                .hasMessageContaining("has no default and was given no value");
    }

    @Test
    void ruleThatIsBrokenIsTold() {
        String yaml =
                """
                Rules:
                  Here:
                    Assertions:
                      - Assert: { "Fn::Contains": [[eu-west-1], !Ref AWS::Region] }
                        AssertDescription: Not in this Region.
                Resources: {}
                """;

        assertThatThrownBy(() -> Templates.read(yaml, Map.of()))
                .hasMessageMatching("template.*yaml:4: Not in this Region\\.");
    }

    @Test
    void eventsAreRead() {
        assertThat(Templates.event("{ Type: HttpApi, Properties: { Path: /a, Method: get } }"))
                .isEqualTo(new Event.Route("GET", "/a", null));
        assertThat(
                        Templates.event(
                                "{ Type: HttpApi, Properties: { Path: /a, Method: get, Auth: {"
                                        + " Authorizer: Desk } } }"))
                .isEqualTo(new Event.Route("GET", "/a", "Desk"));
        assertThat(Templates.event("{ Type: HttpApi, Properties: {} }"))
                .isEqualTo(new Event.Route("ANY", "$default", null));
        Event.Timer timer =
                (Event.Timer)
                        Templates.event(
                                "{ Type: Schedule, Properties: { Schedule: 'rate(2 hours)',"
                                        + " Enabled: false } }");
        assertThat(timer.name()).isEqualTo("FnE");
        assertThat(timer.enabled()).isFalse();
        assertThat(timer.when().next(Instant.EPOCH))
                .contains(Instant.parse("1970-01-01T02:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ Type: SQS, Properties: {} }",
                "{ Type: HttpApi, Properties: { Auth: { AuthorizationScopes: [a] } } }",
                "{ Type: HttpApi, Properties: { PayloadFormatVersion: '1.0' } }",
                "{ Type: Schedule, Properties: { Schedule: 'rate(0 hours)' } }",
                "{ Type: Schedule, Properties: { Schedule: 'cron(0 0 1 1 1 *)' } }",
                "{ Type: DynamoDB, Properties: { Stream: x, StartingPosition: LATEST,"
                        + " FilterCriteria: { Filters: [{ Pattern: '{\"a\": [{\"numeric\": [1]}]}'"
                        + " }] } } }",
                "{ Type: DynamoDB, Properties: { Stream: x, StartingPosition: LATEST,"
                        + " TumblingWindowInSeconds: 3 } }",
            })
    void eventThatIsNotUnderstoodIsRefused(String event) {
        assertThatThrownBy(() -> Templates.event(event))
                .isInstanceOf(TemplateException.class)
                .hasMessageMatching("(?s)template.*yaml:7: .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ Type: AWS::S3::Bucket }",
                "{ Type: AWS::SNS::Topic, Hat: red }",
                "{ Type: AWS::Serverless::Function, Properties: { Handler: a.B, Layers: [x] } }",
                "{ Type: AWS::Serverless::HttpApi, Properties: { Auth: { DefaultAuthorizer: A } }"
                        + " }",
                "{ Type: AWS::Serverless::HttpApi, Properties: { Auth: { Authorizers: { A: {"
                        + " IdentitySource: $request.querystring.t, JwtConfiguration: {} } } } } }",
                "{ Type: AWS::Serverless::HttpApi, Properties: { CorsConfiguration: {} } }",
                "{ Type: AWS::DynamoDB::Table, Properties: { Replicas: [] } }",
                "{ Type: AWS::SecretsManager::Secret, Properties: { ReplicaRegions: [] } }",
                "{ Type: AWS::SNS::Topic, Type: AWS::SNS::Topic }",
            })
    void resourceThatIsNotUnderstoodIsRefused(String resource) {
        assertThatThrownBy(() -> Templates.resource(resource))
                .isInstanceOf(TemplateException.class)
                .hasMessageMatching("(?s)template.*yaml:2: .*");
    }

    @Test
    void whatIsNoTemplateIsRefused() {
        assertThatThrownBy(() -> Templates.read("", Map.of())).hasMessageContaining("empty");
        assertThatThrownBy(() -> Templates.read("a: [", Map.of())).hasMessageContaining("no YAML");
        assertThatThrownBy(() -> Templates.read("Colours: {}", Map.of()))
                .hasMessageContaining("does not understand the section 'Colours'");
    }
}
