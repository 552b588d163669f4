package org.seloste.register.storage;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Tells failures that pass from those that come again. */
final class Passing {
    private static final int SERVER_ERROR = 500;

    private Passing() {}

    /**
     * Whether the same request may succeed a moment later: no answer came, or DynamoDB was too
     * busy. What was asked may have been done all the same.
     */
    static boolean isPassing(SdkException failure) {
        return switch (failure) {
            case SdkClientException _, TransactionInProgressException _ -> true;
            case AwsServiceException service ->
                    service.isThrottlingException() || service.statusCode() >= SERVER_ERROR;
            case SdkException _ -> false;
        };
    }
}
