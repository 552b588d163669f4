package org.seloste.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.file.Path;
import java.util.Properties;

class MainTest {
    @Test
    void usualOptionsAreInMemoryOnPort8080() {
        LocalOptions options = Main.options(new Properties(), null);

        assertThat(options).isEqualTo(LocalOptions.of(Path.of("template.yaml")).withPort(8080));
    }

    @Test
    void optionsAreReadFromProperties() {
        Properties properties = new Properties();
        properties.setProperty("template", "other.yaml");
        properties.setProperty("port", "9000");
        properties.setProperty("data", "/kept");
        properties.setProperty("published", "/compiled");

        LocalOptions options = Main.options(properties, "http://localhost:4566");

        assertThat(options)
                .isEqualTo(
                        LocalOptions.of(Path.of("other.yaml"))
                                .withPort(9000)
                                .withData(Path.of("/kept"))
                                .withPublished(Path.of("/compiled"))
                                .withEndpoint(URI.create("http://localhost:4566")));
    }
}
