package org.seloste.acceptance;

import java.util.Base64;
import java.util.Random;

/** Text that says nothing and does not compress; the same each time. */
final class Noise {
    private Noise() {}

    static String of(int seed, int characters) {
        byte[] bytes = new byte[characters];
        new Random(seed).nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes).substring(0, characters);
    }
}
