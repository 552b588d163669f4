package org.seloste.copy;

import org.seloste.statement.KeptGroup;
import org.seloste.statement.Statement;
import org.seloste.statement.Texts;
import org.seloste.web.Site;
import org.seloste.web.page.Layout;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A copy of a person's data, before it is written to files.
 *
 * @param site whose copy it is, and what is said of the data (GDPR Art. 15(1)(a)-(h), (2))
 * @param texts the words of the reader's language
 * @param scope how much of what is stored it holds
 * @param number the number of the request that it answers
 * @param at the moment that it tells of
 * @param origin the address of our pages, without a slash at the end
 * @param withheld keys of the categories that are left out, for the rights of others (Art. 15(4))
 * @param kept how long what is kept (Art. 15(1)(d))
 * @param held whether nothing goes for now, even what is over
 * @param entries everything that is stored; asked for each time that it is written
 */
public record Copy(
        Site site,
        Texts texts,
        Scope scope,
        String number,
        Instant at,
        String origin,
        List<String> withheld,
        List<KeptGroup> kept,
        boolean held,
        Supplier<Stream<Entry>> entries) {
    public Copy {
        withheld = List.copyOf(withheld);
        kept = List.copyOf(kept);
    }

    /** How much of what is stored a copy holds. */
    public enum Scope {
        /** All of it. */
        EVERYTHING,
        /** All of it but what is left out, for the rights of others. */
        IN_PART,
        /** What came from an address that several people may use. */
        SENT_FROM_ADDRESS,
        /** All that there still is: what a law keeps of somebody who was erased. */
        KEPT_BY_LAW
    }

    Statement statement() {
        return site.statement();
    }

    Names names() {
        return new Names(site.statement(), texts);
    }

    Layout layout(String heading) {
        return Layout.of(site, texts, heading);
    }

    @Override
    public String toString() {
        return "Copy[" + number + "]";
    }
}
