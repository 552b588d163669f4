package org.seloste.register.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the register, by version.
 *
 * <p>The secret is a JSON object: {@code lookup} and {@code link} list the versions in force, the
 * newest first; every other name is a version and its value the seed. A seed that no list names any
 * more is kept, so that the version can be put back.
 */
public final class KeyRing {
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, List<String>> inForce;
    private final Map<String, byte[]> seeds;

    private KeyRing(Map<String, List<String>> inForce, Map<String, byte[]> seeds) {
        this.inForce = inForce;
        this.seeds = seeds;
    }

    /**
     * Reads the secret.
     *
     * @throws IllegalArgumentException when it is not what this class says; never quotes it
     */
    public static KeyRing parse(String secret) {
        Map<String, List<String>> lists = new HashMap<>();
        Map<String, byte[]> seeds = new HashMap<>();
        read(secret, lists, seeds);
        for (Use use : Use.values()) {
            check(use.versions(), lists, seeds);
        }
        return new KeyRing(lists, seeds);
    }

    /** The versions in force for a use, the newest first; never empty. */
    public List<String> versions(Use use) {
        return inForce.getOrDefault(use.versions(), List.of());
    }

    /** The version that new things are made with. */
    public String newest(Use use) {
        return versions(use).getFirst();
    }

    /** Whether the secret still holds the seed of a version, in force or not. */
    public boolean holds(String version) {
        return seeds.containsKey(version);
    }

    /**
     * The keyed hash of a text, base64url.
     *
     * @throws IllegalArgumentException when the secret has no such version
     */
    public String hash(Use use, String version, String text) {
        byte[] seed = seeds.get(version);
        if (seed == null) {
            throw new IllegalArgumentException("the secret has no version '%s'".formatted(version));
        }
        byte[] key = hmac(seed, use.name());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(key, text));
    }

    /**
     * An id made of texts: the same texts in the same order give the same one. Lengths are hashed
     * too, so that the same letters cut elsewhere give another.
     */
    public String id(Use use, List<@Nullable String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(part == null ? "-" : part.length() + ":" + part);
        }
        return hash(use, newest(use), text.toString()).substring(0, RandomId.LENGTH);
    }

    private static void read(
            String secret, Map<String, List<String>> lists, Map<String, byte[]> seeds) {
        try (JsonParser json = new JsonFactory().createParser(secret)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("the secret of the keys is not a JSON object");
            }
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    lists.put(name, texts(json));
                } else {
                    seeds.put(name, json.getText().getBytes(UTF_8));
                }
            }
        } catch (IOException _) {
            // Its message would quote the secret.
            throw new IllegalArgumentException("the secret of the keys is not JSON");
        }
    }

    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return List.copyOf(texts);
    }

    private static void check(
            String list, Map<String, List<String>> lists, Map<String, byte[]> seeds) {
        List<String> versions = lists.getOrDefault(list, List.of());
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(
                    "the secret's list '%s' names no version".formatted(list));
        }
        for (String version : versions) {
            if (!isVersion(version) || !seeds.containsKey(version)) {
                throw new IllegalArgumentException(
                        "the secret's list '%s' names a version without a seed".formatted(list));
            }
        }
    }

    /** Versions stand in keys and links, where a dot or a hash sign would end them. */
    private static boolean isVersion(String name) {
        return !name.isEmpty() && name.chars().allMatch(Character::isLetterOrDigit);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, absent);
        }
    }

    /** Names the versions in force, never a seed. */
    @Override
    public String toString() {
        return "KeyRing" + inForce;
    }
}
