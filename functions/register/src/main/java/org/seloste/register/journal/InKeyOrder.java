package org.seloste.register.journal;

import org.seloste.register.storage.Item;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Function;

/** The entries of all shards of one month after another, in the order of their keys. */
final class InKeyOrder implements Iterator<Recorded> {
    private static final Comparator<Head> ORDER =
            Comparator.comparing((Head head) -> head.entry().key())
                    .thenComparing(head -> head.entry().bucket());

    private final PriorityQueue<Head> heads = new PriorityQueue<>(ORDER);
    private final YearMonth last;
    private final Function<YearMonth, List<Iterator<Item>>> shards;
    private YearMonth month;

    /** The first entry of a shard that was not given out yet, and those after it. */
    private record Head(Recorded entry, Iterator<Item> rest) {}

    InKeyOrder(YearMonth first, YearMonth last, Function<YearMonth, List<Iterator<Item>>> shards) {
        this.month = first;
        this.last = last;
        this.shards = shards;
    }

    @Override
    public boolean hasNext() {
        return hasNext(last);
    }

    /** Whether there is one up to the end of a month; later months are not read for it. */
    boolean hasNext(YearMonth end) {
        while (heads.isEmpty() && !month.isAfter(end) && !month.isAfter(last)) {
            shards.apply(month).forEach(this::add);
            month = month.plusMonths(1);
        }
        return !heads.isEmpty();
    }

    @Override
    public Recorded next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Head head = heads.remove();
        add(head.rest());
        return head.entry();
    }

    private void add(Iterator<Item> shard) {
        if (shard.hasNext()) {
            heads.add(new Head(JournalItems.recorded(shard.next()), shard));
        }
    }
}
