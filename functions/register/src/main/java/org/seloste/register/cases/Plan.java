package org.seloste.register.cases;

/** What an act at the desk comes to, worked out whole before anything of it is written. */
sealed interface Plan {
    /**
     * It may not be done.
     *
     * @param why the reason
     */
    record Barred(Change.Why why) implements Plan {}

    /**
     * It may.
     *
     * @param turn everything that it changes
     */
    record Ready(Turn turn) implements Plan {}
}
