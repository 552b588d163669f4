package org.seloste.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to write a copy down. */
public enum Format {
    /** For people, with everything that Art. 15(1) wants told. */
    REPORT("report", "html", "text/html; charset=utf-8", 5_000_000),
    /** For programs: the authoritative one (Art. 20(1)). */
    DATA("data", "json", "application/json", 50_000_000),
    /** For spreadsheets. */
    TABLE("table", "csv", "text/csv; charset=utf-8", 50_000_000);

    private final String base;
    private final String extension;
    private final String contentType;
    private final long longest;

    Format(String base, String extension, String contentType, long longest) {
        this.base = base;
        this.extension = extension;
        this.contentType = contentType;
        this.longest = longest;
    }

    /** The type of HTTP. */
    public String contentType() {
        return contentType;
    }

    /** How many bytes can be read with ease: a browser slows down at a page that never ends. */
    long longest() {
        return longest;
    }

    /** The number of the file of that name among several; 1 for whatever has no number. */
    int number(String fileName) {
        Matcher matcher =
                Pattern.compile(base + "-([1-9]\\d{0,3})\\." + extension).matcher(fileName);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 1;
    }

    /** Whether it is how a file of that name is written. */
    boolean writes(String fileName) {
        return fileName.startsWith(base) && fileName.endsWith("." + extension);
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
