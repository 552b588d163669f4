package org.seloste.local;

import java.time.Duration;

/** Does something again and again, with a while between. */
public final class Ticker implements AutoCloseable {
    private final Thread thread;

    private Ticker(Thread thread) {
        this.thread = thread;
    }

    /** Begins; the first time is after one while. */
    public static Ticker every(Duration pause, Runnable work) {
        return new Ticker(Thread.startVirtualThread(() -> run(pause, work)));
    }

    private static void run(Duration pause, Runnable work) {
        try {
            while (true) {
                Thread.sleep(pause);
                work.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
