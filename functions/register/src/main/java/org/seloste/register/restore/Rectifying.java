package org.seloste.register.restore;

import org.jspecify.annotations.Nullable;
import org.seloste.register.Register;
import org.seloste.register.cases.Retelling;
import org.seloste.register.journal.Event;
import org.seloste.register.key.AddressHash;
import org.seloste.register.person.Fact;
import org.seloste.register.person.PersonChange;
import org.seloste.register.person.PersonState;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.Field;
import org.seloste.statement.Statement;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Corrects again what was corrected, and has people found again by the address they moved to. */
final class Rectifying {
    private final Register register;
    private final Statement statement;
    private final AddressHash hash;
    private final Redoing redoing;

    /** Of several moves of a person the last one counts. */
    private final Map<String, Deed> moves = new LinkedHashMap<>();

    private final Set<String> moved = new HashSet<>();

    Rectifying(Register register, Statement statement, AddressHash hash, Redoing redoing) {
        this.register = register;
        this.statement = statement;
        this.hash = hash;
        this.redoing = redoing;
    }

    /** Which corrections came with an address that was confirmed, before any is done again. */
    void foresee(List<Deed> deeds) {
        deeds.stream()
                .filter(deed -> deed.event() == Event.ADDRESS_CHANGED)
                .forEach(deed -> moved.add(bond(deed)));
    }

    private static String bond(Deed deed) {
        return deed.subject() + "#" + deed.ref("case") + "#" + deed.at();
    }

    /** Of what no request tells the value, people have to look it up. */
    void correct(Deed deed, Notes notes) {
        Set<String> fields = fields(deed);
        Set<String> lacking = lacking(deed, fields);
        Map<String, String> values = told(deed, lacking);
        notes.done(
                Redone.CORRECTED,
                redoing.change(deed.subject(), person -> corrected(person, values, deed)));
        if (!values.keySet().containsAll(lacking)) {
            notes.forPeople(deed);
        }
    }

    /** The address that came with it is the move's. */
    private Set<String> fields(Deed deed) {
        Set<String> fields = new TreeSet<>(Set.of(deed.ref("fields").split(" ")));
        if (moved.contains(bond(deed))) {
            fields.removeIf(this::isAddress);
        }
        return fields;
    }

    private Set<String> lacking(Deed deed, Set<String> fields) {
        Set<String> lacking = new TreeSet<>(fields);
        redoing.state(deed.subject())
                .ifPresentOrElse(
                        person -> lacking.removeIf(field -> isSince(person, field, deed.at())),
                        lacking::clear);
        return lacking;
    }

    /** What the request tells, if people found right what was asked for. */
    private Map<String, String> told(Deed deed, Set<String> fields) {
        Set<String> asAsked = new HashSet<>(asAsked(deed));
        asAsked.retainAll(fields);
        return register.cases()
                .find(deed.ref("case"))
                .map(request -> register.cases().retelling().corrected(request, asAsked))
                .orElse(Map.of());
    }

    private List<String> asAsked(Deed deed) {
        return register.chronicle().of(deed.ref("case"), deed.at()).stream()
                .filter(entry -> entry.at().filter(deed.at()::equals).isPresent())
                .flatMap(
                        entry ->
                                List.of(
                                        entry.refs()
                                                .getOrDefault(Retelling.AS_ASKED, "")
                                                .split(" "))
                                        .stream())
                .toList();
    }

    private static PersonChange corrected(
            PersonState person, Map<String, String> values, Deed deed) {
        Map<String, String> lacking = new HashMap<>(values);
        lacking.keySet().removeIf(field -> isSince(person, field, deed.at()));
        PersonChange change = PersonChange.by(deed.ref("case"));
        return lacking.isEmpty() ? change : change.correct(lacking).again(deed.at());
    }

    /** Whether the table has what it was corrected to, or something later. */
    private static boolean isSince(PersonState person, String field, Instant at) {
        @Nullable Fact known = person.fields().get(field);
        return known != null && !known.since().isBefore(at);
    }

    void move(Deed deed) {
        moves.put(deed.subject(), deed);
    }

    /** By where the cases say that they are reached since. */
    void settle(Notes notes) {
        for (Deed deed : moves.values()) {
            Optional<EmailAddress> address =
                    register.cases()
                            .find(deed.ref("case"))
                            .flatMap(request -> Optional.ofNullable(request.address()));
            if (address.isPresent()) {
                notes.done(
                        Redone.ADDRESS_CHANGED,
                        redoing.change(
                                deed.subject(), person -> moved(person, address.get(), deed)));
            } else if (redoing.state(deed.subject()).isPresent()) {
                notes.forPeople(deed);
            }
        }
    }

    private PersonChange moved(PersonState person, EmailAddress address, Deed deed) {
        Set<String> known = new HashSet<>(person.addressHashes());
        PersonChange change = PersonChange.by(deed.ref("case"));
        if (hash.all(address).stream().anyMatch(known::contains)) {
            return change;
        }
        List<String> fields = person.fields().keySet().stream().filter(this::isAddress).toList();
        @Nullable EmailAddress old =
                fields.stream()
                        .flatMap(field -> value(person, field).stream())
                        .findFirst()
                        .orElse(null);
        PersonChange move = change.move(old, address);
        return (fields.isEmpty()
                        ? move
                        : move.correct(Map.of(fields.getFirst(), address.asTyped())))
                .again(deed.at());
    }

    private boolean isAddress(String field) {
        return statement.field(field).type() == Field.Type.EMAIL;
    }

    private static Optional<EmailAddress> value(PersonState person, String field) {
        return Optional.ofNullable(person.fields().get(field))
                .map(Fact::value)
                .flatMap(EmailAddress::parse);
    }
}
