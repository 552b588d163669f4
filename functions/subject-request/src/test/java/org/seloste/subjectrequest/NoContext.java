package org.seloste.subjectrequest;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** A context of which the function is to need nothing. */
final class NoContext implements Context {
    @Override
    public String getAwsRequestId() {
        throw needed();
    }

    @Override
    public String getLogGroupName() {
        throw needed();
    }

    @Override
    public String getLogStreamName() {
        throw needed();
    }

    @Override
    public String getFunctionName() {
        throw needed();
    }

    @Override
    public String getFunctionVersion() {
        throw needed();
    }

    @Override
    public String getInvokedFunctionArn() {
        throw needed();
    }

    @Override
    public CognitoIdentity getIdentity() {
        throw needed();
    }

    @Override
    public ClientContext getClientContext() {
        throw needed();
    }

    @Override
    public int getRemainingTimeInMillis() {
        throw needed();
    }

    @Override
    public int getMemoryLimitInMB() {
        throw needed();
    }

    @Override
    public LambdaLogger getLogger() {
        throw needed();
    }

    private static AssertionError needed() {
        return new AssertionError("the context was needed");
    }
}
