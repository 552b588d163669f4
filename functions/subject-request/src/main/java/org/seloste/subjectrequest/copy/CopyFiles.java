package org.seloste.subjectrequest.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Writes copies to files. An answer of a function holds at most 6 MB, and what is compressed goes
 * in base64, which makes three bytes four: a file has at most three compressed megabytes.
 */
public final class CopyFiles {
    private static final int MOST_BYTES = 3_000_000;

    private final int most;

    public CopyFiles() {
        this(MOST_BYTES);
    }

    CopyFiles(int most) {
        this.most = most;
    }

    /** All files of a copy. */
    public List<CopyFile> all(Copy copy) {
        return write(copy, Arrays.asList(Format.values()));
    }

    /** The file of that name; empty when the copy has none. */
    public Optional<CopyFile> find(Copy copy, String name) {
        return Arrays.stream(Format.values())
                .filter(format -> name.startsWith(format.base()))
                .flatMap(format -> write(copy, List.of(format)).stream())
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    private List<CopyFile> write(Copy copy, List<Format> formats) {
        try {
            List<FileCutter> cutters = new ArrayList<>();
            for (Format format : formats) {
                cutters.add(new FileCutter(copy, format, most));
            }
            write(copy, new Sections(cutters));
            List<CopyFile> files = new ArrayList<>();
            for (FileCutter cutter : cutters) {
                files.addAll(cutter.files());
            }
            return files;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Copy copy, Sections sections) throws IOException {
        Iterator<Entry> entries = copy.entries().get().iterator();
        while (entries.hasNext()) {
            sections.write(entries.next());
        }
        sections.end();
    }
}
