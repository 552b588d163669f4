package org.seloste.web;

import java.util.List;

/** Whether a person or a program is answered. */
public final class Negotiation {
    private static final List<String> JSON =
            List.of("application/json", "application/problem+json");
    private static final List<String> HTML = List.of("text/html", "application/xhtml+xml");

    private Negotiation() {}

    /** Whether JSON is asked for by name, and HTML is not dearer. */
    public static boolean prefersJson(Request request) {
        List<Weighted> wishes = Weighted.parse(request.header("accept").orElse(""));
        double json = weight(wishes, JSON);
        return json > 0 && json >= weight(wishes, HTML);
    }

    /** Whether the body may be compressed with gzip. */
    public static boolean acceptsGzip(Request request) {
        List<Weighted> wishes = Weighted.parse(request.header("accept-encoding").orElse(""));
        return weight(wishes, List.of("gzip")) > 0;
    }

    private static double weight(List<Weighted> wishes, List<String> names) {
        double weight = 0;
        for (Weighted wish : wishes) {
            if (names.contains(wish.value())) {
                weight = Math.max(weight, wish.weight());
            }
        }
        return weight;
    }
}
