package org.seloste.formsubmission;

import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Keys;

/** Keys for tests. */
public final class TestKeys {
    private TestKeys() {}

    /** The keys. */
    public static Keys keys() {
        return new Keys(
                () ->
                        KeyRing.parse(
                                "{\"lookup\":[\"1\"],\"link\":[\"1\"],\"1\":\"seed of tests\"}"));
    }
}
