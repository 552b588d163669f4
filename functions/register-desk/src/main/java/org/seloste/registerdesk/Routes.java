package org.seloste.registerdesk;

import org.seloste.register.storage.Busy;
import org.seloste.registerdesk.input.InvalidInput;
import org.seloste.statement.Texts;
import org.seloste.web.Answer;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;
import org.seloste.web.Site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what answers a call, once it is sure that whoever asks may ask.
 *
 * @param site the words of the answers
 * @param employees who may ask
 * @param all every call that there is
 */
record Routes(Site site, Employees employees, List<Route> all) {
    Answer answer(Request request, Instant now) {
        Texts texts = site.texts(request);
        Optional<Employee> employee = employees.of(request);
        if (employee.isEmpty()) {
            return Answer.problem(Problem.of(ProblemCode.FORBIDDEN, texts));
        }
        List<Route> there =
                all.stream().filter(route -> route.match(request.path()).isPresent()).toList();
        if (there.isEmpty()) {
            return Problems.notFound(texts);
        }
        Optional<Route> route =
                there.stream().filter(r -> r.method().equals(request.method())).findFirst();
        if (route.isEmpty()) {
            return Problems.wrongMethod(texts, there.stream().map(Route::method).toList());
        }
        Map<String, String> variables = route.get().match(request.path()).orElseThrow();
        return work(route.get(), new Call(request, variables, employee.get(), texts, now));
    }

    private static Answer work(Route route, Call call) {
        try {
            return route.work().answer(call);
        } catch (InvalidInput invalid) {
            return Problems.invalid(call.texts(), invalid);
        } catch (Busy _) {
            return Answer.problem(Problem.of(ProblemCode.UNAVAILABLE, call.texts()));
        }
    }
}
