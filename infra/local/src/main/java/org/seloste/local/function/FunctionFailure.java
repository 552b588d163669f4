package org.seloste.local.function;

/** A call of a function failed: the handler threw, or did not end in time. */
public final class FunctionFailure extends Exception {
    private final boolean timedOut;

    private FunctionFailure(String message, boolean timedOut) {
        super(message);
        this.timedOut = timedOut;
    }

    static FunctionFailure threw(Throwable cause) {
        FunctionFailure failure = new FunctionFailure(String.valueOf(cause), false);
        failure.initCause(cause);
        return failure;
    }

    static FunctionFailure timedOut(long seconds) {
        return new FunctionFailure("Task timed out after %d seconds".formatted(seconds), true);
    }

    /** Whether it did not end in time. */
    public boolean timedOut() {
        return timedOut;
    }
}
