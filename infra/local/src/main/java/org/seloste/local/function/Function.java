package org.seloste.local.function;

import com.amazonaws.services.lambda.runtime.RequestHandler;

import org.seloste.local.Console;
import org.seloste.local.template.FunctionSpec;

import java.time.InstantSource;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A function: as many instances of its handler as calls at once, each with one call at a time, and
 * kept for the calls that follow.
 */
public final class Function implements AutoCloseable {
    private final FunctionSpec spec;
    private final Handler handler;
    private final Map<String, String> environment;
    private final InstantSource clock;
    private final Deque<RequestHandler<Object, Object>> idle = new ConcurrentLinkedDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** A function with its whole environment. */
    public Function(FunctionSpec spec, Map<String, String> environment, InstantSource clock) {
        this.spec = spec;
        this.handler = Handler.of(spec.handler());
        this.environment = Map.copyOf(environment);
        this.clock = clock;
    }

    /** Its logical id. */
    public String id() {
        return spec.id();
    }

    /** Its environment. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Makes the first instance before anybody waits for it. */
    public void start() {
        idle.push(handler.create(environment, clock));
    }

    /**
     * Calls it.
     *
     * @param event the event, as JSON
     * @return the answer, as JSON
     * @throws FunctionFailure if the handler throws or does not end in time; an instance that timed
     *     out is not used again
     */
    public byte[] call(byte[] event) throws FunctionFailure, InterruptedException {
        RequestHandler<Object, Object> instance = take();
        Future<byte[]> call =
                threads.submit(() -> handler.call(instance, event, new CallContext(spec)));
        try {
            byte[] answer = call.get(spec.timeout().toMillis(), TimeUnit.MILLISECONDS);
            idle.push(instance);
            return answer;
        } catch (TimeoutException e) {
            call.cancel(true);
            throw reported(
                    new FunctionFailure(
                            "Task timed out after %d seconds"
                                    .formatted(spec.timeout().toSeconds())));
        } catch (ExecutionException e) {
            idle.push(instance);
            throw reported(new FunctionFailure(Objects.requireNonNullElse(e.getCause(), e)));
        }
    }

    private RequestHandler<Object, Object> take() throws FunctionFailure {
        RequestHandler<Object, Object> free = idle.poll();
        try {
            return free == null ? handler.create(environment, clock) : free;
        } catch (IllegalStateException e) {
            throw reported(new FunctionFailure(e));
        }
    }

    private FunctionFailure reported(FunctionFailure failure) {
        Console.problem(spec.id() + " failed", failure);
        return failure;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
