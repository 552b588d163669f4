package org.seloste.local.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import java.util.ArrayList;
import java.util.List;

/** Addresses as they stand in requests and headers. */
final class Addresses {
    private Addresses() {}

    /** The addresses of a header, as written. */
    static List<String> listed(String header) throws SesRefusal {
        List<String> addresses = new ArrayList<>();
        try {
            for (InternetAddress address : InternetAddress.parseHeader(header, false)) {
                addresses.add(address.toString());
            }
        } catch (AddressException e) {
            throw SesRefusal.invalid("Illegal address.");
        }
        return addresses;
    }

    /** The address without the name before it. */
    static String bare(String address) {
        int open = address.lastIndexOf('<');
        int close = address.lastIndexOf('>');
        return open >= 0 && close > open
                ? address.substring(open + 1, close).strip()
                : address.strip();
    }

    /** Refuses what SES would not even try to deliver to. */
    static void check(String address) throws SesRefusal {
        int at = address.lastIndexOf('@');
        if (at < 1 || at == address.length() - 1) {
            throw SesRefusal.invalid("Missing final '@domain'");
        }
        if (!isPlain(address.substring(0, at))) {
            throw SesRefusal.invalid("Local address contains control or whitespace");
        }
        if (!isPlain(address.substring(at + 1))) {
            throw SesRefusal.invalid("Domain contains illegal character");
        }
        if (address.indexOf('.', at) < 0) {
            throw SesRefusal.invalid("Domain contains no dot");
        }
    }

    private static boolean isPlain(String part) {
        return part.chars().allMatch(c -> c > ' ' && c < 127 && c != ',' && c != '<' && c != '>');
    }
}
