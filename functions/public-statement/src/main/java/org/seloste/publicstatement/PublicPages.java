package org.seloste.publicstatement;

import org.seloste.web.Answer;
import org.seloste.web.Asset;
import org.seloste.web.Languages;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;
import org.seloste.web.Site;
import org.seloste.web.page.Pages;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Answers whatever no other function takes.
 *
 * @param site whose pages these are
 * @param files the files that were written when the statement was compiled
 */
record PublicPages(Site site, PublicFiles files) {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String VERSIONS = "/statement/";
    private static final String ASSETS = "/assets/";
    private static final String FRESH = "public, max-age=300";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /submissions/
            """;

    Answer answer(Request request) {
        return TrailingSlash.without(request)
                .map(target -> Answer.redirect(308, target))
                .or(() -> find(request).map(answer -> found(request, answer)))
                .orElseGet(() -> problem(request, ProblemCode.NOT_FOUND));
    }

    private Answer found(Request request, Answer answer) {
        return request.reads()
                ? Delivery.of(request, answer)
                : problem(request, ProblemCode.METHOD_NOT_ALLOWED).with("allow", "GET, HEAD");
    }

    private Optional<Answer> find(Request request) {
        String path = request.path();
        return switch (path) {
            case "/", "/statement" -> page(request, "statement.html");
            case "/statement.json", "/statement.tilt.json" -> file(path.substring(1), JSON);
            case "/statement.schema.json", "/copy.schema.json" ->
                    file(path.substring(1), "application/schema+json");
            case "/robots.txt" -> Optional.of(robots());
            case "/favicon.svg" -> Optional.of(asset(Asset.ICON, FRESH));
            default -> findByPrefix(request, path);
        };
    }

    private Optional<Answer> findByPrefix(Request request, String path) {
        if (path.startsWith(VERSIONS)) {
            return version(request, path.substring(VERSIONS.length()));
        }
        if (path.startsWith(ASSETS)) {
            return asset(path.substring(ASSETS.length()));
        }
        return Optional.empty();
    }

    /** Only versions that the statement names: what is asked for never becomes a file's name. */
    private Optional<Answer> version(Request request, String key) {
        return site.statement().versions().stream()
                .filter(version -> version.key().equals(key))
                .findFirst()
                .flatMap(version -> page(request, "statement-" + version.key() + ".html"));
    }

    private Optional<Answer> page(Request request, String name) {
        String language = Languages.choose(request, site.statement().languages());
        return file(language + "/" + name, HTML)
                .map(answer -> answer.with("content-language", language))
                .map(answer -> answer.with("vary", "Accept-Language, Accept-Encoding"));
    }

    private Optional<Answer> file(String path, String contentType) {
        return files.find(path)
                .map(bytes -> Answer.of(200, contentType, bytes).with("cache-control", FRESH));
    }

    /** A page of yesterday may ask for a stylesheet of yesterday; it gets today's, for a while. */
    private static Optional<Answer> asset(String file) {
        return Asset.find(file)
                .map(asset -> asset(asset, file.equals(asset.file()) ? FOR_A_YEAR : FRESH));
    }

    private static Answer asset(Asset asset, String caching) {
        return Answer.of(200, asset.contentType(), asset.bytes()).with("cache-control", caching);
    }

    private static Answer robots() {
        return Answer.of(200, "text/plain; charset=utf-8", ROBOTS.getBytes(StandardCharsets.UTF_8))
                .with("cache-control", FRESH);
    }

    private Answer problem(Request request, ProblemCode code) {
        return Pages.problem(site, request, Problem.of(code, site.texts(request)));
    }
}
