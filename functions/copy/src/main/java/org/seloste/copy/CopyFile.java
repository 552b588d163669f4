package org.seloste.copy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * A file of a copy.
 *
 * @param name what it is called
 * @param format how it is written
 * @param size how many bytes it has
 * @param check what tells it from a file of the same name that was written of other data
 * @param compressed its bytes, in gzip
 */
// The bytes are never compared; the check is.
@SuppressWarnings("ArrayRecordComponent")
public record CopyFile(String name, Format format, long size, String check, byte[] compressed) {
    /** Its bytes. */
    public byte[] bytes() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String toString() {
        return "CopyFile[" + name + "]";
    }
}
