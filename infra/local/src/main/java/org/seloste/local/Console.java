package org.seloste.local;

/** What the runner itself tells on the console; functions write their own lines there. */
public final class Console {
    private Console() {}

    /** Tells something. */
    public static void say(String line) {
        System.out.println(line);
    }

    /** Tells what failed and why, without a stack. */
    public static void problem(String what, Throwable cause) {
        System.out.println("! " + what + ": " + cause);
    }
}
