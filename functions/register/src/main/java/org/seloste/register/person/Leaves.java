package org.seloste.register.person;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what lies under a person page by page, so that no history is too long. */
final class Leaves {
    private static final int PAGE = 500;

    private final Database database;
    private final LeafItems items;

    Leaves(Database database, LeafItems items) {
        this.database = database;
        this.items = items;
    }

    /** Those whose key begins so, in the order of keys. */
    Stream<Item> of(String person, String prefix) {
        return StreamSupport.stream(new Pages(person, prefix), false);
    }

    /**
     * What readers see of it.
     *
     * @param root the person as readers find them: who is held has all of it, of whom a law keeps
     *     the least there is that alone
     */
    record View(LeafDates dates, Item root, Instant now) {
        Stream<Item> of(Stream<Item> leaves) {
            return root.flag("held")
                    ? leaves
                    : leaves.filter(this::isThere).map(leaf -> dates.shown(leaf, now));
        }

        private boolean isThere(Item leaf) {
            boolean goes = root.flag("minimum") && LeafItems.group(leaf) != Erased.VOUCHERS;
            return !goes && LeafDates.isBeforeItsEnd(leaf, now);
        }
    }

    /** Asks for the next page when the one before was used up. */
    private final class Pages extends Spliterators.AbstractSpliterator<Item> {
        private final String person;
        private final String prefix;
        private List<Item> page = List.of();
        private int next;
        private @Nullable Item last;
        private boolean over;

        Pages(String person, String prefix) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.person = person;
            this.prefix = prefix;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Item> action) {
            if (next == page.size() && !over) {
                page = database.page(items.page(person, prefix, last, PAGE));
                next = 0;
                over = page.isEmpty();
            }
            if (next == page.size()) {
                return false;
            }
            last = page.get(next);
            next++;
            action.accept(page.get(next - 1));
            return true;
        }
    }
}
