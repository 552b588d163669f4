package org.seloste.local.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells open pages what changed, as server-sent events. */
final class Events {
    private static final int HEARTBEAT_SECONDS = 10;
    private static final String END = "";

    private final Set<BlockingQueue<String>> pages = ConcurrentHashMap.newKeySet();

    /**
     * Tells all pages that something changed: {@code mails}, {@code clock}, {@code log}, {@code
     * act}.
     */
    void tell(String what) {
        pages.forEach(page -> page.add(what));
    }

    /** Ends all streams. */
    void close() {
        tell(END);
    }

    /** Writes to one page until it leaves. */
    void stream(Call call) throws IOException {
        BlockingQueue<String> page = new LinkedBlockingQueue<>();
        pages.add(page);
        try {
            call.exchange().getResponseHeaders().set("Content-Type", "text/event-stream");
            call.exchange().getResponseHeaders().set("Cache-Control", "no-store");
            call.exchange().sendResponseHeaders(200, 0);
            OutputStream out = call.exchange().getResponseBody();
            write(out, "retry: 2000\n\n");
            pass(page, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pages.remove(page);
        }
    }

    private static void pass(BlockingQueue<String> page, OutputStream out)
            throws IOException, InterruptedException {
        while (true) {
            String what = page.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
            if (END.equals(what)) {
                return;
            }
            write(
                    out,
                    what == null ? ": still here\n\n" : "event: %s\ndata: now\n\n".formatted(what));
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
