package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Virtual threads, of which only so many work on persons at the same time. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places;

    Workers(int atOnce) {
        this.places = new Semaphore(atOnce);
    }

    /** Begins something as soon as there is a place for it. */
    Future<?> begin(Runnable work) {
        places.acquireUninterruptibly();
        return threads.submit(
                () -> {
                    try {
                        work.run();
                    } finally {
                        places.release();
                    }
                });
    }

    /** Does all of it at the same time, without taking places. */
    void all(List<Runnable> works) {
        await(works.stream().<Future<?>>map(threads::submit).toList());
    }

    /** Waits until all of it has ended. What broke one of them breaks whoever waits. */
    static void await(List<Future<?>> begun) {
        for (Future<?> work : begun) {
            try {
                work.get();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while persons were looked at");
            } catch (ExecutionException broken) {
                rethrow(broken.getCause());
            }
        }
    }

    private static void rethrow(@Nullable Throwable cause) {
        switch (cause) {
            case Error error -> throw error;
            case RuntimeException failure -> throw failure;
            case null, default -> throw new IllegalStateException("a work broke", cause);
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
