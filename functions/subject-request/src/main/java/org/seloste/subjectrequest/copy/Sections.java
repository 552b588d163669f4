package org.seloste.subjectrequest.copy;

import java.io.IOException;
import java.util.List;

/** Begins and ends each section once, also those in which there is nothing. */
final class Sections {
    private final List<FileCutter> cutters;
    private int open = -1;

    Sections(List<FileCutter> cutters) {
        this.cutters = cutters;
    }

    /**
     * Writes the next entry.
     *
     * @throws IllegalStateException when its section has ended
     */
    void write(Entry entry) throws IOException {
        if (entry.section().ordinal() < open) {
            throw new IllegalStateException("entries are not in the order of the sections");
        }
        openTo(entry.section().ordinal());
        for (FileCutter cutter : cutters) {
            cutter.write(entry);
        }
    }

    void end() throws IOException {
        openTo(Section.values().length);
    }

    private void openTo(int next) throws IOException {
        while (open < next) {
            for (FileCutter cutter : cutters) {
                if (open >= 0) {
                    cutter.end(Section.values()[open]);
                }
                if (open + 1 < Section.values().length) {
                    cutter.begin(Section.values()[open + 1]);
                }
            }
            open++;
        }
    }
}
