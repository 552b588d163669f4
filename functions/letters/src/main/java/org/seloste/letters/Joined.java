package org.seloste.letters;

import java.util.List;
import java.util.stream.Collectors;

/** Several things said in one place: names with commas between them, sentences one by one. */
final class Joined {
    private static final String ENDS = ".!?";

    private Joined() {}

    static String of(List<String> parts) {
        return parts.size() > 1 && parts.stream().anyMatch(Joined::isSentence)
                ? parts.stream().map(Joined::sentence).collect(Collectors.joining(" "))
                : String.join(", ", parts);
    }

    private static String sentence(String part) {
        return isSentence(part) ? part : part + ".";
    }

    private static boolean isSentence(String part) {
        return !part.isEmpty() && ENDS.indexOf(part.charAt(part.length() - 1)) >= 0;
    }
}
