package org.seloste.subjectrequest.download;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Download;
import org.seloste.subjectrequest.link.Voice;
import org.seloste.web.Request;
import org.seloste.web.Site;
import org.seloste.web.body.SentFields;

import java.time.Instant;
import java.util.Optional;

/**
 * A request to one of the pages of a download.
 *
 * @param voice speaks on the page
 * @param request what was asked
 * @param sent what a button of ours sent
 * @param now when
 */
record Visit(Voice voice, Request request, SentFields sent, Instant now) {
    static final String CODE = "code";
    static final String GRANT = "grant";
    static final String CHECK = "check";

    static Visit of(Site site, Request request, Instant now) {
        return new Visit(Voice.of(site, request), request, Voice.sent(request), now);
    }

    /** The same, in the language of the request that it is about. */
    Visit about(Case asked) {
        return new Visit(voice.about(asked), request, sent, now);
    }

    /** The same, in the language of the request that it was about, as far as that is known. */
    Visit meant(Download.Gone gone) {
        String language = gone.language();
        return language == null ? this : new Visit(voice.meant(language), request, sent, now);
    }

    DownloadPages pages(Case asked) {
        return about(asked).pages();
    }

    DownloadPages pages() {
        return new DownloadPages(voice, path(), code());
    }

    String token() {
        return request.pathParameter("token");
    }

    String file() {
        return request.pathParameter("file");
    }

    /** The page of the link. */
    String path() {
        return "/packages/" + token();
    }

    String code() {
        return sent.find(CODE).map(String::strip).orElse("");
    }

    Optional<String> grant() {
        return sent.find(GRANT);
    }

    String check() {
        return sent.find(CHECK).orElse("");
    }

    String origin() {
        return request.origin();
    }
}
