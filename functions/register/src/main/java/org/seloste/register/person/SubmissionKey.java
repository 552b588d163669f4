package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.key.KeyRing;
import org.seloste.register.key.Use;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What makes a submission one, however often a browser, a script or a network sends it. A keyed
 * hash: neither what was typed nor a client's own key stands in a table key.
 *
 * <p>It holds within one sender's address. The key of one visitor can neither block another's
 * message nor tell that it was used.
 *
 * @param value the hash
 */
public record SubmissionKey(String value) {
    /** The key that a client gave in the header {@code Idempotency-Key}. */
    public static SubmissionKey given(KeyRing ring, String idempotencyKey) {
        return hash(ring, List.of("given", idempotencyKey));
    }

    /**
     * The key of what was sent without one: the same form with the same content on the same day is
     * the same submission.
     *
     * @param nonce the number of the page that we served, if it was one of ours
     * @param day the day it was sent, in the statement's zone
     */
    public static SubmissionKey derived(
            KeyRing ring,
            Form form,
            EmailAddress sender,
            Map<String, String> values,
            List<String> consents,
            @Nullable String nonce,
            LocalDate day) {
        List<String> parts = new ArrayList<>();
        parts.add("derived");
        parts.add(sender.normalised());
        parts.add(nonce == null ? "" : nonce);
        parts.add(day.toString());
        parts.addAll(content(form, values, consents));
        return hash(ring, parts);
    }

    /** What tells two submissions of one key apart. */
    static String contentHash(KeyRing ring, Submission submission) {
        List<String> parts = new ArrayList<>();
        parts.add("content");
        parts.addAll(content(submission.form(), submission.values(), submission.consents()));
        return hash(ring, parts).value();
    }

    private static List<String> content(
            Form form, Map<String, String> values, List<String> consents) {
        List<String> parts = new ArrayList<>();
        parts.add(form.key());
        new TreeMap<>(values)
                .forEach(
                        (field, value) -> {
                            parts.add(field);
                            parts.add(value);
                        });
        parts.add("");
        parts.addAll(new TreeSet<>(consents));
        return parts;
    }

    private static SubmissionKey hash(KeyRing ring, List<String> parts) {
        return new SubmissionKey(ring.id(Use.SUBMISSION, List.copyOf(parts)));
    }
}
