package org.seloste.letters;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a reader finds in the two parts of a letter. */
final class Read {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+");
    private static final Pattern PREHEADER =
            Pattern.compile("<div style=\"display:none.*?</div>", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile(".*<body[^>]*>", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern DAY =
            Pattern.compile(
                    "\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}\\.?\\s\\p{L}+\\s\\d{4}",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private Read() {}

    static List<String> addresses(String part) {
        return all(ADDRESS, part);
    }

    static List<String> days(String text) {
        return all(DAY, text);
    }

    static List<String> words(String text) {
        return all(WORD, text);
    }

    /** What an HTML part shows, without its preheader and its markup. */
    static String content(String html) {
        String body = PREHEADER.matcher(BODY.matcher(html).replaceFirst("")).replaceFirst("");
        return TAG.matcher(body)
                .replaceAll(" ")
                .replace("\u00ad", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[ \n]+", " ")
                .strip();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
