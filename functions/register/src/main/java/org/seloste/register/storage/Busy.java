package org.seloste.register.storage;

/**
 * The tables could not be written in the time allowed. Nothing is half stored: trying again helps.
 */
public final class Busy extends RuntimeException {
    Busy(int tries) {
        super("the register is busy: given up after %d tries".formatted(tries));
    }
}
