package org.seloste.local;

import java.time.Duration;

/** Does something again and again, with a while between. */
public final class Ticker implements AutoCloseable {
    private final Duration pause;
    private final Runnable work;
    private final Thread thread;

    /** Beside the interrupt, which whatever the work calls may swallow. */
    private volatile boolean closed;

    private Ticker(Duration pause, Runnable work) {
        this.pause = pause;
        this.work = work;
        this.thread = Thread.ofVirtual().unstarted(this::run);
    }

    /** Begins; the first time is after one while. */
    public static Ticker every(Duration pause, Runnable work) {
        Ticker ticker = new Ticker(pause, work);
        ticker.thread.start();
        return ticker;
    }

    private void run() {
        try {
            while (!closed) {
                Thread.sleep(pause);
                work.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
