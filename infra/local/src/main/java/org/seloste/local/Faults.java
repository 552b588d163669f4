package org.seloste.local;

import java.util.random.RandomGenerator;

/** What shall go wrong between the functions and DynamoDB: nothing, until somebody orders it. */
public final class Faults {
    private volatile Rates rates = Rates.NONE;

    /** What is ordered now. */
    public Rates rates() {
        return rates;
    }

    /** Orders other rates from the next request on. */
    public void order(Rates ordered) {
        rates = ordered;
    }

    /** Draws what happens to one request. */
    public Fault draw(RandomGenerator random, boolean transaction) {
        Rates now = rates;
        double drawn = random.nextDouble();
        double conflicts = transaction ? now.conflicts() : 0;
        if (drawn < conflicts) {
            return Fault.CONFLICT;
        }
        if (drawn < conflicts + now.throttles()) {
            return Fault.THROTTLE;
        }
        return drawn < conflicts + now.throttles() + now.timeouts() ? Fault.TIMEOUT : Fault.NONE;
    }

    /** What happens to a request. */
    public enum Fault {
        /** It is served. */
        NONE,
        /** A transaction is cancelled because another one holds an item of it. */
        CONFLICT,
        /** It is refused because there were too many. */
        THROTTLE,
        /** It takes effect, but its answer is lost. */
        TIMEOUT
    }

    /**
     * The share of requests, from 0 to 1, that meet each fault.
     *
     * @param conflicts of transactions only, as DynamoDB does on simultaneous writes
     * @param throttles of all requests
     * @param timeouts of all requests; they take effect all the same
     */
    public record Rates(double conflicts, double throttles, double timeouts) {
        /** Nothing goes wrong. */
        public static final Rates NONE = new Rates(0, 0, 0);

        /** Refuses what is no share, and shares of more than all. */
        public Rates {
            share("conflicts", conflicts);
            share("throttles", throttles);
            share("timeouts", timeouts);
            share("the sum", conflicts + throttles + timeouts);
        }

        private static void share(String name, double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException(
                        "'%s' must be from 0 to 1, not %s.".formatted(name, value));
            }
        }
    }
}
