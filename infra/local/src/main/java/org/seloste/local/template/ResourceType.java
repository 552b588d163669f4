package org.seloste.local.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every type of resource that a local run knows: what it runs, and what needs nothing locally. */
enum ResourceType {
    FUNCTION(
            "AWS::Serverless::Function",
            "",
            "{name}",
            Map.of("Arn", "arn:aws:lambda:{region}:{account}:function:{name}")),
    HTTP_API(
            "AWS::Serverless::HttpApi",
            "",
            "{id}",
            Map.of("ApiEndpoint", "https://{id}.execute-api.{region}.amazonaws.com")),
    TABLE(
            "AWS::DynamoDB::Table",
            "",
            "{name}",
            Map.of(
                    "Arn", "arn:aws:dynamodb:{region}:{account}:table/{name}",
                    "StreamArn", "arn:aws:dynamodb:{region}:{account}:table/{name}/stream/local")),
    SECRET(
            "AWS::SecretsManager::Secret",
            "",
            "arn:aws:secretsmanager:{region}:{account}:secret:{name}",
            Map.of("Id", "arn:aws:secretsmanager:{region}:{account}:secret:{name}")),
    QUEUE(
            "AWS::SQS::Queue",
            "only failures go to queues; the log says which ones would",
            "https://sqs.{region}.amazonaws.com/{account}/{name}",
            Map.of("Arn", "arn:aws:sqs:{region}:{account}:{name}", "QueueName", "{name}")),
    USER_POOL(
            "AWS::Cognito::UserPool",
            "the control page hands out tokens in its place",
            "{name}",
            Map.of(
                    "Arn", "arn:aws:cognito-idp:{region}:{account}:userpool/{name}",
                    "ProviderURL", "https://cognito-idp.{region}.amazonaws.com/{name}")),
    USER_POOL_CLIENT("AWS::Cognito::UserPoolClient", "tokens are for whichever client is named"),
    USER_POOL_GROUP("AWS::Cognito::UserPoolGroup", "a token has the roles that are asked for"),
    USER_POOL_DOMAIN("AWS::Cognito::UserPoolDomain", "nobody signs in"),
    QUEUE_POLICY("AWS::SQS::QueuePolicy", "nothing is sent to queues"),
    TOPIC(
            "AWS::SNS::Topic",
            "only alarms go to topics",
            "arn:aws:sns:{region}:{account}:{name}",
            Map.of("TopicName", "{name}")),
    TOPIC_POLICY("AWS::SNS::TopicPolicy", "nothing is sent to topics"),
    SUBSCRIPTION("AWS::SNS::Subscription", "only alarms go to topics"),
    ALARM(
            "AWS::CloudWatch::Alarm",
            "there is nobody to alarm",
            "{name}",
            Map.of("Arn", "arn:aws:cloudwatch:{region}:{account}:alarm:{name}")),
    DASHBOARD("AWS::CloudWatch::Dashboard", "the control page shows what happens"),
    LOG_GROUP(
            "AWS::Logs::LogGroup",
            "logs go to the console",
            "{name}",
            Map.of("Arn", "arn:aws:logs:{region}:{account}:log-group:{name}:*")),
    METRIC_FILTER("AWS::Logs::MetricFilter", "there are no metrics locally"),
    CONFIGURATION_SET("AWS::SES::ConfigurationSet", "the inbox takes all mails"),
    EVENT_DESTINATION("AWS::SES::ConfigurationSetEventDestination", "the inbox takes all mails"),
    ROLE(
            "AWS::IAM::Role",
            "what a function may do is read from its own Policies",
            "{name}",
            Map.of("Arn", "arn:aws:iam::{account}:role/{name}")),
    POLICY("AWS::IAM::ManagedPolicy", "what a function may do is read from its own Policies");

    private final String type;
    private final String reason;
    private final String reference;

    @SuppressWarnings("ImmutableEnumChecker") // each of them is made by Map.of
    private final Map<String, String> attributes;

    ResourceType(String type, String reason) {
        this(type, reason, "{name}", Map.of());
    }

    ResourceType(String type, String reason, String reference, Map<String, String> attributes) {
        this.type = type;
        this.reason = reason;
        this.reference = reference;
        this.attributes = attributes;
    }

    static ResourceType of(Tree type) {
        return Arrays.stream(values())
                .filter(known -> known.type.equals(type.text()))
                .findFirst()
                .orElseThrow(
                        () ->
                                type.at()
                                        .error(
                                                "A local run does not understand the resource type"
                                                        + " '%s'; it understands %s.",
                                                type.text(), names()));
    }

    /** Why it needs nothing locally; empty if it is run. */
    String reason() {
        return reason;
    }

    /** What Ref gives. */
    String reference(Stack stack, String id) {
        return fill(reference, stack, id);
    }

    /** What GetAtt gives, if the type has that attribute. */
    Optional<String> attribute(Stack stack, String id, String name) {
        return Optional.ofNullable(attributes.get(name)).map(text -> fill(text, stack, id));
    }

    private static String fill(String text, Stack stack, String id) {
        return text.replace("{region}", stack.region())
                .replace("{account}", stack.account())
                .replace("{name}", stack.name() + "-" + id)
                .replace("{id}", id.toLowerCase(Locale.ROOT));
    }

    private static List<String> names() {
        return Arrays.stream(values()).map(known -> known.type).sorted().toList();
    }
}
