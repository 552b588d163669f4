package org.seloste.web;

import java.util.List;
import java.util.Optional;

/** In which language is answered. */
public final class Languages {
    private Languages() {}

    /**
     * The language asked for in the address ({@code ?lang=}), else the browser's dearest that there
     * is, else the first.
     *
     * @param supported language tags, at least one; the first is the default
     */
    public static String choose(Request request, List<String> supported) {
        return request.query("lang")
                .flatMap(wish -> find(wish, supported))
                .or(() -> request.header("accept-language").flatMap(h -> dearest(h, supported)))
                .orElse(supported.getFirst());
    }

    private static Optional<String> dearest(String header, List<String> supported) {
        for (Weighted wish : Weighted.parse(header)) {
            Optional<String> found = find(wish.value(), supported);
            if (wish.weight() > 0 && found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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
