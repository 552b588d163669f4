package org.seloste.copy;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Begins and ends each section once, also those in which there is nothing. */
final class Sections {
    private final List<FileCutter> cutters;
    private final Deque<Section> coming = new ArrayDeque<>(List.of(Section.values()));
    private @Nullable Section open;

    Sections(List<FileCutter> cutters) {
        this.cutters = cutters;
    }

    /**
     * Writes the next entry.
     *
     * @throws IllegalStateException when its section has ended
     */
    void write(Entry entry) throws IOException {
        while (open != entry.section()) {
            if (coming.isEmpty()) {
                throw new IllegalStateException("entries are not in the order of the sections");
            }
            turn();
        }
        for (FileCutter cutter : cutters) {
            cutter.write(entry);
        }
    }

    void end() throws IOException {
        while (open != null || !coming.isEmpty()) {
            turn();
        }
    }

    /** From the section that is open to the next one, or to none. */
    private void turn() throws IOException {
        Section next = coming.poll();
        for (FileCutter cutter : cutters) {
            if (open != null) {
                cutter.end(open);
            }
            if (next != null) {
                cutter.begin(next);
            }
        }
        open = next;
    }
}
