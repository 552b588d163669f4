package org.seloste.register.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;

/**
 * The one-time codes of downloads: six digits, derived as HOTP does (RFC 4226) whenever they are
 * needed, and stored nowhere.
 */
public final class Codes {
    private static final int MODULUS = 1_000_000;
    private static final int NO_SIGN = 0x7FFF_FFFF;

    private final Keys keys;

    public Codes(Keys keys) {
        this.keys = keys;
    }

    /**
     * A case's code, the same each time it is asked for.
     *
     * @param serial how many codes the case has had, this one included
     */
    public String code(String caseId, int serial) {
        KeyRing ring = keys.current();
        return code(ring, ring.newest(Use.CODE), caseId, serial);
    }

    /**
     * Whether that is the code. Blanks and hyphens do not count: people read and paste it as they
     * like.
     */
    public boolean isRight(String caseId, int serial, String typed) {
        KeyRing ring = keys.current();
        String digits = typed.replaceAll("[\\s\\u00a0-]", "");
        boolean right = false;
        for (String version : ring.versions(Use.CODE)) {
            // Each version is looked at: the time taken tells of none.
            right |= isSame(digits, code(ring, version, caseId, serial));
        }
        return right;
    }

    private static String code(KeyRing ring, String version, String caseId, int serial) {
        String hash = ring.hash(Use.CODE, version, caseId + "|" + serial);
        byte[] bytes = Base64.getUrlDecoder().decode(hash);
        int offset = bytes[bytes.length - 1] & 0xF;
        int number = ByteBuffer.wrap(bytes).getInt(offset) & NO_SIGN;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    private static boolean isSame(String given, String ours) {
        return MessageDigest.isEqual(given.getBytes(US_ASCII), ours.getBytes(US_ASCII));
    }
}
