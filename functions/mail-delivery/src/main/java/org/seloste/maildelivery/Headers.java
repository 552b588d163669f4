package org.seloste.maildelivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/**
 * The one way to a mail's headers. A line break would end a header and begin another, such as Bcc,
 * so nothing but printable ASCII comes through; other scripts arrive encoded (RFC 2047).
 */
final class Headers {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MimeMessage message;

    Headers(MimeMessage message) {
        this.message = message;
    }

    /**
     * Sets a header.
     *
     * @throws UnsafeHeader when the value is anything but printable ASCII
     */
    void put(String name, String value) throws MessagingException {
        if (value.isBlank() || !value.chars().allMatch(Headers::isPrintable)) {
            throw new UnsafeHeader(name);
        }
        message.setHeader(name, MimeUtility.fold(name.length() + 2, value));
    }

    /**
     * Sets a header to a text of any script.
     *
     * @throws UnsafeHeader when the text holds a control character
     */
    void putText(String name, String text) throws MessagingException, UnsupportedEncodingException {
        put(name, MimeUtility.encodeText(withoutControls(name, text), UTF_8, null));
    }

    /**
     * Sets a header to an address with the name that people see.
     *
     * @throws UnsafeHeader when the name holds a control character, or the address is not ASCII
     */
    void putAddress(String name, String person, String address)
            throws MessagingException, UnsupportedEncodingException {
        put(name, new InternetAddress(address, withoutControls(name, person), UTF_8).toString());
    }

    /** Encoding would carry a control character to the reader's program, whole. */
    private static String withoutControls(String name, String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new UnsafeHeader(name);
        }
        return text;
    }

    private static boolean isPrintable(int character) {
        return character >= ' ' && character <= '~';
    }

    /** A value that no header may have; it is not quoted. */
    static final class UnsafeHeader extends RuntimeException {
        UnsafeHeader(String name) {
            super("the header '%s' holds what no header may".formatted(name));
        }
    }
}
