package org.seloste.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Takes the bytes of a file, and knows how many they are before and after compressing. */
final class FileBuffer extends OutputStream {
    /** So many bytes are compressed together; then it is looked how many they have become. */
    private static final int STEP = 1 << 16;

    private static final int CHECK_BYTES = 12;

    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final GZIPOutputStream gzip;
    private final MessageDigest digest;
    private long size;
    private long looked;

    FileBuffer() throws IOException {
        this.gzip = new GZIPOutputStream(compressed, STEP, true);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        gzip.write(bytes, from, length);
        digest.update(bytes, from, length);
        size += length;
    }

    /**
     * Whether it is long enough.
     *
     * @param most so many compressed bytes, by a step more or less
     * @param longest so many bytes before they are compressed
     */
    boolean isFull(int most, long longest) throws IOException {
        if (size - looked >= STEP) {
            gzip.flush();
            looked = size;
        }
        return compressed.size() >= most || size >= longest;
    }

    @Override
    public void close() throws IOException {
        gzip.close();
    }

    /** The file, once it is closed. */
    CopyFile file(Format format, String name) {
        String check = HexFormat.of().formatHex(digest.digest(), 0, CHECK_BYTES);
        return new CopyFile(name, format, size, check, compressed.toByteArray());
    }
}
