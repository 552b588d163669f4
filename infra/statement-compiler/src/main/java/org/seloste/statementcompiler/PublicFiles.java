package org.seloste.statementcompiler;

import org.seloste.statement.Statement;
import org.seloste.statement.Version;
import org.seloste.web.Site;
import org.seloste.web.statement.StatementPages;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files that the public may fetch. */
final class PublicFiles {
    /** What a copy of a person's data looks like, as a person downloads it. */
    private static final String COPY_SCHEMA = "copy.schema.json";

    private final Compiled compiled;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private PublicFiles(Compiled compiled) {
        this.compiled = compiled;
    }

    /** The files of a statement by their paths. */
    static Map<String, byte[]> of(Compiled compiled) {
        PublicFiles files = new PublicFiles(compiled);
        files.addData();
        files.addPages();
        return files.files;
    }

    private void addData() {
        ObjectNode tilt = new Tilt(compiled.statement()).document();
        files.put("statement.json", Json.readable(publicView()));
        files.put("statement.schema.json", Json.readable(Json.resource(SchemaCheck.SCHEMA)));
        files.put(COPY_SCHEMA, Json.readable(Json.resource(COPY_SCHEMA)));
        files.put("statement.tilt.json", Json.readable(tilt));
    }

    /** The statement without what concerns the company alone; valid against the same schema. */
    private ObjectNode publicView() {
        ObjectNode view = Json.object().put("$schema", "/statement.schema.json");
        view.setAll(compiled.json().deepCopy());
        ((ObjectNode) view.get("holidays")).remove("days");
        for (JsonNode form : view.get("forms")) {
            ((ObjectNode) form).remove("notify");
        }
        ((ObjectNode) view.get("requests")).remove("notify");
        return view;
    }

    private void addPages() {
        Statement statement = compiled.statement();
        Site site = new Site(statement, compiled::wording);
        for (String language : statement.languages()) {
            for (Version version : statement.versions()) {
                String html = StatementPages.render(site, language, version);
                addPage(language, "statement-" + version.key(), html);
                if (version.equals(statement.currentVersion())) {
                    addPage(language, "statement", html);
                }
            }
        }
    }

    private void addPage(String language, String name, String html) {
        files.put("%s/%s.html".formatted(language, name), html.getBytes(StandardCharsets.UTF_8));
    }
}
