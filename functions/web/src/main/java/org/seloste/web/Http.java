package org.seloste.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;

import org.seloste.statement.Texts;
import org.seloste.web.page.Pages;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Makes a function from requests to answers into a handler's work: every answer gets its security
 * headers, every request one line in the log, and an unexpected failure becomes a page or a problem
 * with a reference that finds the line.
 */
public final class Http {
    private static final int REFERENCE_BITS = 40;

    private final Site site;
    private final RequestLog log;
    private final BiFunction<Request, Problem, Answer> telling;

    /** For whoever asks: a failure is told to a person as a page, to a program as JSON. */
    public Http(Site site, PrintStream out) {
        this(site, out, (request, problem) -> Pages.problem(site, request, problem));
    }

    private Http(Site site, PrintStream out, BiFunction<Request, Problem, Answer> telling) {
        this.site = site;
        this.log = new RequestLog(out);
        this.telling = telling;
    }

    /** For programs alone, whatever they accept. */
    public static Http forPrograms(Site site, PrintStream out) {
        return new Http(site, out, (request, problem) -> Answer.problem(problem));
    }

    /** Does the work on what the event asks. */
    public APIGatewayV2HTTPResponse answer(
            APIGatewayV2HTTPEvent event, Function<Request, Answer> work) {
        Request request = Request.of(event);
        // Also to HEAD with the body: the gateway takes its length from it, and sends it to nobody.
        return SecurityHeaders.on(patient(worked(request, work))).toEvent();
    }

    /** Programs are told as people are: in a minute. */
    private static Answer patient(Answer answer) {
        return answer.status() == ProblemCode.UNAVAILABLE.status()
                ? answer.with("retry-after", "60")
                : answer;
    }

    private Answer worked(Request request, Function<Request, Answer> work) {
        try {
            Answer answer = work.apply(request);
            log.answered(request, answer.status());
            return answer;
        } catch (RuntimeException failure) {
            String reference = newReference();
            log.failed(request, ProblemCode.INTERNAL.status(), reference, failure);
            return failed(request, reference);
        }
    }

    private Answer failed(Request request, String reference) {
        Texts texts = site.texts(request);
        return telling.apply(
                request,
                Problem.of(ProblemCode.INTERNAL, texts, site.statement().controller().email())
                        .withReference(reference));
    }

    /** Short enough to read out on the telephone. */
    private static String newReference() {
        // Made when it is needed: a generator seeded before a snapshot would repeat itself.
        long random = new SecureRandom().nextLong() >>> (Long.SIZE - REFERENCE_BITS);
        return Long.toString(random, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }
}
