package org.seloste.local.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;

/** DynamoDB refused a request. */
public final class DynamoApiException extends RuntimeException {
    private final String code;

    DynamoApiException(JsonNode answer) {
        super(
                answer.path("__type").asText()
                        + ": "
                        + answer.path("message").asText(answer.path("Message").asText()));
        String type = answer.path("__type").asText();
        this.code = type.substring(type.indexOf('#') + 1);
    }

    /** The error's name, such as ResourceNotFoundException. */
    public String code() {
        return code;
    }
}
