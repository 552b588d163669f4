package org.seloste.local.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.local.template.FunctionSpec;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

@Timeout(30)
class FunctionTest {
    /** Answers with its own name and what it knows of its call; the text says what else to do. */
    public static final class Numbered implements RequestHandler<String, String> {
        static final Map<String, CountDownLatch> LATCHES = new ConcurrentHashMap<>();
        private final String name = Integer.toHexString(System.identityHashCode(this));

        public Numbered(Map<String, String> environment, InstantSource time) {}

        @Override
        public String handleRequest(String event, Context context) {
            if (event.equals("throw")) {
                throw new IllegalStateException("thrown");
            }
            CountDownLatch latch = LATCHES.get(event);
            if (latch != null) {
                latch.countDown();
                await(latch);
            }
            context.getLogger().log("called " + context.getAwsRequestId());
            return String.join(
                    " ",
                    name,
                    context.getFunctionName(),
                    String.valueOf(context.getMemoryLimitInMB()),
                    String.valueOf(context.getRemainingTimeInMillis() > 0));
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A handler that cannot be made here. */
    public static final class WithoutConstructor implements RequestHandler<String, String> {
        @Override
        public String handleRequest(String event, Context context) {
            return event;
        }
    }

    @Test
    void instanceIsKeptForTheNextCall() throws Exception {
        try (Function function = function("Numbered", Duration.ofSeconds(20))) {
            String first = call(function, "a");

            assertThat(first).endsWith(" Fn 128 true");
            assertThat(call(function, "b")).isEqualTo(first);
        }
    }

    @Test
    void callsAtOnceHaveAnInstanceEach() throws Exception {
        Numbered.LATCHES.put("both", new CountDownLatch(2));
        try (Function function = function("Numbered", Duration.ofSeconds(20))) {
            Thread other = Thread.startVirtualThread(() -> callQuietly(function, "both"));

            assertThat(call(function, "both")).isNotEmpty();
            other.join();
        }
    }

    @Test
    void thrownErrorIsAFailure() {
        try (Function function = function("Numbered", Duration.ofSeconds(20))) {
            assertThatThrownBy(() -> call(function, "throw"))
                    .isInstanceOf(FunctionFailure.class)
                    .hasMessageContaining("thrown");
        }
    }

    @Test
    void instanceThatTimedOutIsNotUsedAgain() throws Exception {
        Numbered.LATCHES.put("forever", new CountDownLatch(2));
        try (Function function = function("Numbered", Duration.ofSeconds(1))) {
            String first = call(function, "a");

            assertThatThrownBy(() -> call(function, "forever"))
                    .isInstanceOf(FunctionFailure.class)
                    .hasMessageContaining("timed out after 1 seconds");
            assertThat(call(function, "b")).isNotEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"$Nobody", "", "$WithoutConstructor"})
    void handlerThatCannotBeMadeIsRefused(String name) {
        assertThatThrownBy(() -> start(name)).hasMessageContaining("FunctionTest" + name);
    }

    private static void start(String name) {
        try (Function function = function(name, Duration.ofSeconds(1))) {
            function.start();
        }
    }

    private static void callQuietly(Function function, String text) {
        try {
            call(function, text);
        } catch (FunctionFailure | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String call(Function function, String text)
            throws FunctionFailure, InterruptedException {
        byte[] answer = function.call(("\"" + text + "\"").getBytes(StandardCharsets.UTF_8));
        return new String(answer, StandardCharsets.UTF_8).replace("\"", "");
    }

    private static Function function(String handler, Duration timeout) {
        String name = FunctionTest.class.getName() + handler.replace("Numbered", "$Numbered");
        FunctionSpec spec =
                new FunctionSpec("Fn", name, timeout, 128, Map.of(), List.of(), List.of());
        return new Function(spec, Map.of(), InstantSource.system());
    }
}
