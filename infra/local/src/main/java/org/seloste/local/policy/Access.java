package org.seloste.local.policy;

import java.util.Map;

/**
 * What a call asks of AWS, in the words of policies.
 *
 * @param action such as {@code dynamodb:PutItem}
 * @param resource the ARN of what it is done to
 * @param context what conditions may look at, such as {@code ses:FromAddress}
 */
public record Access(String action, String resource, Map<String, String> context) {
    /** An access that no condition looks at. */
    public static Access of(String action, String resource) {
        return new Access(action, resource, Map.of());
    }

    @Override
    public String toString() {
        return action + " on " + resource; // the context may hold an address
    }
}
