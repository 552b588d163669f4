package org.seloste.copy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.seloste.web.request.CopyText;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes a copy as CSV (RFC 4180), one fact a line, for spreadsheets. */
final class TableWriting implements Format.Writing {
    /** Without it, spreadsheets take UTF-8 for something older. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Names names;
    private final Writer out;
    private final CsvWriter csv;
    private String section = "";
    private int number;

    TableWriting(Copy copy, OutputStream stream) throws IOException {
        this.names = copy.names();
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(
                names.say(CopyText.COLUMN_SECTION),
                names.say(CopyText.COLUMN_NUMBER),
                names.say(CopyText.COLUMN_FACT),
                names.say(CopyText.COLUMN_VALUE));
    }

    @Override
    public void begin(Section begun) {
        section = Formulas.guarded(names.say(begun.heading()));
        number = 0;
    }

    @Override
    public void write(Entry entry) {
        number++;
        for (Value value : entry.all()) {
            csv.writeRecord(
                    section,
                    Integer.toString(number),
                    Formulas.guarded(value.label()),
                    Formulas.guarded(value.text()));
        }
    }

    @Override
    public void end(Section ended) {
        section = "";
    }

    @Override
    public void end(boolean more) throws IOException {
        csv.close();
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
        out.flush();
    }
}
