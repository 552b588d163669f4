package org.seloste.subjectrequest;

import org.jspecify.annotations.Nullable;
import org.seloste.register.cases.AddressOpening;
import org.seloste.register.cases.Opening;
import org.seloste.register.storage.Budget;
import org.seloste.subjectrequest.link.Addresses;
import org.seloste.subjectrequest.link.Confirmations;
import org.seloste.subjectrequest.link.Unsubscriptions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links that lead to what they are told to, and what was done behind them. */
public final class FakeLinks {
    /** The token that leads to something; every other one is nobody's. */
    public static final String TOKEN = "token-1";

    private final List<String> acts = new ArrayList<>();
    private Opening before = new Opening.Unknown();
    private Opening after = new Opening.Unknown();
    private boolean busy;
    private @Nullable String language;
    private AddressOpening addressBefore = new AddressOpening.Unknown();
    private AddressOpening addressAfter = new AddressOpening.Unknown();

    /** The link of a confirmation mail leads to the first, and after its button to the second. */
    public void confirmation(Opening shown, Opening pressed) {
        before = shown;
        after = pressed;
    }

    /** The language of whom the link of a marketing mail is for. */
    public void language(String tag) {
        language = tag;
    }

    /** Confirms nothing, as if the tables could not be written. */
    public void block() {
        busy = true;
    }

    /** The same of the link that a new address gets. */
    public void address(AddressOpening shown, AddressOpening pressed) {
        addressBefore = shown;
        addressAfter = pressed;
    }

    /** What was done. */
    public List<String> acts() {
        return acts;
    }

    Confirmations confirmations() {
        return new Confirmations() {
            @Override
            public Opening open(String token, Instant now) {
                return token.equals(TOKEN) ? before : new Opening.Unknown();
            }

            @Override
            public Opening confirm(String token, Instant now) {
                acts.add("confirm");
                if (busy) {
                    Budget.of(Duration.ZERO).pause();
                }
                return token.equals(TOKEN) ? after : new Opening.Unknown();
            }
        };
    }

    Unsubscriptions unsubscriptions() {
        return new Unsubscriptions() {
            @Override
            public boolean isOurs(String token, Instant now) {
                return token.equals(TOKEN);
            }

            @Override
            public Optional<String> language(String token, Instant now) {
                return token.equals(TOKEN) ? Optional.ofNullable(language) : Optional.empty();
            }

            @Override
            public boolean unsubscribe(String token, Instant now) {
                acts.add("unsubscribe");
                return token.equals(TOKEN);
            }
        };
    }

    Addresses addresses() {
        return new Addresses() {
            @Override
            public AddressOpening open(String token, Instant now) {
                return token.equals(TOKEN) ? addressBefore : new AddressOpening.Unknown();
            }

            @Override
            public AddressOpening confirm(String token, Instant now) {
                acts.add("confirm address");
                return token.equals(TOKEN) ? addressAfter : new AddressOpening.Unknown();
            }
        };
    }
}
