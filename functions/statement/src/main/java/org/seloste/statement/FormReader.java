package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Reads the forms of a compiled statement. */
final class FormReader {
    private FormReader() {}

    static Form form(JsonObject json) {
        return new Form(
                json.text("key"),
                Statements.text(json, "title"),
                Statements.findText(json, "intro"),
                json.text("purpose"),
                json.text("source"),
                json.text("relationship"),
                json.objects("fields", FormReader::field),
                json.objects("consents", FormReader::consent),
                Statements.text(json, "replyWithin"),
                notification(json.findObject("notify")),
                uris(json.textList("origins")),
                uris(json.textList("next")));
    }

    private static Form.FormField field(JsonObject json) {
        return new Form.FormField(
                json.text("field"), json.truth("required"), Statements.findText(json, "label"));
    }

    private static Form.Consent consent(JsonObject json) {
        return new Form.Consent(
                json.text("key"), json.text("purpose"), Statements.text(json, "text"));
    }

    private static Form.@Nullable Notify notification(@Nullable JsonObject json) {
        return json == null
                ? null
                : new Form.Notify(
                        json.text("email"),
                        Form.Notify.Content.valueOf(json.text("content")),
                        json.text("language"));
    }

    private static List<URI> uris(List<String> texts) {
        List<URI> uris = new ArrayList<>();
        for (String text : texts) {
            uris.add(URI.create(text));
        }
        return uris;
    }
}
