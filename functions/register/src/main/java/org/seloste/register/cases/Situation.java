package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.person.Behind;
import org.seloste.register.person.PersonState;
import org.seloste.statement.Right;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is looked at to see what of a request needs no human.
 *
 * @param request the case, before it is tied to anybody
 * @param behind who is behind its address
 * @param open the cases that ask for the same and are open: they answer this one, too
 * @param others cases for the same right that are open, too, but say something else, or may be
 *     somebody else's; each is answered by itself
 */
record Situation(Case request, Behind behind, Map<Right, Case> open, Set<Right> others) {
    Situation {
        open = Map.copyOf(open);
        others = Set.copyOf(others);
    }

    /**
     * The situation of a case.
     *
     * @param found the open cases for the same rights under the same person or address
     */
    static Situation of(Case request, Behind behind, Map<Right, Case> found) {
        Map<Right, Case> same = new EnumMap<>(Right.class);
        Set<Right> others = EnumSet.noneOf(Right.class);
        found.forEach(
                (right, earlier) -> {
                    if (isSame(request, earlier, right, behind.shared())) {
                        same.put(right, earlier);
                    } else {
                        others.add(right);
                    }
                });
        return new Situation(request, behind, same, others);
    }

    /** From an address of many only the name tells who asks; without one nobody can tell. */
    private static boolean isSame(Case request, Case earlier, Right right, boolean shared) {
        String name = request.name();
        boolean samePerson =
                !(shared || earlier.shared())
                        || (name != null && name.equalsIgnoreCase(earlier.name()));
        return samePerson
                && earlier.wish(right)
                        .flatMap(
                                before ->
                                        request.wish(right)
                                                .map(Wish::details)
                                                .filter(before.details()::covers))
                        .isPresent();
    }

    boolean isNobody() {
        return behind.isNobody();
    }

    /**
     * Where no marketing may go any more: to the address that asks, else to all of the person's.
     */
    List<String> toBan() {
        return request.address() == null
                ? person().map(PersonState::addressHashes).orElse(List.of())
                : List.of(request.addressHash());
    }

    /** Whether the address does not tell whose data is meant. */
    boolean isShared() {
        return behind.shared();
    }

    /** The one person whom the case is about, or who sent what came from a shared address. */
    Optional<PersonState> person() {
        if (behind.shared()) {
            return behind.people().stream()
                    .filter(person -> person.id().equals(behind.sender()))
                    .findFirst();
        }
        return behind.people().size() == 1
                ? Optional.of(behind.people().getFirst())
                : Optional.empty();
    }

    /**
     * The id under which the case is found from now on; null when nobody is known. Of several of
     * whom a law keeps something nobody can tell who asks.
     */
    @Nullable String subject() {
        return person().map(PersonState::id).or(this::onlyKept).orElse(null);
    }

    private Optional<String> onlyKept() {
        List<String> kept = behind.kept();
        return kept.size() == 1 ? Optional.of(kept.getFirst()) : Optional.empty();
    }

    /** Whether the whole person may be erased without anybody's decision (statement, section 4). */
    boolean isErasable() {
        boolean all =
                request.wish(Right.ERASURE)
                        .filter(wish -> wish.details().categories().isEmpty())
                        .isPresent();
        return all
                && !isShared()
                && !wantsDataToStay()
                && !open.containsKey(Right.ERASURE)
                && person().filter(PersonState::erasableAtOnce).isPresent();
    }

    /** Whether the same request also asks for the data to be kept (Art. 18(1)(b), (c)). */
    private boolean wantsDataToStay() {
        return request.wish(Right.RESTRICTION)
                .map(wish -> wish.details().ground())
                .filter(ground -> ground.stopsExpiry())
                .isPresent();
    }

    /** Whether the data is asked for too, so that an erasure has to wait. */
    boolean wantsDataFirst() {
        return request.wish(Right.ACCESS).isPresent()
                || request.wish(Right.PORTABILITY).isPresent();
    }
}
