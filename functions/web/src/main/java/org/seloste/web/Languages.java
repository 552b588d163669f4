package org.seloste.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** In which language is answered. */
public final class Languages {
    private Languages() {}

    /**
     * The language asked for in the address ({@code ?lang=}), else the browser's dearest that there
     * is, else the first that it does not refuse, else the first.
     *
     * @param supported language tags, at least one; the first is the default
     */
    public static String choose(Request request, List<String> supported) {
        return request.query("lang")
                .flatMap(wish -> find(wish, supported))
                .orElseGet(() -> accepted(request, supported));
    }

    private static String accepted(Request request, List<String> supported) {
        List<Weighted> wishes = Weighted.parse(request.header("accept-language").orElse(""));
        return wishes.stream()
                .filter(wish -> wish.weight() > 0)
                .flatMap(wish -> find(wish, wishes, supported).stream())
                .findFirst()
                .or(() -> firstWithout(wishes, wish -> wish.weight() == 0, supported))
                .orElse(supported.getFirst());
    }

    /** A star is any language that has no wish of its own (RFC 4647, 3.3.1). */
    private static Optional<String> find(
            Weighted wish, List<Weighted> wishes, List<String> supported) {
        return wish.value().equals("*")
                ? firstWithout(wishes, _ -> true, supported)
                : find(wish.value(), supported);
    }

    private static Optional<String> firstWithout(
            List<Weighted> wishes, Predicate<Weighted> such, List<String> supported) {
        return supported.stream()
                .filter(
                        language ->
                                wishes.stream()
                                        .filter(such)
                                        .noneMatch(wish -> means(wish, language)))
                .findFirst();
    }

    /** Whether it is that language, or one that it is a variant of. */
    private static boolean means(Weighted wish, String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        return tag.equals(wish.value()) || tag.startsWith(wish.value() + "-");
    }

    /** The language itself, or the one that it is a variant of: sv for sv-FI. */
    private static Optional<String> find(String wish, List<String> supported) {
        for (String candidate = wish; !candidate.isEmpty(); candidate = withoutLast(candidate)) {
            for (String language : supported) {
                if (language.equalsIgnoreCase(candidate)) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutLast(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
}
