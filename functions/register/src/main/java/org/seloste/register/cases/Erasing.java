package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.RequestState;

import java.time.Instant;
import java.util.List;

/**
 * An erasure that was begun and that nobody can stop any more: what is to go, and what its end
 * means for the wish.
 *
 * @param since when it began
 * @param categories keys of the categories that go; none means all
 * @param sentOnly whether only that goes which came from the asker's address
 * @param outcome where the wish stands once it is done: in progress when a human still has to look
 *     at the rest
 * @param decision how it was decided, without the counts; null when the wish is not answered by it
 */
public record Erasing(
        Instant since,
        List<String> categories,
        boolean sentOnly,
        RequestState outcome,
        @Nullable Decision decision) {
    public Erasing {
        categories = List.copyOf(categories);
    }

    /** All there is of a person, which the software may grant by itself. */
    static Erasing everything(Instant since) {
        return new Erasing(
                since,
                List.of(),
                false,
                RequestState.COMPLETED,
                Decision.granted(since).withSuppression());
    }

    /** What came from a shared address; the rest is left to a human. */
    static Erasing sent(Instant since) {
        return new Erasing(since, List.of(), true, RequestState.IN_PROGRESS, null);
    }

    /** Whether nothing of the person stays by this. */
    boolean isWhole() {
        return categories.isEmpty() && !sentOnly;
    }

    @Override
    public String toString() {
        return "Erasing[" + since + "]";
    }
}
