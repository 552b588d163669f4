package org.seloste.local.stream;

import org.seloste.local.dynamodb.DynamoApi;
import org.seloste.local.dynamodb.Expiry;

/**
 * Where streams are read.
 *
 * @param dynamoDb the API of streams
 * @param expiry knows which items were deleted because they had expired
 */
public record Streams(DynamoApi dynamoDb, Expiry expiry) {}
