package org.seloste.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A file that pages use. Its address holds a hash of what is in it, so that browsers may keep it
 * for a year and still never show an old one.
 */
public final class Asset {
    /** How every page looks. */
    public static final Asset STYLESHEET = new Asset("seloste", "css", "text/css; charset=utf-8");

    /** What spares a page a second press of a button; no page needs it. */
    public static final Asset SCRIPT = new Asset("seloste", "js", "text/javascript; charset=utf-8");

    /** The picture in a browser's tab. */
    public static final Asset ICON = new Asset("favicon", "svg", "image/svg+xml");

    private static final List<Asset> ALL = List.of(STYLESHEET, SCRIPT, ICON);

    private final String name;
    private final String extension;
    private final String contentType;
    private final byte[] bytes;
    private final String hash;

    private Asset(String name, String extension, String contentType) {
        this.name = name;
        this.extension = extension;
        this.contentType = contentType;
        this.bytes = read("assets/" + name + "." + extension);
        this.hash = hash(bytes);
    }

    /** The asset that a file name of an address means, also when its hash is an old one. */
    public static Optional<Asset> find(String file) {
        for (Asset asset : ALL) {
            if (file.startsWith(asset.name) && file.endsWith("." + asset.extension)) {
                return Optional.of(asset);
            }
        }
        return Optional.empty();
    }

    /** Its address. */
    public String path() {
        return "/assets/" + file();
    }

    /** Its file name, with the hash. */
    public String file() {
        return name + "-" + hash + "." + extension;
    }

    /** The type to send it as. */
    public String contentType() {
        return contentType;
    }

    /** What is in it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Asset.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
