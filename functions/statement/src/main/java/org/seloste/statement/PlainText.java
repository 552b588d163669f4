package org.seloste.statement;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text may be made of, whichever field it is typed into. */
public final class PlainText {
    private static final int SHORTEST_WORD = 3;
    private static final Pattern NO_WIDTH = Pattern.compile("[\\x{200B}\\x{2060}\\x{FEFF}]");

    private PlainText() {}

    /**
     * A text of several lines as it is stored: without blanks around it, each letter written in one
     * way; empty when it holds what no text may hold, or is longer than that.
     */
    public static Optional<String> of(String typed, int longest) {
        String text = compose(unifyLineEnds(strip(typed)));
        return hasLoneSurrogate(text) || hasControlInText(text) || text.length() > longest
                ? Optional.empty()
                : Optional.of(text);
    }

    /**
     * Whether it says something: at least one short word. Marks, blanks and letters that nobody
     * sees say nothing.
     */
    public static boolean saysSomething(String text) {
        return text.codePoints().filter(PlainText::isSeen).limit(SHORTEST_WORD).count()
                == SHORTEST_WORD;
    }

    /** Whether it shows anything at all that could be part of a word. */
    public static boolean showsSomething(String text) {
        return text.codePoints().anyMatch(PlainText::isSeen);
    }

    private static boolean isSeen(int c) {
        // The fillers of Hangul are letters by their type, and leave an empty place.
        boolean filler = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
        return Character.isLetterOrDigit(c) && !filler;
    }

    /**
     * Whether what follows would be turned around, so that it reads otherwise than it is stored.
     */
    public static boolean turnsAround(String text) {
        return text.codePoints().anyMatch(PlainText::isTurning);
    }

    private static boolean isTurning(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Without the blanks around it, also those that are pasted along unseen. */
    static String strip(String typed) {
        int start = 0;
        int end = typed.length();
        while (start < end && isBlank(typed.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(typed.charAt(end - 1))) {
            end--;
        }
        return typed.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }

    /**
     * One way to write each letter (Unicode NFC), without what is pasted along and has no width;
     * plain ASCII is left as it is.
     */
    static String compose(String text) {
        return text.chars().allMatch(c -> c < 128)
                ? text
                : Normalizer.normalize(NO_WIDTH.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Whether half of a surrogate pair stands alone: no UTF-8 exists for it. */
    static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Whether something in one line of text would break it, hide it or turn it around. */
    static boolean hasControlInLine(String line) {
        return line.codePoints().anyMatch(PlainText::isControlInLine);
    }

    private static boolean isControlInLine(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || isTurning(c);
    }

    /** Whether a text of several lines holds a control character other than tab and line feed. */
    static boolean hasControlInText(String text) {
        return turnsAround(text)
                || text.codePoints()
                        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    /** With one kind of line end. */
    static String unifyLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
