package org.seloste.local.dynamodb;

import java.io.IOException;
import java.net.URI;

/** Where DynamoDB's JSON API is spoken. */
public interface DynamoEndpoint {
    /**
     * Asks.
     *
     * @param target the operation with the version of its API, as {@code DynamoDB_20120810.GetItem}
     * @param request the request, as JSON
     * @throws IOException if there was no answer
     */
    Answer ask(String target, byte[] request) throws IOException;

    /** Where the same is reached over HTTP. */
    URI url();

    /** What it says. */
    final class Answer {
        private final int status;
        private final byte[] body;

        /**
         * An answer.
         *
         * @param status the status, as of HTTP
         * @param body the answer or the error, as JSON
         */
        public Answer(int status, byte[] body) {
            this.status = status;
            this.body = body;
        }

        int status() {
            return status;
        }

        byte[] body() {
            return body;
        }

        /** Whether it was done. */
        boolean isDone() {
            return status == 200;
        }
    }

    /** The name of an operation, without the version of its API. */
    static String operation(String target) {
        return target.substring(target.indexOf('.') + 1);
    }
}
