package org.seloste.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Reads templates that tests write. */
final class Templates {
    private static final String FUNCTION =
            """
              Fn:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: org.example.Handler
            """;

    private Templates() {}

    static Template read(String yaml, Map<String, String> parameters) {
        try {
            Path file = Files.createTempFile("template", ".yaml");
            try {
                Files.writeString(file, yaml);
                return TemplateReader.read(file, parameters, Stack.local("stack"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value that an expression has in the environment of a function. */
    static String value(String head, String expression) {
        String yaml =
                head
                        + "Resources:\n"
                        + "  Things:\n"
                        + "    Type: AWS::SQS::Queue\n"
                        + FUNCTION
                        + "      Environment:\n        Variables:\n          V: "
                        + expression
                        + "\n";
        return String.valueOf(read(yaml, Map.of()).functions().getFirst().environment().get("V"));
    }

    /** A template of a function with one event. */
    static Event event(String yaml) {
        String template = "Resources:\n" + FUNCTION + "      Events:\n        E: " + yaml + "\n";
        return read(template, Map.of()).functions().getFirst().events().getFirst();
    }

    /** A template with one resource. */
    static Template resource(String yaml) {
        return read("Resources:\n  It: " + yaml + "\n", Map.of());
    }
}
