package org.seloste.subjectrequest.download;

import org.seloste.copy.Copy;
import org.seloste.copy.CopyFile;
import org.seloste.copy.CopyFiles;
import org.seloste.copy.FileAnswer;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Download;
import org.seloste.register.cases.Parcel;
import org.seloste.web.Answer;
import org.seloste.web.Request;
import org.seloste.web.SecurityHeaders;
import org.seloste.web.Site;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The way from a mailed link over a mailed code to the files. Looking changes nothing; whatever
 * proves something is in the body of a post, never in an address.
 */
public final class DownloadRoutes {
    private final Site site;
    private final Downloads downloads;
    private final CopyFiles files = new CopyFiles();

    public DownloadRoutes(Site site, Downloads downloads) {
        this.site = site;
        this.downloads = downloads;
    }

    /** What is answered at the link: the page, and the code that is mailed. */
    public Answer link(Request request, Instant now) {
        Visit visit = visit(request, now);
        return SecurityHeaders.secret(
                switch (request.method()) {
                    case "GET", "HEAD" -> page(visit, downloads.find(visit.token(), now));
                    case "POST" -> page(visit, downloads.sendCode(visit.token(), now));
                    default -> visit.voice().wrongMethod("GET, HEAD, POST");
                });
    }

    /** The list of files, for whoever has the code or had it just now. */
    public Answer files(Request request, Instant now) {
        Visit visit = visit(request, now);
        return SecurityHeaders.secret(
                switch (request.method()) {
                    case "GET", "HEAD" -> toLink(visit);
                    case "POST" -> opened(visit);
                    default -> visit.voice().wrongMethod("POST");
                });
    }

    /** One file, for whoever was shown the list. */
    public Answer file(Request request, Instant now) {
        Visit visit = visit(request, now);
        return SecurityHeaders.secret(
                switch (request.method()) {
                    case "GET", "HEAD" -> toLink(visit);
                    case "POST" -> file(visit);
                    default -> visit.voice().wrongMethod("POST");
                });
    }

    private Visit visit(Request request, Instant now) {
        return Visit.of(site, request, now);
    }

    /** Somebody who typed or reloaded an address that only takes posts. */
    private static Answer toLink(Visit visit) {
        return Answer.redirect(303, URI.create(visit.request().withQuery(visit.path())));
    }

    private Answer opened(Visit visit) {
        if (visit.grant().isPresent()) {
            String grant = visit.grant().get();
            return page(visit, downloads.granted(visit.token(), grant, visit.now()));
        }
        return visit.code().isEmpty()
                ? withoutCode(visit)
                : page(visit, downloads.open(visit.token(), visit.code(), visit.now()));
    }

    /** A button pressed too early is no try. */
    private Answer withoutCode(Visit visit) {
        Download found = downloads.find(visit.token(), visit.now());
        return found instanceof Download.Ready(Case asked, _)
                ? visit.pages(asked).withoutCode()
                : page(visit, found);
    }

    private Answer page(Visit visit, Download download) {
        return switch (download) {
            case Download.Ready(Case asked, Parcel parcel) -> visit.pages(asked).ready(parcel);
            case Download.CodeSent(Case asked, Instant until) -> visit.pages(asked).sent(until);
            case Download.Wait(Case asked, Instant until) ->
                    wait(visit.pages(asked).wait(until), visit.now(), until);
            case Download.Wrong(Case asked, int left) -> visit.pages(asked).wrong(left);
            case Download.TooManyTries(Case asked, Instant until) ->
                    wait(visit.pages(asked).tooManyTries(), visit.now(), until);
            case Download.NoCode(Case asked) -> visit.pages(asked).over();
            case Download.Open open -> list(visit, open, false);
            case Download.GrantOver(Case asked) -> visit.pages(asked).grantOver();
            case Download.Gone gone -> visit.meant(gone).pages().gone();
            case Download.Unknown() -> visit.voice().unknown();
        };
    }

    /** The next code may be asked for then; that may be at once. */
    private static Answer wait(Answer page, Instant now, Instant until) {
        long seconds = Math.max(0, Duration.between(now, until).plusMillis(999).toSeconds());
        return page.with("retry-after", Long.toString(seconds));
    }

    private Answer list(Visit visit, Download.Open open, boolean changed) {
        Visit theirs = visit.about(open.request());
        return copy(theirs, open)
                .map(
                        copy ->
                                new FilesPage(
                                                theirs.voice(),
                                                theirs.path(),
                                                downloads.grant(open),
                                                open.parcel(),
                                                open.request().upkeep().erasureWaits())
                                        .of(files.all(copy), changed))
                .orElseGet(() -> theirs.pages().gone());
    }

    private Answer file(Visit visit) {
        Download download = downloads.granted(visit.token(), visit.grant().orElse(""), visit.now());
        if (!(download instanceof Download.Open open)) {
            return page(visit, download);
        }
        // What has changed since the list was shown would make files that do not fit together.
        return copy(visit.about(open.request()), open)
                .flatMap(copy -> files.find(copy, visit.file()))
                .filter(file -> file.check().equals(visit.check()))
                .map(file -> taken(visit, file))
                .orElseGet(() -> list(visit, open, true));
    }

    /** Made before it is noted: no download is counted of what could not be handed out. */
    private Answer taken(Visit visit, CopyFile file) {
        Answer answer = FileAnswer.of(visit.request(), file);
        Download noted = downloads.take(visit.token(), visit.grant().orElse(""), visit.now());
        return noted instanceof Download.Open ? answer : page(visit, noted);
    }

    private Optional<Copy> copy(Visit visit, Download.Open open) {
        return downloads.copy(open, visit.voice().texts(), visit.origin(), visit.now());
    }
}
