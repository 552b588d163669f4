package org.seloste.subjectrequest.ask;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Details;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Right;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a request may be stored. */
sealed interface Examined {
    /**
     * It may.
     *
     * @param wishes the rights, with what is said to each
     * @param address where the answer goes
     * @param name what the sender calls themselves; null when they do not say
     */
    record Sound(Map<Right, Details> wishes, EmailAddress address, @Nullable String name)
            implements Examined {
        @Override
        public String toString() {
            return "Sound" + wishes.keySet();
        }
    }

    /**
     * It may not.
     *
     * @param faults all that is wrong, in the order of the pages
     */
    record Unsound(List<Fault> faults) implements Examined {
        /** What is wrong on the pages up to that one. */
        List<Fault> upTo(Question question) {
            return faults.stream()
                    .filter(fault -> fault.question().compareTo(question) <= 0)
                    .toList();
        }
    }

    /** The first page on which something is wrong, looking no further than that one. */
    default Optional<Question> firstWrong(Question last) {
        return switch (this) {
            case Sound _ -> Optional.empty();
            case Unsound unsound -> unsound.upTo(last).stream().map(Fault::question).findFirst();
        };
    }

    /** What is wrong on one page. */
    default List<Fault> on(Question question) {
        return switch (this) {
            case Sound _ -> List.of();
            case Unsound(List<Fault> faults) ->
                    faults.stream().filter(fault -> fault.question() == question).toList();
        };
    }
}
