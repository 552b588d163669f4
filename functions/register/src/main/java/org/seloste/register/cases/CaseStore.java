package org.seloste.register.cases;

import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads cases: one item each, and three indexes that lead to them. */
final class CaseStore {
    private final Database database;
    private final CaseItems items;

    CaseStore(Database database, CaseItems items) {
        this.database = database;
        this.items = items;
    }

    Optional<Case> find(String id) {
        return database.get(items.get(id)).map(CaseItems::read);
    }

    List<SentLetter> letters(String id) {
        return database.all(items.letters(id)).stream()
                .map(CaseItems::letter)
                .sorted(Comparator.comparingInt(SentLetter::number))
                .toList();
    }

    List<Task> tasks(String id) {
        return database.all(items.tasks().of(id)).stream().map(TaskItems::read).toList();
    }

    List<Case> queue(Queue queue, int limit) {
        return read(database.page(items.queue(queue, limit)));
    }

    List<Case> ofSubject(String subject) {
        return read(database.all(items.ofSubject(subject)));
    }

    /** The same without one of them. */
    List<Case> ofSubjectBut(Case own) {
        return read(
                database.all(items.ofSubject(own.subject())).stream()
                        .filter(found -> !CaseItems.id(found).equals(own.id()))
                        .toList());
    }

    /** Later cases that left a right to this one. */
    List<Case> joining(Case request) {
        return ofSubjectBut(request).stream()
                .filter(
                        other ->
                                other.wishes().stream()
                                        .anyMatch(wish -> request.id().equals(wish.mergedInto())))
                .toList();
    }

    /** Ids of cases to be looked at by then. */
    List<String> due(Instant now) {
        return IntStream.range(0, CaseItems.SHARDS)
                .mapToObj(shard -> database.all(items.due(shard, now)))
                .flatMap(List::stream)
                .map(CaseItems::id)
                .toList();
    }

    /** An index may be late: what it found is read again where it is kept. */
    private List<Case> read(List<Item> found) {
        return found.stream()
                .map(CaseItems::id)
                .distinct()
                .flatMap(id -> find(id).stream())
                .toList();
    }
}
