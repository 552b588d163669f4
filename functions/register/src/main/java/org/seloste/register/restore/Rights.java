package org.seloste.register.restore;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.Case;
import org.seloste.register.cases.Cases;
import org.seloste.register.key.AddressHash;
import org.seloste.register.person.Fact;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.register.person.Restriction;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Field;
import org.seloste.statement.RestrictionGround;
import org.seloste.statement.Statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings those who stay to where their rights had brought them. */
final class Rights {
    private final Statement statement;
    private final Cases cases;
    private final AddressHash hash;
    private final Redoing redoing;
    private final Map<Bond, Set<RestrictionGround>> restrictions = new LinkedHashMap<>();

    /** A case and the person whom it restricted. */
    private record Bond(String person, String caseId) {}

    Rights(Statement statement, Cases cases, AddressHash hash, Redoing redoing) {
        this.statement = statement;
        this.cases = cases;
        this.hash = hash;
        this.redoing = redoing;
    }

    boolean ban(Deed deed) {
        return redoing.change(
                deed.subject(),
                person ->
                        person.marketingBanned()
                                ? PersonChange.by(deed.ref("case"))
                                : PersonChange.by(deed.ref("case")).banMarketing());
    }

    /** What was agreed to after that and before the backup's time falls with it. */
    boolean withdrawConsents(Deed deed) {
        return redoing.change(
                deed.subject(), _ -> PersonChange.by(deed.ref("case")).withdrawConsents());
    }

    /** Only where it ends up counts; see {@link #settleRestrictions}. */
    void restrict(Deed deed) {
        grounds(deed).add(RestrictionGround.valueOf(deed.ref("ground")));
    }

    void lift(Deed deed) {
        grounds(deed).clear();
    }

    private Set<RestrictionGround> grounds(Deed deed) {
        return restrictions.computeIfAbsent(
                new Bond(deed.subject(), deed.ref("case")),
                _ -> EnumSet.noneOf(RestrictionGround.class));
    }

    /** Restricts and lifts what all the entries together left restricted. */
    void settleRestrictions(Notes notes) {
        restrictions.forEach(
                (bond, grounds) ->
                        notes.done(
                                Redone.RESTRICTED_OR_LIFTED,
                                redoing.change(
                                        bond.person(),
                                        person -> settled(person, bond.caseId(), grounds))));
    }

    private static PersonChange settled(
            PersonState person, String caseId, Set<RestrictionGround> wanted) {
        Set<RestrictionGround> there = EnumSet.noneOf(RestrictionGround.class);
        person.restrictions().stream()
                .filter(restriction -> restriction.caseId().equals(caseId))
                .map(Restriction::ground)
                .forEach(there::add);
        PersonChange change = PersonChange.by(caseId);
        if (there.equals(wanted)) {
            return change;
        }
        if (!wanted.containsAll(there)) {
            change = change.lift();
        }
        for (RestrictionGround ground : wanted) {
            change = change.restrict(ground);
        }
        return change;
    }

    /** Empty when the case does not tell the values any more. */
    Optional<Boolean> correct(Deed deed) {
        Set<String> fields = Set.of(deed.ref("fields").split(" "));
        Map<String, String> values =
                cases.find(deed.ref("case"))
                        .map(request -> cases.retelling().corrected(request, fields))
                        .orElse(Map.of());
        if (!values.keySet().equals(fields)) {
            return Optional.empty();
        }
        return Optional.of(
                redoing.change(
                        deed.subject(),
                        person -> {
                            Map<String, String> lacking = new HashMap<>(values);
                            lacking.keySet().removeIf(field -> isSince(person, field, deed));
                            PersonChange change = PersonChange.by(deed.ref("case"));
                            return lacking.isEmpty() ? change : change.correct(lacking);
                        }));
    }

    /** Whether the table has what it was corrected to, or something later. */
    private static boolean isSince(PersonState person, String field, Deed deed) {
        @Nullable Fact known = person.fields().get(field);
        return known != null && !known.since().isBefore(deed.at());
    }

    /** Empty when the case does not tell the address any more. */
    Optional<Boolean> changeAddress(Deed deed) {
        return cases.find(deed.ref("case"))
                .flatMap(request -> Optional.ofNullable(request.address()))
                .map(
                        address ->
                                redoing.change(
                                        deed.subject(),
                                        person -> moved(person, address, deed.ref("case"))));
    }

    private PersonChange moved(PersonState person, EmailAddress address, String caseId) {
        Set<String> known = new HashSet<>(person.addressHashes());
        PersonChange change = PersonChange.by(caseId);
        if (hash.all(address).stream().anyMatch(known::contains)) {
            return change;
        }
        List<String> fields = person.fields().keySet().stream().filter(this::isAddress).toList();
        @Nullable EmailAddress old =
                fields.stream()
                        .flatMap(field -> value(person, field).stream())
                        .findFirst()
                        .orElse(null);
        return fields.isEmpty()
                ? change.move(old, address)
                : change.move(old, address).correct(Map.of(fields.getFirst(), address.asTyped()));
    }

    private boolean isAddress(String field) {
        return statement.field(field).type() == Field.Type.EMAIL;
    }

    private static Optional<EmailAddress> value(PersonState person, String field) {
        return Optional.ofNullable(person.fields().get(field))
                .map(Fact::value)
                .flatMap(EmailAddress::parse);
    }

    /** Cases are as they are now: open ones hold a person's data, and no closed one does. */
    boolean hold(Case request) {
        @Nullable String person = request.person();
        return person != null
                && redoing.change(
                        person,
                        state -> {
                            PersonChange change = PersonChange.by(request.id());
                            if (state.holds().contains(request.id()) == request.isOpen()) {
                                return change;
                            }
                            return request.isOpen() ? change.hold() : change.release();
                        });
    }
}
