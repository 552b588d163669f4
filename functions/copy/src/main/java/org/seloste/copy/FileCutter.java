package org.seloste.copy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a copy in one format, and begins another file when one is full. How full it is, is known
 * only once it is compressed.
 */
final class FileCutter {
    private final Copy copy;
    private final Format format;
    private final int most;
    private final List<FileBuffer> buffers = new ArrayList<>();
    private FileBuffer buffer = new FileBuffer();
    private Format.Writing writing;

    /**
     * Begins the first file.
     *
     * @param most how many compressed bytes a file may have, about
     */
    FileCutter(Copy copy, Format format, int most) throws IOException {
        this.copy = copy;
        this.format = format;
        this.most = most;
        this.writing = format.begin(copy, buffer, 1);
    }

    void begin(Section section) throws IOException {
        writing.begin(section);
    }

    void write(Entry entry) throws IOException {
        if (buffer.isFull(most, format.longest())) {
            writing.end(entry.section());
            end(true);
            buffer = new FileBuffer();
            writing = format.begin(copy, buffer, buffers.size() + 1);
            writing.begin(entry.section());
        }
        writing.write(entry);
        writing.flush();
    }

    void end(Section section) throws IOException {
        writing.end(section);
    }

    private void end(boolean more) throws IOException {
        writing.end(more);
        buffer.close();
        buffers.add(buffer);
    }

    /** How many files are full, so that nothing more is written to them. */
    int full() {
        return buffers.size();
    }

    /** A file that is full. */
    CopyFile fullFile(int number) {
        return buffers.get(number - 1).file(format, format.fileName(number, false));
    }

    /** Ends the last file. */
    List<CopyFile> files() throws IOException {
        end(false);
        List<CopyFile> files = new ArrayList<>();
        for (FileBuffer each : buffers) {
            String name = format.fileName(files.size() + 1, buffers.size() == 1);
            files.add(each.file(format, name));
        }
        return files;
    }
}
