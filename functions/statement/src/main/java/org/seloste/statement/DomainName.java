package org.seloste.statement;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** Domain names, in whichever script they are typed. */
final class DomainName {
    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    /**
     * Characters that the JDK maps to another name than today's registries do (IDNA 2003 and 2008):
     * sharp s, final sigma and the joiners. A mail to the wrong one reaches a stranger, so a domain
     * with them is only taken when it is typed as A-labels.
     */
    private static final String AMBIGUOUS = "\u00DF\u1E9E\u03C2\u200C\u200D";

    private DomainName() {}

    /** The name as A-labels in lower case; empty when it is no domain name. */
    static Optional<String> toAscii(String typed) {
        String name = typed.chars().allMatch(c -> c < 128) ? typed : encode(typed);
        boolean valid = !name.isEmpty() && name.length() <= LONGEST && labelsAreValid(name);
        return valid ? Optional.of(name.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String encode(String typed) {
        if (typed.chars().anyMatch(c -> AMBIGUOUS.indexOf(c) >= 0)) {
            return "";
        }
        try {
            return IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    private static boolean labelsAreValid(String name) {
        int start = 0;
        int dot = name.indexOf('.');
        while (dot >= 0) {
            if (!isLabel(name, start, dot)) {
                return false;
            }
            start = dot + 1;
            dot = name.indexOf('.', start);
        }
        return isLabel(name, start, name.length()) && !isDigit(name.charAt(start));
    }

    private static boolean isLabel(String name, int start, int end) {
        if (end == start || end - start > LONGEST_LABEL) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean inside = i > start && i < end - 1;
            if (!isLetterOrDigit(name.charAt(i)) && !(inside && name.charAt(i) == '-')) {
                return false;
            }
        }
        return true;
    }

    static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
