package org.seloste.register;

import java.util.Arrays;

/** Names a failure for the log: its class and the place in our code, never its message. */
public final class Fault {
    private static final String OURS = "org.seloste.";

    private Fault() {}

    /** A name without anything personal. */
    public static String of(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> failure.getClass().getSimpleName() + " at " + place(frame))
                .orElseGet(() -> failure.getClass().getSimpleName());
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
