package org.seloste.retentionsweep;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** A Lambda context with so much time left. */
record Stopwatch(long millis) implements Context {
    @Override
    public String getAwsRequestId() {
        return "request";
    }

    @Override
    public String getLogGroupName() {
        return "group";
    }

    @Override
    public String getLogStreamName() {
        return "stream";
    }

    @Override
    public String getFunctionName() {
        return "sweep";
    }

    @Override
    public String getFunctionVersion() {
        return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn";
    }

    @Override
    public CognitoIdentity getIdentity() {
        throw new IllegalStateException("nobody calls with an identity");
    }

    @Override
    public ClientContext getClientContext() {
        throw new IllegalStateException("nobody calls from a client");
    }

    @Override
    public int getRemainingTimeInMillis() {
        return Math.toIntExact(millis);
    }

    @Override
    public int getMemoryLimitInMB() {
        return 1024;
    }

    @Override
    public LambdaLogger getLogger() {
        throw new IllegalStateException("one JSON line on standard output, and no other log");
    }
}
