package org.seloste.subjectrequest;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Change;
import org.seloste.register.cases.SentLetter;
import org.seloste.statement.Right;
import org.seloste.subjectrequest.status.Followed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A request that is followed, as it is told to stand. */
public final class FakeFollowed implements Followed {
    private final List<Set<Right>> withdrawn = new ArrayList<>();
    private @Nullable Case request;
    private List<SentLetter> letters = List.of();
    private List<Case> joined = List.of();
    private @Nullable String download;
    private boolean open = true;

    /** The request that the link leads to. */
    public void leadsTo(Case followed) {
        request = followed;
    }

    /** The earlier requests that it is answered with. */
    public void joins(Case... earlier) {
        joined = List.of(earlier);
    }

    /** The letters written in it. */
    public void wrote(SentLetter... written) {
        letters = List.of(written);
    }

    /** The data can be downloaded with that token. */
    public void downloadable(String token) {
        download = token;
    }

    /** Nothing can be taken back any more. */
    public void close() {
        open = false;
    }

    /** What was taken back. */
    public List<Set<Right>> withdrawn() {
        return withdrawn;
    }

    @Override
    public Optional<Case> find(String token, Instant now) {
        return Optional.ofNullable(request).filter(_ -> token.equals(FakeLinks.TOKEN));
    }

    @Override
    public List<Case> joined(Case followed) {
        return joined;
    }

    @Override
    public List<SentLetter> letters(Case followed) {
        return letters;
    }

    @Override
    public Optional<String> download(Case followed, Instant now) {
        return Optional.ofNullable(download);
    }

    @Override
    public Change withdraw(String token, Set<Right> rights, Instant now) {
        withdrawn.add(rights);
        return open && request != null
                ? new Change.Done(request)
                : new Change.Refused(Change.Why.WRONG_STATE);
    }
}
