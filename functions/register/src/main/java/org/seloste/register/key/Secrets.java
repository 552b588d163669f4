package org.seloste.register.key;

import org.seloste.register.storage.Aws;

/** Reads the secret of the keys from where it is kept. */
public final class Secrets {
    private Secrets() {}

    /**
     * The keys, read once now.
     *
     * @param aws how AWS is reached
     * @param secret name or ARN of the secret
     */
    public static Keys open(Aws aws, String secret) {
        return new Keys(() -> KeyRing.parse(aws.secret(secret)));
    }
}
