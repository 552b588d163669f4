package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Ask;
import org.seloste.register.cases.Asked;
import org.seloste.register.key.RandomId;
import org.seloste.register.storage.Busy;
import org.seloste.web.Answer;
import org.seloste.web.Problem;
import org.seloste.web.ProblemCode;
import org.seloste.web.Request;
import org.seloste.web.Site;
import org.seloste.web.body.Bodies;
import org.seloste.web.body.UnreadableBody;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is asked at {@code /requests}: question by question, or all at once by a form of one's own
 * or a program. Nothing is asked about the sender: whoever it is gets the same answer.
 *
 * <p>No trap for programs and no limit of requests stands here, unlike with websites' forms. A
 * request that the law wants answered is stored whoever sends it; limits hold back mails only.
 */
public final class AskRoutes {
    /** What the button of the last page sends. */
    static final String SEND = "send";

    private final Site site;
    private final Intake intake;

    public AskRoutes(Site site, Intake intake) {
        this.site = site;
        this.intake = intake;
    }

    /** The question pages, and what they and programs send. */
    public Answer answer(Request request, Instant now) {
        return switch (request.method()) {
            case "GET", "HEAD" -> fresh(request, now);
            case "POST" -> posted(request, now);
            default -> Refusals.method(site, request, "GET, HEAD, POST");
        };
    }

    /** What the button sends that asks for a fresh link. */
    public Answer again(Request request, Instant now) {
        if (!request.method().equals("POST")) {
            return Refusals.method(site, request, "POST");
        }
        try {
            Post post = post(request, now);
            Duration wait = intake.sendAgain(post.draft().value(ResentPage.TOKEN), now);
            ResentPage page = new ResentPage(site, post);
            return wait.isPositive() ? page.tooSoon(wait) : page.sent();
        } catch (UnreadableBody body) {
            return Refusals.unreadable(site, request, body);
        }
    }

    private Answer fresh(Request request, Instant now) {
        Post post = new Post(request, site.texts(request), Draft.EMPTY, now);
        return pages(post).show(200, Question.WISHES, 1, List.of());
    }

    private Answer posted(Request request, Instant now) {
        try {
            Post post = post(request, now);
            Examined examined = Examination.of(site.statement(), post.texts(), post.draft());
            return switch (post.audience()) {
                case PROGRAM -> program(post, examined);
                case PERSON -> person(post, examined);
            };
        } catch (UnreadableBody body) {
            return Refusals.unreadable(site, request, body);
        }
    }

    private Post post(Request request, Instant now) throws UnreadableBody {
        String type = request.header("content-type").orElse("");
        return Post.of(site, request, Bodies.readWithLists(type, request.body()), now);
    }

    private Answer program(Post post, Examined examined) {
        return switch (examined) {
            case Examined.Sound sound -> told(post, sound);
            case Examined.Unsound(List<Fault> faults) ->
                    Answer.problem(
                            Problem.of(ProblemCode.INVALID_FIELDS, post.texts())
                                    .withErrors(faults.stream().map(Fault::error).toList()));
        };
    }

    private Answer told(Post post, Examined.Sound sound) {
        try {
            return new SentPage(site, post).json(stored(post, sound));
        } catch (Busy _) {
            return Answer.problem(Problem.of(ProblemCode.UNAVAILABLE, post.texts()));
        }
    }

    private Answer person(Post post, Examined examined) {
        Optional<Question> back = Question.of(post.to());
        if (back.isPresent()) {
            return pages(post).show(200, back.get(), rows(post), List.of());
        }
        if (post.to().equals(DetailsSheet.MORE)) {
            return pages(post).show(200, Question.DETAILS, rows(post) + 1, List.of());
        }
        Question last = isWhole(post) ? Question.REVIEW : post.page().orElse(Question.REVIEW);
        return examined.firstWrong(last)
                .map(wrong -> pages(post).show(422, wrong, rows(post), examined.on(wrong)))
                .orElseGet(() -> onward(post, examined));
    }

    private Answer onward(Post post, Examined examined) {
        return switch (examined) {
            case Examined.Sound sound when isWhole(post) -> sent(post, sound);
            case Examined.Sound sound when post.page().equals(Optional.of(Question.CONTACT)) ->
                    pages(post).review(sound);
            default -> pages(post).show(200, after(post), rows(post), List.of());
        };
    }

    /** Whether it is to be stored: the last page's button, or everything at once. */
    private static boolean isWhole(Post post) {
        return post.to().equals(SEND) || post.page().isEmpty();
    }

    private static Question after(Post post) {
        Question page = post.page().orElse(Question.WISHES);
        return page == Question.WISHES && post.draft().needsDetails()
                ? Question.DETAILS
                : Question.CONTACT;
    }

    private Answer sent(Post post, Examined.Sound sound) {
        try {
            return new SentPage(site, post).page(stored(post, sound), sound.address());
        } catch (Busy _) {
            return pages(post).busy(sound);
        }
    }

    private Asked stored(Post post, Examined.Sound sound) {
        Ask ask =
                new Ask(
                        post.channel(),
                        post.texts().language(),
                        sound.name(),
                        sound.address(),
                        sound.wishes(),
                        post.now());
        return intake.ask(ask, key(post), post.now());
    }

    /** The same words again are a repeat: of one key, or of one page. */
    private static @Nullable String key(Post post) {
        return post.request()
                .header("idempotency-key")
                .filter(key -> !key.isBlank())
                .map(key -> "given " + key)
                .or(() -> post.draft().fields().find(Names.KEY).map(key -> "page " + key))
                .orElse(null);
    }

    private static int rows(Post post) {
        return Math.max(1, post.draft().rows().size());
    }

    private QuestionPages pages(Post post) {
        String key = post.draft().fields().find(Names.KEY).orElseGet(RandomId::next);
        return new QuestionPages(site, post, key);
    }
}
