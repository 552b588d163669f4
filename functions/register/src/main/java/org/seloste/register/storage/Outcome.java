package org.seloste.register.storage;

import java.util.Map;
import java.util.Optional;

/** What became of a transaction. */
public sealed interface Outcome {
    /** All of it is stored. */
    record Committed() implements Outcome {}

    /**
     * None of it is stored, because conditions did not hold.
     *
     * @param actions the names of the actions whose conditions failed, with the item that was there
     *     instead; empty when there was none, or the action did not ask for it
     */
    record Refused(Map<String, Optional<Item>> actions) implements Outcome {
        public Refused {
            actions = Map.copyOf(actions);
        }

        /** Whether the condition of that action failed. */
        public boolean by(String action) {
            return actions.containsKey(action);
        }

        /** The item that made the condition of that action fail, where there was one. */
        public Optional<Item> found(String action) {
            return actions.getOrDefault(action, Optional.empty());
        }

        /** Names the actions; the items hold personal data. */
        @Override
        public String toString() {
            return "Refused" + actions.keySet();
        }
    }
}
