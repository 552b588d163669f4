package org.seloste.register.cases;

import org.seloste.letters.Letter;

import java.util.List;

/** What an act would come to, worked out by the very code that does it, and not done. */
public sealed interface Preview {
    /**
     * It could be done.
     *
     * @param letters the letters that it would owe, as they would go
     * @param later those that would follow by themselves once a download was waited for, as of now
     * @param warnings what somebody should think of before
     */
    record Possible(List<Letter> letters, List<Letter> later, List<Warning> warnings)
            implements Preview {
        public Possible {
            letters = List.copyOf(letters);
            later = List.copyOf(later);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It could not.
     *
     * @param why the reason
     */
    record Refused(Change.Why why) implements Preview {}
}
