package org.seloste.journalcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A copy of a journal as AWS prints it: two entries an hour, sealed by the hour. */
final class SealedCopy {
    static final String SECRET =
            """
            {"lookup": ["1"], "link": ["1"], "1": "seed"}
            """;

    final List<String> entries = new ArrayList<>();
    final List<String> seals = new ArrayList<>();
    final List<String> marks = new ArrayList<>();
    final List<String> anchors = new ArrayList<>();
    private final String version;
    private final String seed;

    /** One that is sealed under some key, which may be nobody's. */
    SealedCopy(String version, String seed) {
        this.version = version;
        this.seed = seed;
        for (int hour = 0; hour < 3; hour++) {
            add(hour);
        }
    }

    private void add(int hour) {
        List<String> lines = new ArrayList<>();
        for (String minute : List.of("10", "20")) {
            String key = time(hour, minute) + "#a";
            entries.add(entry("J#2026-11#0", key));
            lines.add(key + " 0 " + base64(digest("{\"event\":{\"S\":\"LOOKED\"}}")));
        }
        seal(hour, lines);
    }

    /** An hour without its seal. */
    void addUnsealed(int hour) {
        entries.add(entry("J#2026-11#0", time(hour, "10") + "#a"));
    }

    /** What says that the month was pruned. */
    void mark(String shelf) {
        String sk = shelf + "#2026-11";
        String over = "2028-12-01T00:00:00.000Z";
        String hash = sign(String.join("\n", "PRUNED", sk, over, over));
        marks.add(
                item("PRUNED", sk, text("due", over), text("at", over), key(), text("hash", hash)));
    }

    String json() {
        List<String> all = new ArrayList<>(entries);
        all.addAll(seals);
        all.addAll(marks);
        return "{\"Items\": [" + String.join(", ", all) + "]}";
    }

    private void seal(int hour, List<String> lines) {
        String from = time(hour, "00");
        String to = time(hour + 1, "00");
        String before = anchors.isEmpty() ? "" : anchors.getLast().split(":")[1];
        int number = anchors.size() + 1;
        String listed = String.join("\n", lines);
        String hash = sign(String.join("\n", String.valueOf(number), from, to, before, listed));
        anchors.add(number + ":" + hash);
        seals.add(
                item(
                        "SEAL",
                        from,
                        text("to", to),
                        text("lines", listed.replace("\n", "\\n")),
                        key(),
                        text("hash", hash)));
    }

    private String key() {
        return text("key", version);
    }

    private String sign(String text) {
        return base64(mac(mac(seed.getBytes(UTF_8), "SEAL"), text));
    }

    private static String time(int hour, String minute) {
        return "2026-11-24T%02d:%s:00.000Z".formatted(hour, minute);
    }

    private static String entry(String bucket, String key) {
        return item(bucket, key, text("event", "LOOKED"));
    }

    private static String item(String pk, String sk, String... more) {
        return "{%s, %s, %s}".formatted(text("pk", pk), text("sk", sk), String.join(", ", more));
    }

    private static String text(String name, String value) {
        return "\"%s\": {\"S\": \"%s\"}".formatted(name, value);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            // An empty key is what a forger would hope for; HMAC pads it as it pads a zero.
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
