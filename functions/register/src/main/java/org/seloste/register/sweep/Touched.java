package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Compared;
import org.seloste.register.person.Moved;
import org.seloste.register.person.Outlook;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody whom changed periods would touch.
 *
 * @param person id of the person
 * @param compared what would be otherwise
 */
public record Touched(String person, Compared compared) {
    /** The last day they are kept by the rules in force; null when there is none. */
    public @Nullable LocalDate before() {
        return compared.now().lastDay();
    }

    /** The last day by the changed ones; null when there is none. */
    public @Nullable LocalDate after() {
        return compared.then().lastDay();
    }

    /** The last day that other law keeps the least of them after that; null when it does not. */
    public @Nullable LocalDate keptByLaw() {
        return compared.then().keptByLaw();
    }

    /** Whether the next run would let them go or reduce them, and did not before. */
    public boolean goesAtOnce() {
        return compared.then().goes() && !compared.now().goes();
    }

    /** What the next run would find to do. */
    public List<Outlook> outlooks() {
        return Forecast.toDo(compared.then().outlooks());
    }

    /** What of them has a life of its own that would end on another day. */
    public List<Moved> moved() {
        return compared.moved();
    }
}
