package org.seloste.register.cases;

import java.time.Instant;

/**
 * The last one-time code that was mailed for a download. The code itself is derived from its
 * serial, and stored nowhere.
 *
 * @param serial how many codes were sent, this one included
 * @param sentAt when
 * @param endsAt from when on it works no more
 * @param tries how many times a wrong one was entered in its place
 * @param used whether it has opened a download
 */
public record PassCode(int serial, Instant sentAt, Instant endsAt, int tries, boolean used) {
    PassCode wrong() {
        return new PassCode(serial, sentAt, endsAt, tries + 1, used);
    }

    PassCode taken() {
        return new PassCode(serial, sentAt, endsAt, tries, true);
    }
}
