package org.seloste.local.mail;

import org.seloste.local.Clients;
import org.seloste.local.Console;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ses.SesClient;

import java.net.URI;

/**
 * Makes the sender known to an SES that is not ours: it takes mails only from a verified identity,
 * and knows none at first.
 */
public final class SenderIdentity {
    private SenderIdentity() {}

    /** Verifies the sender, an address with or without a name; a refusal is told on the console. */
    public static void verify(URI endpoint, String sender) {
        try (SesClient ses = Clients.ses(endpoint)) {
            ses.verifyEmailIdentity(request -> request.emailAddress(Addresses.bare(sender)));
        } catch (SdkException e) {
            Console.problem("The endpoint did not verify the sender; it may refuse our mails", e);
        }
    }
}
