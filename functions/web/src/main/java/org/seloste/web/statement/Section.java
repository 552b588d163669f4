package org.seloste.web.statement;

import org.seloste.web.page.Part;

import java.util.List;

/**
 * A section of the statement's page.
 *
 * @param id its id, the same in every language
 * @param heading the question that it answers
 * @param parts the answer
 */
public record Section(String id, String heading, List<Part> parts) {
    public Section {
        parts = List.copyOf(parts);
    }
}
