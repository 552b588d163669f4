package org.seloste.registerdesk;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What was answered. */
record Told(APIGatewayV2HTTPResponse response) {
    /** The status of HTTP. */
    int status() {
        return response.getStatusCode();
    }

    /** The header of that name; empty when there is none. */
    String header(String name) {
        return response.getHeaders().getOrDefault(name, "");
    }

    /** The body. */
    String body() {
        return response.getBody();
    }

    /** The body as JSON. */
    JsonNode json() {
        try {
            return new ObjectMapper().readTree(body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each error its field and its code. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (JsonNode error : json().path("errors")) {
            errors.add(error.path("field").asText("") + ":" + error.path("code").asText());
        }
        return errors;
    }
}
