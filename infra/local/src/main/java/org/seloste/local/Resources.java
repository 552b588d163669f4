package org.seloste.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened, to be closed the other way round. */
final class Resources implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T resource) {
        opened.push(resource);
        return resource;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            AutoCloseable resource = opened.pop();
            try {
                resource.close();
            } catch (Exception e) {
                Console.problem("Something did not stop", e);
            }
        }
    }
}
