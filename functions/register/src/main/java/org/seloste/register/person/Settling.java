package org.seloste.register.person;

import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Effect;
import org.seloste.register.storage.Item;
import org.seloste.register.storage.ItemChange;
import org.seloste.register.storage.Outcome.Committed;
import org.seloste.register.storage.Transaction;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Brings what lies under a person in step with the root: while a person is held, DynamoDB deletes
 * none of it. What would go first is held first.
 */
final class Settling {
    /** So many requests at the same time. */
    private static final int PAGE = 32;

    private final Database database;
    private final RootItems roots;
    private final LeafItems items;
    private final Dating dating;
    private final LeafDates dates;

    Settling(Database database, RootItems roots, LeafItems items, Retention retention) {
        this.dating = new Dating(retention);
        this.dates = new LeafDates(retention);
        this.database = database;
        this.roots = roots;
        this.items = items;
    }

    /** Whether all of it is done; if not, doing it again goes on. */
    boolean settle(String person, Instant now, Budget budget) {
        while (!budget.isOver()) {
            Optional<Item> found = database.get(roots.get(person));
            if (found.filter(root -> root.flag("unsettled")).isEmpty()) {
                return true;
            }
            Item root = found.get();
            if (!settleLeaves(person, root.flag("held"), now, budget)) {
                return false;
            }
            Transaction transaction = database.transaction();
            ItemChange change = roots.changeAny(person, root.number("version")).remove("unsettled");
            Dating.write(change, dating.follow(root.copy().without("unsettled")), now);
            transaction.update(Persons.PERSON, change.update());
            if (transaction.commit(budget) instanceof Committed) {
                return true;
            }
        }
        return false;
    }

    private boolean settleLeaves(String person, boolean held, Instant now, Budget budget) {
        List<Item> leaves =
                database.all(items.ends(person)).stream()
                        .filter(leaf -> !LeafItems.isRoot(leaf) && LeafDates.hasEnd(leaf))
                        .filter(leaf -> LeafDates.isLetGo(leaf) == held)
                        .sorted(
                                Comparator.comparingLong(
                                        leaf -> leaf.number(LeafDates.first(leaf))))
                        .toList();
        for (int start = 0; start < leaves.size(); start += PAGE) {
            if (budget.isOver()) {
                return false;
            }
            change(leaves.subList(start, Math.min(start + PAGE, leaves.size())), held, now, budget);
        }
        return true;
    }

    private void change(List<Item> page, boolean held, Instant now, Budget budget) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(
                            page.stream()
                                    .map(leaf -> settle(leaf, held, now))
                                    .map(change -> Executors.callable(() -> apply(change, budget)))
                                    .toList())
                    .forEach(
                            done -> {
                                if (done.state() == Future.State.FAILED
                                        && done.exceptionNow()
                                                instanceof RuntimeException failure) {
                                    throw failure;
                                }
                            });
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private ItemChange settle(Item leaf, boolean held, Instant now) {
        return LeafDates.write(items.change(leaf), dates.settled(leaf, held), now)
                .whenNumber(LeafDates.first(leaf), leaf.number(LeafDates.first(leaf)));
    }

    private void apply(ItemChange change, Budget budget) {
        while (database.update(change.request()) instanceof Effect.Unknown) {
            // Doing it twice is the same as once.
            budget.pause();
        }
        // Refused: it was done before, or the leaf is gone.
    }
}
