package org.seloste.registerdesk.persons;

/** What looking at a person comes to. */
public sealed interface Look {
    /** The person, and the look is noted. */
    record Seen(PersonFile file) implements Look {}

    /** Not for that purpose; nobody looked. */
    record Barred(Unseen why) implements Look {}

    /** There is nobody of that id. */
    record Nobody() implements Look {}
}
