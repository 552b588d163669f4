package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.letters.AddressConfirmation;
import org.seloste.register.key.Link;
import org.seloste.register.key.Purpose;
import org.seloste.register.person.PersonState;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.RequestState;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rectification that a human granted (GDPR Art. 16). */
final class Correcting {
    private final Scene scene;

    Correcting(Scene scene) {
        this.scene = scene;
    }

    /**
     * Corrects what can be corrected at once. An address is not: whoever owns the new one has to
     * confirm it first, and the wish stays open until then.
     */
    Turn correct(
            Turn turn,
            Wish wish,
            RequestState outcome,
            Decision decision,
            Corrections corrections) {
        Recipients recipients = Recipients.of(scene.disclosures(), corrections.fields().keySet());
        Decision told =
                decision.correcting(corrections.fields().keySet().stream().sorted().toList())
                        .telling(recipients.names());
        Optional<String> email =
                corrections.email(scene.statement()).filter(key -> isNew(corrections, key));
        Map<String, String> atOnce = email.map(corrections::without).orElseGet(corrections::fields);
        Turn corrected = atOnce.isEmpty() ? turn : corrected(turn, wish, atOnce);
        if (email.isPresent()) {
            return confirming(corrected, wish, outcome, told, corrections, email.get());
        }
        return scene.answered(corrected, wish, outcome, told);
    }

    /** The evidence names the fields whose values the request tells; the others' nothing tells. */
    private Turn corrected(Turn turn, Wish wish, Map<String, String> fields) {
        Map<String, String> asked =
                Corrections.asked(scene.statement(), wish.details(), fields.keySet());
        String asAsked =
                fields.entrySet().stream()
                        .filter(field -> field.getValue().equals(asked.get(field.getKey())))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .collect(Collectors.joining(" "));
        Turn changing = turn.changing(turn.change().correct(fields));
        return asAsked.isEmpty() ? changing : changing.with(Retelling.AS_ASKED, asAsked);
    }

    private boolean isNew(Corrections corrections, String key) {
        PersonState person = Objects.requireNonNull(scene.person());
        Optional<EmailAddress> known =
                Optional.ofNullable(person.fields().get(key))
                        .flatMap(fact -> EmailAddress.parse(fact.value()));
        return !known.equals(address(corrections, key));
    }

    private Turn confirming(
            Turn turn,
            Wish wish,
            RequestState outcome,
            Decision decision,
            Corrections corrections,
            String key) {
        Instant linkEnds =
                scene.now()
                        .plus(scene.clock().rules().confirmation())
                        .truncatedTo(ChronoUnit.SECONDS);
        EmailAddress address = address(corrections, key).orElseThrow();
        NewAddress pending = new NewAddress(address, key, linkEnds, outcome, decision);
        Case after =
                turn.after()
                        .with(turn.after().upkeep().moving(pending))
                        .with(
                                Step.until(
                                        scene.now(),
                                        Step.Kind.ADDRESS_ASKED,
                                        List.of(wish.right()),
                                        scene.clock().receivedOn(linkEnds)));
        return turn.to(after)
                .owing(
                        new Post(
                                        new AddressConfirmation(after.number(), linkEnds),
                                        Link.until(Purpose.ADDRESS, after.id(), linkEnds),
                                        Post.To.ADDRESS)
                                .at(address));
    }

    private static Optional<EmailAddress> address(Corrections corrections, String key) {
        @Nullable String value = corrections.fields().get(key);
        return Optional.ofNullable(value).flatMap(EmailAddress::parse);
    }
}
