package org.seloste.register.person;

import org.seloste.register.key.RandomId;

import java.util.Optional;

/**
 * What the link in a confirmation mail leads to.
 *
 * @param person the random id of the person
 * @param submission the key of the submission
 */
record SubmissionLink(String person, String submission) {
    /** Both have a fixed length; no separator is needed. */
    String id() {
        return person + submission;
    }

    static Optional<SubmissionLink> parse(String id) {
        return id.length() == 2 * RandomId.LENGTH
                ? Optional.of(
                        new SubmissionLink(
                                id.substring(0, RandomId.LENGTH), id.substring(RandomId.LENGTH)))
                : Optional.empty();
    }
}
