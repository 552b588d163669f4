package org.seloste.subjectrequest.copy;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write a copy down. */
public enum Format {
    /** For people, with everything that Art. 15(1) wants told. */
    REPORT("report", "html", "text/html; charset=utf-8"),
    /** For programs: the authoritative one (Art. 20(1)). */
    DATA("data", "json", "application/json"),
    /** For spreadsheets. */
    TABLE("table", "csv", "text/csv; charset=utf-8");

    private final String base;
    private final String extension;
    private final String contentType;

    Format(String base, String extension, String contentType) {
        this.base = base;
        this.extension = extension;
        this.contentType = contentType;
    }

    /** The type of HTTP. */
    public String contentType() {
        return contentType;
    }

    /** How the names of its files begin. */
    String base() {
        return base;
    }

    /** The name of the file of that number; the only one has none. */
    String fileName(int number, boolean only) {
        return only
                ? "%s.%s".formatted(base, extension)
                : "%s-%d.%s".formatted(base, number, extension);
    }

    /** Begins a file. */
    Writing begin(Copy copy, OutputStream out, int number) throws IOException {
        return switch (this) {
            case REPORT -> new ReportWriting(copy, out, number);
            case DATA -> new DataWriting(copy, out, number);
            case TABLE -> new TableWriting(copy, out);
        };
    }

    /** A file while it is being written. Sections come in order; each is begun and ended. */
    interface Writing {
        void begin(Section section) throws IOException;

        void write(Entry entry) throws IOException;

        void end(Section section) throws IOException;

        /**
         * Ends the file.
         *
         * @param more whether another one goes on where this one ends
         */
        void end(boolean more) throws IOException;

        /** Hands on what was written so far. */
        void flush() throws IOException;
    }
}
