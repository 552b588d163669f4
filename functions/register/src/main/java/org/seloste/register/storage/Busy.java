package org.seloste.register.storage;

import software.amazon.awssdk.core.exception.SdkException;

/**
 * The tables could not be read or written in the time allowed. Nothing is half stored: trying again
 * helps.
 */
public final class Busy extends RuntimeException {
    Busy(SdkException cause) {
        super("the register is busy", cause);
    }

    Busy(int tries) {
        super("the register is busy: given up after %d tries".formatted(tries));
    }
}
