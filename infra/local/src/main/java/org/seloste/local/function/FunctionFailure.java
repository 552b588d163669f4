package org.seloste.local.function;

/** A call of a function failed: the handler threw, or did not end in time. */
public final class FunctionFailure extends Exception {
    FunctionFailure(String message) {
        super(message);
    }

    FunctionFailure(Throwable cause) {
        super(String.valueOf(cause), cause);
    }
}
