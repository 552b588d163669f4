package org.seloste.register.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.register.testing.Example.address;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.register.testing.Example;

final class AddressHashTest {
    private static final String TWO =
            "{\"lookup\":[\"2\",\"1\"],\"link\":[\"1\"],\"1\":\"first\",\"2\":\"second\"}";

    private final AddressHash hash = new AddressHash(Example.keys(TWO));

    @Test
    void anAddressHasAHashUnderEveryVersionInForce() {
        assertThat(hash.all(address("a@example.com")))
                .hasSize(2)
                .startsWith(hash.newest(address("A@Example.com")))
                .allMatch(text -> text.matches("[12]\\.[A-Za-z0-9_-]{43}"));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "not an address, not an address, true",
    })
    void anIpAddressIsCountedByItselfAndIpv6ByItsNetwork(
            String one, String other, boolean together) {
        assertThat(hash.source(one).equals(hash.source(other))).isEqualTo(together);
    }
}
