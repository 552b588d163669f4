package org.seloste.local.control;

import org.seloste.register.key.AddressHash;
import org.seloste.register.key.Secrets;
import org.seloste.register.storage.Aws;
import org.seloste.statement.EmailAddress;

import java.util.List;
import java.util.Map;

/** The keyed hashes that stand for an address in the tables. */
interface Pseudonyms {
    /** The hashes of an address; none when it is no address. */
    List<String> of(String address);

    /** Those that the functions use, by the secret that their environment names. */
    static Pseudonyms from(Map<String, String> environment) {
        return address -> {
            String secret = environment.getOrDefault("KEYS_SECRET", "");
            AddressHash hash = new AddressHash(Secrets.open(new Aws(environment), secret));
            return EmailAddress.parse(address).map(hash::all).orElse(List.of());
        };
    }
}
