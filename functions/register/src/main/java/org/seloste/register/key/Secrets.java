package org.seloste.register.key;

import org.seloste.register.storage.Aws;

import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

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
        return new Keys(() -> read(aws, secret));
    }

    /** The client is let go: it is needed once in the life of a function, or twice. */
    private static KeyRing read(Aws aws, String secret) {
        try (SecretsManagerClient client =
                aws.configure(SecretsManagerClient.builder(), "SECRETS_MANAGER").build()) {
            return KeyRing.parse(
                    client.getSecretValue(request -> request.secretId(secret)).secretString());
        }
    }
}
