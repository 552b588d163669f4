package org.seloste.registerdesk.evidence;

import org.seloste.register.cases.Evidence;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.cases.CaseWork;
import org.seloste.web.Answer;
import org.seloste.web.Json;
import org.seloste.web.Site;

import java.util.Optional;

/**
 * Calls that show how a case was dealt with.
 *
 * @param site whose cases these are
 * @param work what keeps them
 */
public record EvidenceCalls(Site site, CaseWork work) {
    private static final String HTML = "text/html";

    /** The whole file of a case: JSON, or a page for who asks for one. */
    public Answer show(Call call) {
        Optional<Evidence> found = work.evidence(call.variable("case"), call.actor(), call.now());
        if (found.isEmpty()) {
            return Problems.notFound(call.texts());
        }
        Evidence evidence = found.get();
        return wantsPage(call)
                ? new EvidencePage(site, call.texts(), evidence, call.now()).answer()
                : Answer.json(
                        200,
                        Json.write(
                                json ->
                                        new EvidenceJson(json, site.statement())
                                                .write(evidence, call.now())));
    }

    private static boolean wantsPage(Call call) {
        return call.request().header("accept").filter(types -> types.contains(HTML)).isPresent();
    }
}
