package org.seloste.subjectrequest.status;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Change;
import org.seloste.register.cases.SentLetter;
import org.seloste.statement.Right;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a status link leads to. */
public interface Followed {
    /** The request; empty when the link is none of ours, or the request is gone. Only looks. */
    Optional<Case> find(String token, Instant now);

    /** The earlier requests that it is answered with; without those that are gone. */
    List<Case> joined(Case request);

    /** The letters written in it, the first one first. */
    List<SentLetter> letters(Case request);

    /** The token of the page where its data is downloaded; empty when there is nothing there. */
    Optional<String> download(Case request, Instant now);

    /** Takes back what is not answered yet; no rights means all. Done twice it is done once. */
    Change withdraw(String token, Set<Right> rights, Instant now);
}
