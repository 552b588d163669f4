package org.seloste.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** Keeps what functions log, which they do on the console. Begun before the system starts. */
final class LogCapture implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    LogCapture() {
        System.setOut(new PrintStream(new Both(out), true, UTF_8));
        System.setErr(new PrintStream(new Both(err), true, UTF_8));
    }

    /** Everything so far. */
    String text() {
        synchronized (kept) {
            return kept.toString(UTF_8);
        }
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }

    private final class Both extends OutputStream {
        private final OutputStream other;

        Both(OutputStream other) {
            this.other = other;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            synchronized (kept) {
                kept.write(bytes, offset, length);
            }
            try {
                other.write(bytes, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
