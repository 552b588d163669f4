package org.seloste.subjectrequest;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was answered. */
public record Told(APIGatewayV2HTTPResponse response) {
    /** The status of HTTP. */
    public int status() {
        return response.getStatusCode();
    }

    /** The header of that name; empty when there is none. */
    public String header(String name) {
        return response.getHeaders().getOrDefault(name, "");
    }

    /** The body. */
    public String body() {
        return response.getBody();
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each error its field and its code. */
    public List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (JsonNode error : json().path("errors")) {
            errors.add(error.path("field").asText("") + ":" + error.path("code").asText());
        }
        return errors;
    }

    /** The value of the hidden field of that name on the page. */
    public String hidden(String name) {
        Pattern field = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"");
        Matcher found = field.matcher(body());
        return found.find() ? found.group(1) : "";
    }
}
