package org.seloste.registerdesk.cases;

import org.seloste.register.cases.Act;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Change;
import org.seloste.register.cases.Preview;
import org.seloste.registerdesk.Call;
import org.seloste.registerdesk.Problems;
import org.seloste.registerdesk.input.Input;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.Right;
import org.seloste.web.Answer;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Calls that do something with a case. Each names the version that the employee saw: whoever was
 * slower gets the case as it is now (409). With {@code preview} nothing is done.
 *
 * @param work what does it
 * @param voice what answers
 */
public record DecisionCalls(CaseWork work, CaseVoice voice) {
    /** Answers wishes. */
    public Answer decide(Call call) throws InvalidInput {
        return act(call, Acts::decide);
    }

    /** Extends the time limit. */
    public Answer extend(Call call) throws InvalidInput {
        return act(call, Acts::extend);
    }

    /** Asks who the sender is. */
    public Answer askIdentity(Call call) throws InvalidInput {
        return act(call, Acts::askIdentity);
    }

    /** Notes that they answered. */
    public Answer takeIdentity(Call call) throws InvalidInput {
        return act(call, Acts::takeIdentity);
    }

    /** Announces the end of a restriction. */
    public Answer liftRestriction(Call call) throws InvalidInput {
        return act(call, Acts::liftRestriction);
    }

    /** Takes back what its sender no longer wants. */
    public Answer withdraw(Call call) throws InvalidInput {
        Input input = call.input();
        long version = input.number("version");
        Set<Right> rights = Acts.rights(input);
        input.check();
        return voice.answer(
                call,
                work.withdraw(call.variable("case"), version, call.actor(), rights, call.now()));
    }

    private Answer act(Call call, Function<Input, Act> read) throws InvalidInput {
        Input input = call.input();
        boolean preview = input.flag("preview");
        long version = input.number("version");
        Act act = read.apply(input);
        input.check();
        return preview ? preview(call, version, act) : decide(call, version, act);
    }

    private Answer decide(Call call, long version, Act act) {
        Change change = work.decide(call.variable("case"), version, call.actor(), act, call.now());
        return voice.answer(call, change);
    }

    private Answer preview(Call call, long version, Act act) {
        Optional<Case> request = work.look(call.variable("case"), call.actor(), call.now());
        if (request.isEmpty()) {
            return Problems.notFound(call.texts());
        }
        if (request.get().version() != version) {
            return voice.answer(call, new Change.Conflict(request.get()));
        }
        Preview preview = work.preview(request.get().id(), call.actor(), act, call.now());
        return voice.answer(call, request.get(), act, preview);
    }
}
