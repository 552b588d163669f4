package org.seloste.register.key;

/** What a key is used for. Each use has a key of its own, so that no hash tells of another. */
public enum Use {
    /** Finding a person by an address. */
    LOOKUP("lookup"),
    /** Counting what comes from one IP address. */
    SOURCE("lookup"),
    /** Knowing a submission again. */
    SUBMISSION("lookup"),
    /** Knowing a request of a data subject again. */
    CASE("lookup"),
    /** Knowing again what an employee sent. */
    EDIT("lookup"),
    /** Telling when a form was shown. */
    STAMP("link"),
    /** Proving that a link was written by us. */
    LINK("link"),
    /** Making the one-time codes of downloads. */
    CODE("link"),
    /** Sealing the journal. A seed that seals were made with must stay in the secret. */
    SEAL("link");

    private final String versions;

    Use(String versions) {
        this.versions = versions;
    }

    /** The secret's list that names the versions in force for this use. */
    String versions() {
        return versions;
    }
}
