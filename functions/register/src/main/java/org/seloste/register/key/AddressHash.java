package org.seloste.register.key;

import org.seloste.statement.EmailAddress;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Keyed hashes that stand for addresses in keys, where an address itself must not stand. */
public final class AddressHash {
    /** A household or an office has a whole /64 of IPv6: its first eight bytes. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Keys keys;

    public AddressHash(Keys keys) {
        this.keys = keys;
    }

    /** The hash under each version in force, for finding; the newest first, for writing. */
    public List<String> all(EmailAddress address) {
        KeyRing ring = keys.current();
        return ring.versions(Use.LOOKUP).stream()
                .map(version -> hash(ring, version, address.normalised()))
                .toList();
    }

    /** The hash under the newest version. */
    public String newest(EmailAddress address) {
        KeyRing ring = keys.current();
        return hash(ring, ring.newest(Use.LOOKUP), address.normalised());
    }

    /** The hash that counts what comes from an IP address; of IPv6, from its network. */
    public String source(String ip) {
        KeyRing ring = keys.current();
        return ring.hash(Use.SOURCE, ring.newest(Use.SOURCE), network(ip));
    }

    private static String hash(KeyRing ring, String version, String normalised) {
        return version + "." + ring.hash(Use.LOOKUP, version, normalised);
    }

    private static String network(String ip) {
        try {
            if (InetAddress.ofLiteral(ip) instanceof Inet6Address six) {
                byte[] network = Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES);
                return HexFormat.of().formatHex(network);
            }
            return ip;
        } catch (IllegalArgumentException notAnAddress) {
            return ip;
        }
    }
}
