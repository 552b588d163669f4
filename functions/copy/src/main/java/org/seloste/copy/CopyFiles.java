package org.seloste.copy;

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
        try {
            List<FileCutter> cutters = new ArrayList<>();
            for (Format format : Format.values()) {
                cutters.add(new FileCutter(copy, format, most));
            }
            Sections sections = new Sections(cutters);
            Iterator<Entry> entries = copy.entries().get().iterator();
            while (entries.hasNext()) {
                sections.write(entries.next());
            }
            sections.end();
            List<CopyFile> files = new ArrayList<>();
            for (FileCutter cutter : cutters) {
                files.addAll(cutter.files());
            }
            return files;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The file of that name; empty when the copy has none. */
    public Optional<CopyFile> find(Copy copy, String name) {
        return Arrays.stream(Format.values())
                .filter(format -> format.writes(name))
                .flatMap(format -> find(copy, format, name).stream())
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    /** Reads no further than the file goes. */
    private Optional<CopyFile> find(Copy copy, Format format, String name) {
        int number = format.number(name);
        try {
            FileCutter cutter = new FileCutter(copy, format, most);
            Sections sections = new Sections(List.of(cutter));
            Iterator<Entry> entries = copy.entries().get().iterator();
            while (entries.hasNext()) {
                sections.write(entries.next());
                if (cutter.full() == number) {
                    return Optional.of(cutter.fullFile(number));
                }
            }
            sections.end();
            List<CopyFile> files = cutter.files();
            return number <= files.size() ? Optional.of(files.get(number - 1)) : Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
