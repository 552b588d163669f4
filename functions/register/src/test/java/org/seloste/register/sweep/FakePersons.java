package org.seloste.register.sweep;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Compared;
import org.seloste.register.person.DueEntry;
import org.seloste.register.person.Expired;
import org.seloste.register.person.Outlook;
import org.seloste.register.storage.Budget;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;

/** An index of due days and looks that a test decides on; a person is named by shard and number. */
final class FakePersons implements Expiring {
    private final SortedSet<DueEntry> index =
            new ConcurrentSkipListSet<>(
                    Comparator.comparingInt(DueEntry::shard).thenComparing(Place::of));
    private final Map<String, List<Outlook>> found = new HashMap<>();
    private final Map<String, LocalDate> redated = new HashMap<>();
    private final List<String> looked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> dated = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> broken = new HashSet<>();
    private Consumer<Look> before = _ -> {};

    /** A look that is about to be taken. */
    record Look(String person) {}

    /** Somebody whom a look lets go. */
    FakePersons goes(int shard, String person, String day) {
        LocalDate lastDay = LocalDate.parse(day).minusDays(1);
        return finds(shard, person, day, new Outlook.Goes("prospect", lastDay, false));
    }

    /** Somebody at whom a look finds that. */
    FakePersons finds(int shard, String person, String day, Outlook... outlooks) {
        found.put(person, List.of(outlooks));
        return entry(shard, person, day, Place.ROOT);
    }

    FakePersons entry(int shard, String person, String day, String sk) {
        index.add(new DueEntry(shard, person, LocalDate.parse(day), sk));
        return this;
    }

    /** What happens at the beginning of each look. */
    void before(Consumer<Look> action) {
        before = action;
    }

    /** To which day counting anew moves a person. */
    void moves(String person, String day) {
        redated.put(person, LocalDate.parse(day));
    }

    /** Counting a person's dates anew fails. */
    void breaks(String person) {
        broken.add(person);
    }

    /** Who was looked at, in order. */
    List<String> looked() {
        return List.copyOf(looked);
    }

    /** For whom dates were counted anew, in order. */
    List<String> dated() {
        return List.copyOf(dated);
    }

    @Override
    public List<DueEntry> due(int shard, LocalDate through, @Nullable DueEntry after, int most) {
        return index.stream()
                .filter(entry -> entry.shard() == shard && !entry.day().isAfter(through))
                .filter(entry -> after == null || Place.of(entry).compareTo(Place.of(after)) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public List<Outlook> outlook(String person, LocalDate day) {
        return found.getOrDefault(person, List.of()).stream()
                .map(
                        outlook ->
                                isAhead(outlook, day)
                                        ? new Outlook.Later(day.plusDays(1))
                                        : outlook)
                .toList();
    }

    private static boolean isAhead(Outlook outlook, LocalDate day) {
        return outlook instanceof Outlook.Goes goes && !goes.lastDay().isBefore(day);
    }

    @Override
    public Optional<Compared> compare(String person, LocalDate day, Statement other) {
        return Optional.empty();
    }

    @Override
    public Expired look(String person, Instant now, Budget budget) {
        looked.add(person);
        before.accept(new Look(person));
        List<Outlook> outlooks = found.getOrDefault(person, List.of());
        if (outlooks.stream().noneMatch(FakePersons::waits)) {
            index.removeIf(entry -> entry.person().equals(person));
        }
        boolean left = outlooks.stream().anyMatch(Outlook.Goes.class::isInstance);
        return new Expired(outlooks, Map.of(), true, left, null);
    }

    private static boolean waits(Outlook outlook) {
        return outlook instanceof Outlook.Held || outlook instanceof Outlook.NoticeOwed;
    }

    @Override
    public boolean redate(String person, Instant now, Budget budget) {
        if (broken.contains(person)) {
            throw new IllegalStateException("broken");
        }
        dated.add(person);
        LocalDate day = redated.get(person);
        if (day == null) {
            return false;
        }
        List<DueEntry> old = index.stream().filter(entry -> entry.person().equals(person)).toList();
        old.forEach(index::remove);
        old.forEach(e -> index.add(new DueEntry(e.shard(), person, day, e.sk())));
        return !old.getFirst().day().equals(day);
    }
}
