package org.seloste.local.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a request of AWS's Query API. */
final class QueryForm {
    private final Map<String, String> parameters;

    private QueryForm(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * @throws IllegalArgumentException when an escape is broken
     */
    static QueryForm read(String body) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new QueryForm(parameters);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The value of that name; empty when it was not given. */
    String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The values of a list: {@code name.member.1}, {@code name.member.2} and so on. */
    List<String> list(String name) {
        List<String> values = new ArrayList<>();
        for (int n = 1; parameters.containsKey(name + ".member." + n); n++) {
            values.add(get(name + ".member." + n));
        }
        return values;
    }

    /** The message tags, by name. */
    Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        for (int n = 1; parameters.containsKey("Tags.member." + n + ".Name"); n++) {
            tags.put(get("Tags.member." + n + ".Name"), get("Tags.member." + n + ".Value"));
        }
        return tags;
    }
}
