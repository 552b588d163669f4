package org.seloste.local;

import org.seloste.local.token.Issuer;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import java.net.URI;
import java.util.Map;

/**
 * What the control page may see and do.
 *
 * @param publicUrl where the system is served
 * @param clock the time that functions see
 * @param schedules the template's schedules
 * @param tables the template's tables
 * @param dynamoDb a client that faults do not reach and that is not counted
 * @param faults what shall go wrong
 * @param usage what functions asked of DynamoDB
 * @param environment the environment of all functions together, for what needs the secret, the
 *     tables' names or the statement as functions have them
 * @param issuer who hands out employees' tokens
 */
public record Controls(
        URI publicUrl,
        MovableClock clock,
        Schedules schedules,
        Tables tables,
        DynamoDbClient dynamoDb,
        Faults faults,
        Usage usage,
        Map<String, String> environment,
        Issuer issuer) {}
