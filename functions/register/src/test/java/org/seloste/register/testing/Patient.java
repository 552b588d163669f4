package org.seloste.register.testing;

import org.seloste.register.storage.Busy;

import java.util.concurrent.Callable;

/** Does as whoever is told that the register is busy: tries the same again. */
public final class Patient {
    private static final int MOST = 20;

    private Patient() {}

    /** The same, tried again while the register is busy. */
    public static <T> Callable<T> patiently(Callable<T> task) {
        return () -> {
            for (int tries = 1; tries < MOST; tries++) {
                try {
                    return task.call();
                } catch (Busy _) {
                    // Nothing is half stored, and trying again helps.
                }
            }
            return task.call();
        };
    }
}
