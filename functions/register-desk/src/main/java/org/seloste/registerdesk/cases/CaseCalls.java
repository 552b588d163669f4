package org.seloste.registerdesk.cases;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Cases;
import org.seloste.register.cases.Queue;
import org.seloste.register.journal.Looks;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.web.Answer;
import org.seloste.web.Json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Calls that show cases.
 *
 * @param cases the cases
 * @param looks what notes who saw one
 */
public record CaseCalls(Cases cases, Looks looks) {
    /** What looking at a case is for: to answer it. */
    static final String PURPOSE = "rights-request";

    private static final int MOST = 100;

    /** The cases that wait, the earliest due day first; nothing tells who asks. */
    public Answer queue(Call call) {
        boolean unconfirmed =
                call.request().query("queue").filter("unconfirmed"::equals).isPresent();
        Queue queue = unconfirmed ? Queue.UNCONFIRMED : Queue.OPEN;
        List<Case> waiting = cases.queue(queue, MOST);
        return Answer.json(
                200,
                Json.write(
                        json -> {
                            json.writeStartObject();
                            Writing.text(json, "queue", queue.name().toLowerCase(Locale.ROOT));
                            Writing.list(json, "cases", waiting, CaseJson::writeBrief);
                            json.writeEndObject();
                        }));
    }

    /** One case with everything that is known of it. */
    public Answer show(Call call) {
        Optional<Case> found = cases.find(call.variable("case"));
        if (found.isEmpty()) {
            return Problems.notFound(call.texts());
        }
        looks.note(found.get().id(), call.actor(), PURPOSE, call.now());
        return Answer.json(200, json(found.get()));
    }

    String json(Case request) {
        return Json.write(json -> CaseJson.write(json, request, cases.letters(request)));
    }
}
