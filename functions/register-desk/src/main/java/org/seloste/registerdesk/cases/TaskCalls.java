package org.seloste.registerdesk.cases;

import org.seloste.register.cases.Task;
import org.seloste.register.cases.Tasks.Closed;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Writing;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.LegalClock;
import org.seloste.web.Answer;
import org.seloste.web.Json;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;

import java.time.LocalDate;
import java.util.List;

/**
 * Calls about telling recipients what was corrected, erased or restricted (GDPR Art. 19).
 *
 * @param work what keeps the tasks
 * @param clock whose days count
 */
public record TaskCalls(CaseWork work, LegalClock clock) {
    private static final int MOST = 100;
    private static final int LONGEST = 4000;

    /** What is still to be told, the earliest due day first. */
    public Answer open(Call call) {
        List<Task> tasks = work.openTasks(MOST);
        return Answer.json(
                200,
                Json.write(
                        json -> {
                            json.writeStartObject();
                            Writing.list(
                                    json,
                                    "tasks",
                                    tasks,
                                    (to, task) -> TaskJson.write(to, task, today(call)));
                            json.writeEndObject();
                        }));
    }

    /** Closes one: the recipient was told, or there is a reason why not. */
    public Answer close(Call call) throws InvalidInput {
        Input input = call.input();
        Task.Outcome outcome = input.choice("outcome", Task.Outcome.class);
        String reason = input.findText("reason", LONGEST).orElse("");
        input.check();
        Closed closed =
                work.closeTask(
                        call.variable("case"),
                        call.variable("task"),
                        outcome,
                        reason,
                        call.actor(),
                        call.now());
        return answer(call, closed);
    }

    private LocalDate today(Call call) {
        return clock.receivedOn(call.now());
    }

    private Answer answer(Call call, Closed closed) {
        return switch (closed) {
            case Closed.Done(Task task) -> Answer.json(200, json(call, task));
            case Closed.Before(Task task) ->
                    Answer.problem(
                            Problem.of(ProblemCode.CONFLICT, call.texts()),
                            json -> {
                                json.writeFieldName("task");
                                TaskJson.write(json, task, today(call));
                            });
            case Closed.Refused refused -> CaseVoice.refused(call.texts(), refused.why());
        };
    }

    private String json(Call call, Task task) {
        return Json.write(json -> TaskJson.write(json, task, today(call)));
    }
}
