package org.seloste.maildelivery;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What a deployment decides about mails.
 *
 * @param publicUrl where the public pages are, without a slash at the end
 * @param sender who writes
 * @param configurationSet the SES configuration set, if one is used
 */
record Settings(URI publicUrl, Sender sender, @Nullable String configurationSet) {
    private static final List<String> NEEDED = List.of("PUBLIC_URL", "SENDER");

    /**
     * Reads them from a function's environment.
     *
     * @throws IllegalStateException naming everything that is missing
     */
    static Settings from(Map<String, String> environment) {
        List<String> missing =
                NEEDED.stream()
                        .filter(name -> environment.getOrDefault(name, "").isBlank())
                        .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "missing in the environment: " + String.join(", ", missing));
        }
        String set = environment.getOrDefault("CONFIGURATION_SET", "");
        return new Settings(
                URI.create(environment.getOrDefault("PUBLIC_URL", "").replaceFirst("/+$", "")),
                Sender.parse(environment.getOrDefault("SENDER", "")),
                set.isBlank() ? null : set);
    }
}
