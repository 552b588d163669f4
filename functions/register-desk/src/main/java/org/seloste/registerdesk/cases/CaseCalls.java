package org.seloste.registerdesk.cases;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Queue;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.web.Answer;
import org.seloste.web.Json;

import java.util.List;
import java.util.Locale;

/**
 * Calls that show cases.
 *
 * @param work what keeps them
 * @param voice what answers
 */
public record CaseCalls(CaseWork work, CaseVoice voice) {
    private static final int MOST = 100;

    /** The cases that wait, the earliest due day first; nothing tells who asks. */
    public Answer queue(Call call) {
        boolean unconfirmed =
                call.request().query("queue").filter("unconfirmed"::equals).isPresent();
        Queue queue = unconfirmed ? Queue.UNCONFIRMED : Queue.OPEN;
        List<Case> waiting = work.queue(queue, MOST);
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
        return work.look(call.variable("case"), call.actor(), call.now())
                .map(request -> voice.answer(200, request))
                .orElseGet(() -> Problems.notFound(call.texts()));
    }
}
