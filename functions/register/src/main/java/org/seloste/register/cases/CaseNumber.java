package org.seloste.register.cases;

import java.time.LocalDate;
import java.util.Base64;

/** What people call a case, in mails and on the phone: {@code 2026-7KQ2MX}. Opens nothing. */
final class CaseNumber {
    /** Digits and letters that nobody takes for another one. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 6;
    private static final int BITS = 5;

    private CaseNumber() {}

    /** Made of 30 bits of the id: far too few to guess the rest. */
    static String of(String id, LocalDate receivedOn) {
        byte[] bytes = Base64.getUrlDecoder().decode(id);
        long bits = 0;
        for (int i = 0; i < LENGTH; i++) {
            bits = (bits << Byte.SIZE) | Byte.toUnsignedInt(bytes[i]);
        }
        StringBuilder number = new StringBuilder().append(receivedOn.getYear()).append('-');
        for (int i = 0; i < LENGTH; i++) {
            number.append(ALPHABET.charAt(((int) (bits >> (i * BITS))) & (ALPHABET.length() - 1)));
        }
        return number.toString();
    }
}
