package org.seloste.register.cases;

import org.seloste.statement.RefusalGround;
import org.seloste.statement.Right;

import java.util.Map;
import java.util.Set;

/** A human's verdict on one wish of a case. */
public sealed interface Ruling {
    /** The wish that it answers. */
    Right right();

    /**
     * Does what was asked. Where a law keeps some of the data all the same, this becomes a partial
     * verdict and needs a reason.
     *
     * @param fields of a rectification, the right value of each field by its key; else empty
     * @param reason own words, where there is something to explain; else empty
     */
    record Accept(Right right, Map<String, String> fields, String reason) implements Ruling {
        public Accept {
            fields = Map.copyOf(fields);
        }

        /** Does what was asked, which needs no words. */
        public Accept(Right right) {
            this(right, Map.of(), "");
        }

        /** Names the fields; their values are somebody's. */
        @Override
        public String toString() {
            return "Accept[" + right + " " + fields.keySet() + "]";
        }
    }

    /**
     * Does a part of what was asked, and refuses the rest (GDPR Art. 12(4)); leaving something out
     * of a copy is that too.
     *
     * @param fields of a rectification, the right value of each field that is corrected
     * @param withheld of an erasure, keys of the categories that stay; of a copy, of those that it
     *     leaves out; else empty
     * @param ground why not the rest
     * @param reason the same in own words
     */
    record AcceptInPart(
            Right right,
            Map<String, String> fields,
            Set<String> withheld,
            RefusalGround ground,
            String reason)
            implements Ruling {
        public AcceptInPart {
            fields = Map.copyOf(fields);
            withheld = Set.copyOf(withheld);
        }

        /** Names the fields; their values are somebody's. */
        @Override
        public String toString() {
            return "AcceptInPart[" + right + " " + fields.keySet() + " without " + withheld + "]";
        }
    }

    /**
     * Does not do what was asked (Art. 12(4)).
     *
     * @param ground why not
     * @param reason the same in own words
     */
    record Refuse(Right right, RefusalGround ground, String reason) implements Ruling {}

    /**
     * Finds nobody in the register whom the request could be about. Of one that an employee wrote
     * down only a human says so: who looks for a name finds more than who looks for an address.
     *
     * @param reason own words, where there is something to explain; else empty
     */
    record NoData(Right right, String reason) implements Ruling {}
}
