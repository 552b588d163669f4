package org.seloste.registerdesk;

import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.web.Answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that the API knows.
 *
 * @param method the method of HTTP
 * @param path the path with its variables, such as {@code /desk/cases/{case}}
 * @param work what answers it
 */
record Route(String method, String path, Work work) {
    /** Answers a call. */
    @FunctionalInterface
    interface Work {
        Answer answer(Call call) throws InvalidInput;
    }

    /** The values of the path's variables; nothing when it is another path. */
    Optional<Map<String, String>> match(String asked) {
        List<String> pattern = segments(path);
        List<String> given = segments(asked);
        if (pattern.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            String part = pattern.get(i);
            if (part.startsWith("{")) {
                variables.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
