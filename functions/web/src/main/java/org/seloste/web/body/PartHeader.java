package org.seloste.web.body;

import org.apache.commons.fileupload2.core.ParameterParser;
import org.seloste.web.body.UnreadableBody.Reason;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The header of one part of a multipart form.
 *
 * @param name the field's name, as it was sent
 * @param file whether it comes from a file input
 */
record PartHeader(String name, boolean file) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Set<String> AS_IT_IS = Set.of("7bit", "8bit", "binary");

    static PartHeader parse(String header) throws UnreadableBody {
        require(header.indexOf(REPLACEMENT) < 0);
        Map<String, String> lines = lines(header);
        require(AS_IT_IS.contains(lower(lines.getOrDefault("content-transfer-encoding", "8bit"))));
        Map<String, String> disposition = parameters(lines.getOrDefault("content-disposition", ""));
        require(disposition.containsKey("form-data"));
        String name = disposition.get("name");
        if (name == null || name.isEmpty()) {
            throw new UnreadableBody(Reason.MALFORMED);
        }
        boolean file = disposition.containsKey("filename");
        require(file || isText(lines.getOrDefault("content-type", "text/plain")));
        return new PartHeader(name, file);
    }

    private static Map<String, String> lines(String header) throws UnreadableBody {
        Map<String, String> lines = new HashMap<>();
        for (String line : header.split("\r\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            int colon = line.indexOf(':');
            require(colon > 0);
            String before =
                    lines.put(lower(line.substring(0, colon)), line.substring(colon + 1).strip());
            require(before == null);
        }
        return lines;
    }

    private static Map<String, String> parameters(String disposition) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(disposition, ';');
    }

    private static boolean isText(String contentType) throws UnreadableBody {
        return MediaType.parse(contentType).name().equals("text/plain");
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static void require(boolean holds) throws UnreadableBody {
        if (!holds) {
            throw new UnreadableBody(Reason.MALFORMED);
        }
    }
}
