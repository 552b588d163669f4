package org.seloste.local.secret;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.seloste.local.template.SecretSpec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a secret holds locally: what looks like chance is derived from its name, and no secret. */
final class SecretText {
    private SecretText() {}

    static String of(SecretSpec secret) {
        String key = secret.generatedKey();
        if (key == null) {
            return secret.text();
        }
        try {
            JsonMapper json = new JsonMapper();
            ObjectNode text = (ObjectNode) json.readTree(secret.text());
            return json.writeValueAsString(text.put(key, value(secret)));
        } catch (JsonProcessingException | ClassCastException e) {
            throw new IllegalArgumentException(
                    "SecretStringTemplate of %s is no JSON object".formatted(secret.id()), e);
        }
    }

    private static String value(SecretSpec secret) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; value.length() < secret.length(); i++) {
            value.append(digest("local secret %s %d".formatted(secret.id(), i)));
        }
        return value.substring(0, secret.length());
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
