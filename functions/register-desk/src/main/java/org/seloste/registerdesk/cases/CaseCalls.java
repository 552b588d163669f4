package org.seloste.registerdesk.cases;

import org.seloste.register.cases.Case;
import org.seloste.register.cases.Queue;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.Writing;
import org.seloste.web.Answer;
import org.seloste.web.DeskText;
import org.seloste.web.Json;

import java.util.Arrays;
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
    private static final String QUEUE = "queue";
    private static final List<String> QUEUES =
            Arrays.stream(Queue.values())
                    .map(queue -> queue.name().toLowerCase(Locale.ROOT))
                    .toList();

    /** The cases that wait, the earliest due day first; nothing tells who asks. */
    public Answer queue(Call call) {
        String asked = call.request().query(QUEUE).orElse(QUEUES.getFirst());
        if (!QUEUES.contains(asked)) {
            String choices = String.join(", ", QUEUES);
            return Problems.wrong(call.texts(), QUEUE, DeskText.FAULT_CHOICE, choices);
        }
        Queue queue = Queue.valueOf(asked.toUpperCase(Locale.ROOT));
        List<Case> waiting = work.queue(queue, MOST);
        return Answer.json(
                200,
                Json.write(
                        json -> {
                            json.writeStartObject();
                            Writing.text(json, QUEUE, asked);
                            Writing.list(
                                    json,
                                    "cases",
                                    waiting,
                                    (to, request) -> voice.writeBrief(to, call, request));
                            json.writeEndObject();
                        }));
    }

    /** One case with everything that is known of it. */
    public Answer show(Call call) {
        return work.look(call.variable("case"), call.actor(), call.now())
                .map(request -> voice.answer(call, request))
                .orElseGet(() -> Problems.notFound(call.texts()));
    }
}
