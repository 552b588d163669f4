package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Right;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What somebody at the desk does with a case. None of it is ever done by the software alone
 * (statement, section 3: no automated decisions).
 */
public sealed interface Act {
    /**
     * Answers wishes, each with a verdict of its own, in one letter.
     *
     * @param rulings at most one a right
     * @param person whose data the case concerns, where the address alone does not tell; null when
     *     the case knows it
     */
    record Decide(List<Ruling> rulings, @Nullable String person) implements Act {
        public Decide {
            rulings = List.copyOf(rulings);
        }

        /** Answers wishes of a case that knows whom it concerns. */
        public Decide(List<Ruling> rulings) {
            this(rulings, null);
        }
    }

    /**
     * Takes up to three months from receipt instead of one (GDPR Art. 12(3)): once, before the
     * first due day ends, and told with its reason.
     *
     * @param rights the wishes that take longer
     * @param reason why they do: how complex, how many
     */
    record Extend(Set<Right> rights, String reason) implements Act {
        public Extend {
            rights = Set.copyOf(rights);
        }
    }

    /**
     * Asks who the sender is (Art. 12(6)).
     *
     * @param doubt why there is reasonable doubt; the letter states it
     * @param needed what would remove it; never a copy of an identity document
     */
    record AskIdentity(String doubt, String needed) implements Act {}

    /**
     * The sender answered, and the doubt is gone: the days of waiting move the due day.
     *
     * @param on the day the answer came, in the statement's zone
     */
    record TakeIdentity(LocalDate on) implements Act {}

    /**
     * Announces the end of a restriction (Art. 18(3)); it ends after the statement's notice.
     *
     * @param reason why it ends
     */
    record LiftRestriction(String reason) implements Act {}
}
