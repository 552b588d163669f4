package org.seloste.register.storage;

import software.amazon.awssdk.core.exception.SdkException;

/** Tells what is wrong with the tables from what is wrong with one item. */
public final class Outage {
    private Outage() {}

    /**
     * Whether the tables cannot be reached or are too busy, so that the next item fares no better.
     */
    public static boolean is(RuntimeException failure) {
        return switch (failure) {
            case Busy _ -> true;
            case SdkException sdk -> Passing.isPassing(sdk);
            case RuntimeException _ -> false;
        };
    }
}
