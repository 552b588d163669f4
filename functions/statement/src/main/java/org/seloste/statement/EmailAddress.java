package org.seloste.statement;

import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address.
 *
 * @param asTyped what mail is sent to: the local part as typed, the domain as A-labels
 * @param normalised what it is known by: lower case throughout
 */
public record EmailAddress(String asTyped, String normalised) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String LOCAL_PUNCTUATION = "!#$%&'*+-/=?^_`{|}~";

    /**
     * Reads an address as somebody typed it, with or without blanks around it; empty when no mail
     * could be sent there.
     *
     * <p>Of what RFC 5321 allows, only the plain form is taken: a dotted local part in ASCII and a
     * domain name. Quoted local parts, comments, display names and address literals are how mail
     * headers are forged; nobody has such an address.
     */
    public static Optional<EmailAddress> parse(String typed) {
        String address = PlainText.strip(typed);
        int at = address.indexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || !isLocalPart(address.substring(0, at))) {
            return Optional.empty();
        }
        String local = address.substring(0, at);
        return DomainName.toAscii(address.substring(at + 1))
                .filter(domain -> domain.indexOf('.') > 0)
                .map(domain -> local + '@' + domain)
                .filter(ascii -> ascii.length() <= LONGEST)
                .map(ascii -> new EmailAddress(ascii, ascii.toLowerCase(Locale.ROOT)));
    }

    /** What keeps mail from being sent to what was typed. */
    public enum Flaw {
        /** It has no at sign, or nothing on one side of it. */
        CUT,
        /** There is more than one address. */
        SEVERAL,
        /** What stands before the at sign cannot be. */
        LOCAL_PART,
        /** What stands after it is no domain. */
        DOMAIN
    }

    /** What is wrong with an address that {@link #parse} does not take. */
    public static Flaw flaw(String typed) {
        String address = PlainText.strip(typed);
        int at = address.indexOf('@');
        if (at < 1 || at == address.length() - 1) {
            return Flaw.CUT;
        }
        if (address.indexOf('@', at + 1) > at) {
            return Flaw.SEVERAL;
        }
        String local = address.substring(0, at);
        return local.length() <= LONGEST_LOCAL_PART && isLocalPart(local)
                ? Flaw.DOMAIN
                : Flaw.LOCAL_PART;
    }

    private static boolean isLocalPart(String local) {
        if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            return false;
        }
        return local.chars().allMatch(c -> c == '.' || isLocalCharacter(c));
    }

    private static boolean isLocalCharacter(int c) {
        return DomainName.isLetterOrDigit(c) || LOCAL_PUNCTUATION.indexOf(c) >= 0;
    }

    /** Says nothing: an address is personal data and must not end in a log. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
